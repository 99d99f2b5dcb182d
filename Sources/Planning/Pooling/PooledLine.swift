import QueueTheory

/// A line alone and in a pool of the same agents: those of the lines alone, added up in every interval.
public struct PooledLine: Equatable, Sendable {
  /// What callers meet over the week, nobody giving up.
  public struct Service: Equatable, Sendable {
    /// Mean wait of all calls, seconds; `nil` where an interval's load is not below its agents.
    public let meanWait: Double?
    /// Share of the calls answered in the target's time.
    public let serviceLevel: Double
  }

  /// The line's id.
  public let line: String
  /// Mean handle time of its calls without the people's lack of practice, seconds.
  public let handleSeconds: Double
  /// Standard deviation of that time over its mean.
  public let variation: Double
  /// The agents that the line needs alone.
  public let staff: WeeklyStaff
  /// Its callers when it is alone.
  public let alone: Service
  /// Its callers in the pool.
  public let pooled: Service

  /// Whether its callers wait longer in the pool, or fewer of them are answered in time.
  public var loses: Bool {
    guard let before = alone.meanWait, let after = pooled.meanWait else { return true }
    // What rounding alone may move is no loss.
    return after > before * (1 + 1e-9) || pooled.serviceLevel < alone.serviceLevel - 1e-9
  }
}

/// Sums over a week of what the callers of a line meet.
struct ServiceSum {
  private var calls = 0.0
  private var waited = 0.0
  private var inTime = 0.0
  private var isStable = true

  mutating func add(_ outcome: ErlangC.Outcome, calls: Double, within seconds: Double) {
    self.calls += calls
    switch outcome {
    case .stable(let state):
      waited += calls * state.meanWait
      inTime += calls * state.serviceLevel(within: seconds)
    case .unstable: isStable = false
    }
  }

  var service: PooledLine.Service {
    PooledLine.Service(
      meanWait: isStable && calls > 0 ? waited / calls : nil, serviceLevel: calls > 0 ? inTime / calls : 0)
  }
}
