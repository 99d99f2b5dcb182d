/// A day of intervals with a constant rate of calls and a constant number of agents in each.
public struct StaffedDay: Equatable, Sendable {
  /// Calls expected in each interval.
  public let calls: [Double]
  /// Agents in each interval; the last number stays on after the day.
  public let agents: [Int]
  /// Length of every interval, seconds.
  public let interval: Double
  /// Mean handle time, seconds.
  public let handleTime: Double
  /// Mean patience, seconds; nil where nobody gives up.
  public let patience: Double?

  /// - Parameters:
  ///   - calls: calls expected in each interval, each ≥ 0 and finite.
  ///   - agents: agents in each interval, each in 0…100 000; as many as `calls`, at least one.
  ///   - interval: length of an interval in seconds, > 0.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time; or nil.
  /// - Throws: `StaffedDay.Invalid`.
  public init(
    calls: [Double], agents: [Int], interval: Double, handleTime: Double, patience: Double?
  ) throws(Invalid) {
    guard !calls.isEmpty, calls.count == agents.count else {
      throw .intervals(calls: calls.count, agents: agents.count)
    }
    for value in calls where !(value >= 0 && value.isFinite) { throw .calls(value) }
    for value in agents where !(0...100_000).contains(value) { throw .agents(value) }
    guard interval > 0, interval.isFinite else { throw .interval(interval) }
    guard handleTime > 0, handleTime.isFinite else { throw .handleTime(handleTime) }
    if let patience {
      guard patience > 0, (1e-12...1e12).contains(patience / handleTime) else { throw .patience(patience) }
    }
    self.calls = calls
    self.agents = agents
    self.interval = interval
    self.handleTime = handleTime
    self.patience = patience
  }

  /// What is wrong with a day.
  public enum Invalid: Error, Equatable, Sendable {
    /// No intervals, or not as many agents as calls.
    case intervals(calls: Int, agents: Int)
    /// Negative, or not finite.
    case calls(Double)
    /// Not in 0…100 000.
    case agents(Int)
    /// Length of an interval, not positive or not finite.
    case interval(Double)
    /// Not positive, or not finite.
    case handleTime(Double)
    /// Not positive, or more than a factor of 1e12 from the handle time.
    case patience(Double)
  }

  /// Load of an interval's calls, Erlang.
  func load(_ index: Int) -> Double { calls[index] / interval * handleTime }
}
