public import FoundationEssentials
public import Wording

/// Another place of the source that gives other points: an annex that disagrees with the text.
public struct AlternativeScore: Hashable, Sendable {
  /// The points that the place gives to one indicator.
  public struct Points: Hashable, Sendable {
    /// The indicator, by its id.
    public let indicator: String
    /// The points.
    public var points: Decimal

    /// Points of an indicator.
    public init(indicator: String, points: Decimal) {
      self.indicator = indicator
      self.points = points
    }
  }

  /// The name in key paths and reports for programs.
  public let id: String
  /// What the place is called.
  public var title: Phrase
  /// The total that is printed there; `nil` where there is none.
  public var total: Decimal?
  /// The points that differ from the printed ones; all others are as printed.
  public var points: [Points]

  /// An alternative.
  public init(id: String, title: Phrase, total: Decimal? = nil, points: [Points] = []) {
    self.id = id
    self.title = title
    self.total = total
    self.points = points
  }
}
