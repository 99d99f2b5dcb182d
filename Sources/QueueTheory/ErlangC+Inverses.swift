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
  /// - Returns: the load in Erlang, below the number of agents. Every target below 1 is met by a load small enough; nil
  ///   where that load is below 1e-300.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: some 60 to 120 evaluations of C.
  public static func largestLoad(
    agents: Double, handleTime: Double, within: Double, target: Double
  ) throws(QueueError) -> Double? {
    try Domain.moderateAgents(agents)
    try Domain.positiveAgents(agents)
    try Domain.handleTime(handleTime)
    try Domain.within(within)
    try Domain.target(target)
    func suffices(_ load: Double) -> Bool {
      guard let outcome = try? solve(load: load, agents: agents, handleTime: handleTime),
        case .stable(let state) = outcome
      else { return false }
      return state.serviceLevel(within: within) >= target
    }
    guard suffices(1e-300) else { return nil }
    return Bisection.boundary(holds: 1e-300, fails: agents, condition: suffices)
  }

  /// The longest handle time at which so many agents answer a share `target` of the calls within a time.
  ///
  /// The service level falls with the handle time, as the load rises and the queue moves more slowly.
  ///
  /// - Parameters:
  ///   - arrivals: calls per second, > 0 and finite; outside, the load is named.
  ///   - agents: number of agents, 0 < agents ≤ 1e15, not necessarily whole.
  ///   - within: seconds, ≥ 0.
  ///   - target: 0 < target < 1.
  /// - Returns: the handle time in seconds, below agents/arrivals; nil where it is below 1e-12 of that.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: some 60 to 120 evaluations of C.
  public static func longestHandleTime(
    arrivals: Double, agents: Double, within: Double, target: Double
  ) throws(QueueError) -> Double? {
    try Domain.load(arrivals)
    try Domain.positiveLoad(arrivals)
    try Domain.moderateAgents(agents)
    try Domain.positiveAgents(agents)
    try Domain.within(within)
    try Domain.target(target)
    func suffices(_ handleTime: Double) -> Bool {
      guard let outcome = try? solve(load: arrivals * handleTime, agents: agents, handleTime: handleTime),
        case .stable(let state) = outcome
      else { return false }
      return state.serviceLevel(within: within) >= target
    }
    let longest = agents / arrivals
    guard longest.isFinite, suffices(1e-12 * longest) else { return nil }
    return Bisection.boundary(holds: 1e-12 * longest, fails: longest, condition: suffices)
  }
}
