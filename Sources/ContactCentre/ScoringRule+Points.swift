public import FoundationEssentials

extension ScoringRule {
  /// The points for an actual figure under a weight, never below 0 nor above the weight.
  ///
  /// With s the shortfall (how far the figure lies on the wrong side of the target; the cases themselves for
  /// `cases`), u = s / `per` in whole, started or exact units, and a = `points` or `share` × weight:
  ///
  /// - `deduct`, `cases`: weight − a·u
  /// - `proportional`: weight · actual / target
  /// - `steps`: the points of the highest step that is reached
  /// - `judgement`: `points`, whatever the actual figure
  ///
  /// A quotient is the last thing that is worked out, so the points are exact wherever they have at most 38 digits.
  ///
  /// - Returns: `nil` where the rule lacks a figure that it needs, there is no actual figure, or a decimal cannot hold
  ///   what comes between.
  /// - Complexity: constant; linear in the number of steps.
  public func points(for actual: Decimal?, weight: Decimal) -> Decimal? {
    guard let points = unbounded(actual, weight), points.isFinite else { return nil }
    return min(max(points, 0), max(weight, 0))
  }

  private func unbounded(_ actual: Decimal?, _ weight: Decimal) -> Decimal? {
    if kind == .judgement { return points }
    guard let actual, actual.isFinite else { return nil }
    switch kind {
    case .deduct: return target.flatMap { remaining(weight, after: shortfall(actual, of: $0)) }
    case .cases: return remaining(weight, after: max(actual, 0))
    case .proportional:
      guard let target, target > 0 else { return nil }
      return weight.times(actual) / target
    case .steps: return steps.last { $0.from <= actual }?.points ?? 0
    case .judgement: return points
    }
  }

  /// How far a figure lies on the wrong side of a target; 0 on the right side.
  private func shortfall(_ actual: Decimal, of target: Decimal) -> Decimal {
    max(better == .lower ? actual - target : target - actual, 0)
  }

  /// What is left of a weight after points went off for a shortfall.
  private func remaining(_ weight: Decimal, after shortfall: Decimal) -> Decimal? {
    let unit = per ?? 1
    guard let amount = points ?? share.map({ weight.times($0) }), unit > 0 else { return nil }
    let units = shortfall / unit
    guard shortfall.isFinite, units.isFinite else { return nil }
    switch counts ?? .exact {
    case .exact: return weight - amount.times(shortfall) / unit
    case .whole: return weight - amount.times(units.wholePart)
    case .started: return weight - amount.times(units.wholePart + (units > units.wholePart ? 1 : 0))
    }
  }
}
