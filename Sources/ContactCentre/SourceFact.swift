public import Formulas
public import Wording

/// A raw input that formulas use by its id: a number or a list.
public struct SourceFact: Hashable, Sendable {
  /// The name of the fact.
  public var id: String
  /// The title that people read.
  public var title: Phrase
  /// What the value counts; empty where that is plain.
  public var unit = Phrase(verbatim: "")
  /// The value.
  public var value: FormulaValue
  /// Where it is published; `nil` for an assumption.
  public var source: String?
  /// Why it is assumed; `nil` for a sourced fact.
  public var assumption: String?

  /// A fact without an origin yet.
  public init(id: String, title: Phrase, value: FormulaValue) {
    self.id = id
    self.title = title
    self.value = value
  }

  /// Where the value comes from.
  public var basis: Provenance.Basis {
    source.map { .source($0) } ?? assumption.map { .assumption($0) } ?? .unstated
  }
}
