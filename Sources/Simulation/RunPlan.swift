/// How long a run lasts, what of it is measured, and how it ends.
public struct RunPlan: Equatable, Sendable {
  /// Intervals that are measured.
  public var intervals: Int
  /// Intervals before them that are run but not measured: 0 starts with an empty centre.
  public var warmUp: Int
  /// Whether the run goes on after the last interval, without new callers, until nobody waits any more; else those who
  /// wait then count as waiting.
  public var drains: Bool

  /// A run.
  public init(intervals: Int, warmUp: Int = 0, drains: Bool = false) {
    self.intervals = intervals
    self.warmUp = warmUp
    self.drains = drains
  }
}
