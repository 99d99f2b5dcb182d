import ContactCentre

/// A window of the target, or the floor of an interval, as the formulas and the simulation see it.
public struct WindowVerdict: Sendable, Equatable {
  /// What the simulation says about a level that is asked for.
  public enum Verdict: String, Sendable {
    /// The whole interval of the estimate lies at or above the level.
    case met
    /// The level lies inside the interval of the estimate; where the window is strict, below the estimate.
    case open
    /// The whole interval of the estimate lies below the level; where the window is strict, the estimate does.
    case missed
  }

  /// The intervals of the week.
  public let intervals: Range<Int>
  /// The level that is asked for.
  public let level: Double
  /// The level by the formulas; `nil` without calls.
  public let byFormula: Double?
  /// The level by simulation, at a confidence that holds for all windows together (Bonferroni).
  public let simulated: Estimate
  /// Whether the simulated level itself must reach what is asked: so in windows of a day or more. Of a single interval, of
  /// which there are many with few calls each, and of a share of days the interval of the estimate must not lie below.
  public let isStrict: Bool

  /// What the simulation says; `nil` where it knows nothing of the window.
  public var verdict: Verdict? {
    guard let value = simulated.value else { return nil }
    let half = simulated.halfWidth ?? 0
    if value - half >= level { return .met }
    return value + (isStrict ? 0 : half) < level ? .missed : .open
  }

  /// The level that was reached where it was missed, by simulation or by the formulas; `nil` where it was not.
  public var shortfall: Double? {
    if verdict == .missed { return simulated.value }
    return byFormula.flatMap { $0 < level ? $0 : nil }
  }
}
