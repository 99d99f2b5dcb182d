public import Formulas
public import FoundationEssentials
public import Wording

/// A place where a source says different things of one figure.
public struct Contradiction: Hashable, Sendable {
  /// One of the things that a source says.
  public struct Value: Hashable, Sendable {
    /// The value as it is printed.
    public var text = Phrase(verbatim: "")
    /// Where it stands.
    public var place = Phrase(verbatim: "")
    /// The value as a number; `nil` where it is none.
    public var number: Decimal?
    /// What it follows from; `nil` where nothing in the source leads to it.
    public var formula: Formula?
    /// The largest difference between number and formula that printing and rounding explain.
    public var tolerance: Decimal?

    /// Nothing yet.
    public init() {}
  }

  /// The name of the contradiction.
  public var id: String
  /// The title that people read.
  public var title: Phrase
  /// What the source says, two things or more.
  public var values: [Value] = []
  /// What is used here; `nil` where nothing is.
  public var used: Phrase?
  /// Why.
  public var reason = Phrase(verbatim: "")

  /// A contradiction without values yet.
  public init(id: String) {
    self.id = id
    title = Phrase(verbatim: id)
  }
}
