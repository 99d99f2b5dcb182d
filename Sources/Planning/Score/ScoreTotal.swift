public import ContactCentre
public import FoundationEssentials

/// One of the totals that a scorecard leads to, and the band in which it lands.
public struct ScoreTotal: Equatable, Sendable {
  /// Where a total comes from.
  public enum Origin: Hashable, Sendable {
    /// The sum of the points by the rules, judgements as given.
    case rules
    /// The total that the source prints.
    case printed
    /// The sum of the points that the source prints.
    case printedPoints
    /// The total that another place of the source prints, by the id of the alternative.
    case alternative(String)
    /// The sum of the points of that place.
    case alternativePoints(String)
  }

  /// Where it comes from.
  public let origin: Origin
  /// The total.
  public let points: Decimal
  /// Its band.
  public let band: ScoreBand?
  /// Whether that is another band than the source states.
  public let isFlip: Bool
  /// The indicators that make the flip, by their ids: those whose points alone do it, or all whose points differ
  /// where none does it alone. Empty where the points are the printed ones.
  public let causes: [String]
}
