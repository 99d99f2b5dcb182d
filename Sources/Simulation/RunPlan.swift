/// How long a run lasts, what of it is measured, and how it ends.
public struct RunPlan: Equatable, Sendable {
  /// Intervals that are measured.
  public var intervals: Int
  /// Intervals before them that are run but not measured: 0 starts with an empty centre.
  public var warmUp: Int
  /// Whether the run goes on after the last interval, without new callers, until nobody waits any more, but not longer
  /// than it has lasted by then; those who wait at the end count as waiting.
  public var drains: Bool

  /// A run.
  public init(intervals: Int, warmUp: Int = 0, drains: Bool = false) {
    self.intervals = intervals
    self.warmUp = warmUp
    self.drains = drains
  }
}
