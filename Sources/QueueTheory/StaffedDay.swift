/// A day of intervals with a constant rate of calls and a constant number of agents in each.
public struct StaffedDay: Equatable, Sendable {
  /// Calls expected in each interval.
  public let calls: [Double]
  /// Agents in each interval; the last number stays on after the day.
  public let agents: [Int]
  /// Length of every interval, seconds.
  public let interval: Double
  /// Mean handle time by interval, seconds: the rate at which calls in progress end then, whenever they began.
  public let handleTimes: [Double]
  /// The law of handle times by interval, for steady states; the exact law takes it as exponential with its mean.
  let services: [ServiceLaw]
  /// Mean patience by interval, seconds; nil where nobody gives up.
  public let patiences: [Double]?

  /// A day with one mean handle time and one mean patience.
  ///
  /// - Parameters:
  ///   - calls: calls expected in each interval, each ≥ 0 and finite.
  ///   - agents: agents in each interval, each in 0…100 000; as many as `calls`, at least one.
  ///   - interval: length of an interval in seconds, > 0.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time; or nil.
  /// - Throws: `QueueError.outOfDomain`.
  public init(
    calls: [Double], agents: [Int], interval: Double, handleTime: Double, patience: Double?
  ) throws(QueueError) {
    try self.init(
      calls: calls, agents: agents, interval: interval,
      handleTimes: [Double](repeating: handleTime, count: calls.count),
      patiences: patience.map { [Double](repeating: $0, count: calls.count) })
  }

  /// A day whose mix of calls changes, so that handle time and patience differ by interval.
  ///
  /// The parameters are those of a day with one mean, with as many handle times and patiences as `calls`.
  ///
  /// - Throws: `QueueError.outOfDomain`.
  public init(
    calls: [Double], agents: [Int], interval: Double, handleTimes: [Double], patiences: [Double]?
  ) throws(QueueError) {
    try self.init(
      calls: calls, agents: agents, interval: interval, services: handleTimes.map { .exponential(mean: $0) },
      patiences: patiences)
  }

  /// A day whose mix of calls changes, so that the law of handle times and patience differ by interval.
  ///
  /// The parameters are those of a day with one mean, with as many laws and patiences as `calls`.
  ///
  /// - Throws: `QueueError.outOfDomain`.
  public init(
    calls: [Double], agents: [Int], interval: Double, services: [ServiceLaw], patiences: [Double]?
  ) throws(QueueError) {
    let handleTimes = services.map(\.mean)
    guard !calls.isEmpty, calls.count == agents.count, calls.count == handleTimes.count,
      patiences.map({ $0.count == calls.count }) ?? true
    else { throw Domain.intervals(calls.count) }
    try Domain.interval(interval)
    for value in calls { try Domain.calls(value) }
    for value in agents { try Domain.staff(value) }
    for value in handleTimes { try Domain.handleTime(value) }
    for (value, handleTime) in zip(patiences ?? [], handleTimes) {
      try Domain.patience(value, handleTime: handleTime)
    }
    self.calls = calls
    self.agents = agents
    self.interval = interval
    self.handleTimes = handleTimes
    self.services = services
    self.patiences = patiences
  }

  /// Load of an interval's calls, Erlang.
  func load(_ index: Int) -> Double { calls[index] / interval * handleTimes[index] }
}
