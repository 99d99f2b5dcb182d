public import ContactCentre
public import FoundationEssentials

/// The points of one indicator: by its rule, and as the source prints them.
public struct IndicatorScore: Equatable, Sendable {
  /// What printed points and those by the rule say of each other.
  public enum Verdict: String, Sendable {
    /// They agree to the last digit.
    case same
    /// They do not.
    case differs
  }

  /// The indicator.
  public let indicator: Indicator
  /// The figure that was reached; `nil` where points are given by judgement.
  public let actual: Decimal?
  /// The points by the rule, rounded as the source rounds; those given, where there is no rule.
  public let points: Decimal

  /// Whether the points follow from a stated rule and raw figures.
  public var isComputed: Bool { indicator.rule.kind != .judgement }

  /// Whether the printed points are those by the rule; `nil` where none are printed.
  public var verdict: Verdict? { indicator.printed.map { $0 == points ? .same : .differs } }

  /// The score of an indicator for the figure that was reached.
  public init(_ indicator: Indicator, actual: Decimal?) throws(ScoreError) {
    guard let points = indicator.points(for: actual) else { throw .noPoints(indicator: indicator.id) }
    self.indicator = indicator
    self.actual = indicator.rule.kind == .judgement ? nil : actual
    self.points = points
  }
}
