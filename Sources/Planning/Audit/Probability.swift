import Stochastics

/// A probability seen in simulated runs, with its interval at 95% (Clopper and Pearson).
public struct Probability: Equatable, Sendable {
  /// The share of the runs; `nil` without one that could tell.
  public let share: Double?
  /// The lower end of the interval.
  public let lower: Double?
  /// The upper end.
  public let upper: Double?

  /// What is known of a probability.
  public init(share: Double?, lower: Double?, upper: Double?) {
    self.share = share
    self.lower = lower
    self.upper = upper
  }

  init(_ estimate: ProportionEstimate) {
    let interval = estimate.interval()
    self.init(share: estimate.share, lower: interval?.lower, upper: interval?.upper)
  }
}
