public import Wording

/// What one command has to say: facts, tables and remarks, free of format and language.
public struct Report: Equatable, Sendable {
  /// The name and version of the report's JSON form, such as `hotline-forecast/1`.
  public let schema: String
  /// The title over the report.
  public let title: Phrase
  /// Single values at the head of the report, in the order in which they are shown.
  public let facts: [Fact]
  /// The tables, in the order in which they are shown.
  public let tables: [Table]
  /// Remarks at the end of the report.
  public let notes: [Phrase]

  /// A report with its facts, tables and remarks.
  ///
  /// - Precondition: No two facts or tables share a key, and none is called `schema` or `notes`,
  ///   which the JSON form needs for itself.
  public init(
    schema: String, title: Phrase, facts: [Fact] = [], tables: [Table] = [], notes: [Phrase] = []
  ) {
    let keys = ["schema", "notes"] + facts.map(\.key) + tables.map(\.key)
    precondition(Set(keys).count == keys.count, "two parts of \(schema) share a key")
    self.schema = schema
    self.title = title
    self.facts = facts
    self.tables = tables
    self.notes = notes
  }

  /// The table that a CSV of the report holds: the first primary one, else the first.
  public var primaryTable: Table? {
    tables.first(where: \.isPrimary) ?? tables.first
  }
}
