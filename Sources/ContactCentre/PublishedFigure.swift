public import Formulas
public import FoundationEssentials
public import Wording

/// A figure that a source published, and how it follows from others.
public struct PublishedFigure: Hashable, Sendable {
  /// How a published figure can come out.
  public enum Kind: String, CaseIterable, Sendable {
    /// By arithmetic on raw inputs.
    case arithmetic
    /// From a model of the queue.
    case predicted
    /// Not at all; a reason says why.
    case notPredictable = "not_predictable"
  }

  /// The name of the figure.
  public var id: String
  /// The title that people read.
  public var title: Phrase
  /// The value as printed: a number, or a list of them.
  public var value: FormulaValue = .number(0)
  /// What the value counts; empty where that is plain.
  public var unit = Phrase(verbatim: "")
  /// The largest difference, in the unit of the value, that printing and rounding explain.
  public var tolerance: Decimal?
  /// How the figure can come out.
  public var kind = Kind.arithmetic
  /// What it is computed by; `nil` for one that is not predictable.
  public var formula: Formula?
  /// Why it is not predictable; `nil` for one that is.
  public var reason: Phrase?
  /// What else is to be known; `nil` for nothing.
  public var note: Phrase?
  /// Where it is published.
  public var source = ""

  /// A figure without a value yet.
  public init(id: String) {
    self.id = id
    title = Phrase(verbatim: id)
  }
}
