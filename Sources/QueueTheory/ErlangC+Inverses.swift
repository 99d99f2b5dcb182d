extension ErlangC {
  /// The largest load that so many agents carry with a share `target` of the calls answered within a time.
  ///
  /// The service level falls with the load. Bisection to the last bit.
  ///
  /// - Parameters:
  ///   - agents: number of agents, 0 < agents ≤ 1e15, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - within: seconds, ≥ 0.
  ///   - target: 0 < target < 1.
  /// - Returns: the load in Erlang, below the number of agents.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.unreachable` where even 1e-300 Erlang are too many, as for agents far
  ///   below 1: every target below 1 is met by a load small enough.
  /// - Complexity: some 60 to 120 evaluations of C.
  public static func largestLoad(
    agents: Double, handleTime: Double, within: Double, target: Double
  ) throws(QueueError) -> Double {
    try Domain.moderateAgents(agents)
    try Domain.positiveAgents(agents)
    try Domain.handleTime(handleTime)
    try Domain.within(within)
    try Domain.target(target)
    return try Bisection.boundary(of: .load, best: 1e-300, worst: agents) {
      suffices(load: $0, agents: agents, handleTime: handleTime, within: within, target: target)
    }
  }

  /// The longest handle time at which so many agents answer a share `target` of the calls within a time.
  ///
  /// The service level falls with the handle time, as the load rises and the queue moves more slowly. Bisection to the
  /// last bit.
  ///
  /// - Parameters:
  ///   - arrivals: calls per second, > 0 and finite; outside, the load is named.
  ///   - agents: number of agents, 0 < agents ≤ 1e15, not necessarily whole.
  ///   - within: seconds, ≥ 0.
  ///   - target: 0 < target < 1.
  /// - Returns: the handle time in seconds, below agents/arrivals.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.unreachable` where even 1e-300 s are too long;
  ///   `QueueError.alwaysReached` where 1e300 s are short enough.
  /// - Complexity: some 60 to 120 evaluations of C.
  public static func longestHandleTime(
    arrivals: Double, agents: Double, within: Double, target: Double
  ) throws(QueueError) -> Double {
    try Domain.load(arrivals)
    try Domain.positiveLoad(arrivals)
    try Domain.moderateAgents(agents)
    try Domain.positiveAgents(agents)
    try Domain.within(within)
    try Domain.target(target)
    let worst = min(1e300, (agents / arrivals).nextUp)
    return try Bisection.boundary(of: .handleTime, best: 1e-300, worst: worst) {
      suffices(load: arrivals * $0, agents: agents, handleTime: $0, within: within, target: target)
    }
  }

  private static func suffices(
    load: Double, agents: Double, handleTime: Double, within: Double, target: Double
  ) -> Bool {
    guard case .stable(let state) = try? solve(load: load, agents: agents, handleTime: handleTime)
    else { return false }
    return state.serviceLevel(within: within) >= target
  }
}
