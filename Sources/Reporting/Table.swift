public import Wording

/// Rows of values under named columns.
public struct Table: Equatable, Sendable {
  /// The name of the table in JSON, in snake_case.
  public let key: String
  /// The title over the table.
  public let title: Phrase
  /// The columns from left to right; their keys differ.
  public let columns: [Column]
  /// The rows from top to bottom, each with one cell per column.
  public private(set) var rows: [[Cell]]
  /// Remarks under the table.
  public let notes: [Phrase]
  /// Whether this is the table that a CSV of the whole report holds.
  public let isPrimary: Bool
  /// How JSON writes the table.
  public let form: TableForm
  /// Bars that a terminal shows beside the rows; nil for none.
  public let bars: BarChart?

  /// A table with its rows.
  ///
  /// - Precondition: The keys of the columns differ, every row has one cell per column, and the form and the bars
  ///   name columns.
  public init(
    _ key: String, title: Phrase, columns: [Column], rows: [[Cell]] = [], notes: [Phrase] = [],
    isPrimary: Bool = false, form: TableForm = .rows, bars: BarChart? = nil
  ) {
    precondition(Set(columns.map(\.key)).count == columns.count, "two columns of \(key) share a key")
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row of \(key) does not fit its columns")
    let named = form.columns + (bars?.columns ?? [])
    precondition(named.allSatisfy(columns.map(\.key).contains), "\(key) lacks a column that is named")
    self.key = key
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.isPrimary = isPrimary
    self.form = form
    self.bars = bars
  }

  /// Adds a row at the end.
  ///
  /// - Precondition: The row has one cell per column.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row of \(key) does not fit its columns")
    rows.append(row)
  }
}
