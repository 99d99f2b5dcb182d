import ContactCentre
import Stochastics

/// A simulated figure with its interval: value ± half width, by Student's law over the replications.
public struct Estimate: Equatable, Sendable {
  /// The figure; `nil` where it is undefined, as the wait of calls that never came.
  public let value: Double?
  /// Half the width of its interval at the plan's confidence; `nil` below two replications.
  public let halfWidth: Double?

  /// A figure with its interval.
  public init(value: Double?, halfWidth: Double?) {
    self.value = value
    self.halfWidth = halfWidth
  }
}

extension Estimate {
  init(_ estimate: MeanEstimate, _ factor: StudentFactor) {
    self.init(value: estimate.mean, halfWidth: estimate.interval(factor)?.halfWidth)
  }

  init(_ estimate: RatioEstimate, _ factor: StudentFactor) {
    self.init(value: estimate.ratio, halfWidth: estimate.interval(factor)?.halfWidth)
  }
}

extension Estimate {
  /// What a level that is asked for comes to, by the figure itself; without one there are no calls.
  func verdict(least: Double) -> TargetVerdict {
    TargetVerdict(level: value, calls: value == nil ? 0 : 1, least: least)
  }
}
