public import Formulas
public import FoundationEssentials
public import Wording

/// One line of a scorecard: what is measured, how much it weighs, and how it earns its points.
public struct Indicator: Hashable, Sendable {
  /// How points are rounded to their decimals.
  public enum Rounding: String, CaseIterable, Sendable {
    /// Half up, 四舍五入.
    case halfUp = "half_up"
    /// What is beyond the last decimal is cut off.
    case down
  }

  /// The name in key paths, formulas and reports for programs.
  public let id: String
  /// The name that people read.
  public var title: Phrase
  /// The group whose points are added up; empty for none.
  public var group: Phrase
  /// The most points that the indicator can earn.
  public var weight: Decimal
  /// The formula of the figure that was reached; `nil` where points are given by judgement.
  public var actual: Formula?
  /// The unit of that figure; empty for none.
  public var unit: Phrase
  /// How the points follow from it.
  public var rule: ScoringRule
  /// The decimals to which the points are rounded; `nil` where they are not rounded.
  public var decimals: Int?
  /// How they are rounded.
  public var rounding: Rounding
  /// The points that the source prints; `nil` where it prints none.
  public var printed: Decimal?

  /// An indicator.
  public init(
    id: String, title: Phrase, group: Phrase = Phrase(verbatim: ""), weight: Decimal, actual: Formula? = nil,
    unit: Phrase = Phrase(verbatim: ""), rule: ScoringRule, decimals: Int? = nil,
    rounding: Rounding = .halfUp, printed: Decimal? = nil
  ) {
    self.id = id
    self.title = title
    self.group = group
    self.weight = weight
    self.actual = actual
    self.unit = unit
    self.rule = rule
    self.decimals = decimals
    self.rounding = rounding
    self.printed = printed
  }

  /// The points for an actual figure, by the rule and rounded as the source rounds; `nil` where the rule gives none.
  public func points(for actual: Decimal?) -> Decimal? {
    guard let points = rule.points(for: actual, weight: weight) else { return nil }
    guard let decimals else { return points }
    return switch rounding {
    case .halfUp: min(points.roundedHalfUp(to: decimals), weight)
    case .down: points.cut(to: decimals)
    }
  }
}
