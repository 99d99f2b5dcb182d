public import Measures

/// With more load the offered wait V has a larger likelihood ratio: the density of V > 0 is multiplied by a rising
/// function of V, and the weight of V = 0 falls. The same holds for longer handle times where arrivals and patience are
/// given. So V, and V given V < X, are stochastically larger, and the service level falls by every formula.
extension ErlangA {
  /// The largest load at which the service level within a time reaches a target; it falls with load by every formula.
  ///
  /// Bisection to the last bit. By `countingShortAbandons` the level never falls below 1 − e^(−within/patience).
  ///
  /// - Parameters:
  ///   - agents: number of agents, 0 < agents ≤ 1e15, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time.
  ///   - within: seconds, ≥ 0.
  ///   - target: 0 < target < 1.
  ///   - formula: how the service level is counted.
  /// - Returns: the load in Erlang.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.unreachable` where even 1e-300 Erlang are too many, as for agents far
  ///   below 1; `QueueError.alwaysReached` where 1e15 Erlang are few enough.
  /// - Complexity: some 60 to 120 solutions.
  public static func largestLoad(
    agents: Double, handleTime: Double, patience: Double, within: Double, target: Double,
    formula: ServiceLevelFormula = .answeredOfOffered
  ) throws(QueueError) -> Double {
    try Domain.moderateAgents(agents)
    try Domain.positiveAgents(agents)
    try Domain.handleTime(handleTime)
    try Domain.patience(patience, handleTime: handleTime)
    try Domain.within(within)
    try Domain.target(target)
    return try Bisection.boundary(of: .load, best: 1e-300, worst: 1e15) { load in
      let state = SteadyState(load: load, agents: agents, handleTime: handleTime, patience: patience)
      return state.serviceLevel(formula, within: within).map { $0 >= target } ?? false
    }
  }

  /// The longest handle time at which the service level within a time reaches a target, for given arrivals and patience.
  ///
  /// The service level falls with the handle time by every formula. Bisection to the last bit, among handle times
  /// within a factor of 1e12 of the patience and a load of at most 1e15 Erlang.
  ///
  /// - Parameters:
  ///   - arrivals: calls per second, > 0, with arrivals × patience ≤ 1e15; outside, the load is named.
  ///   - agents: number of agents, 1 ≤ agents ≤ 1e15, not necessarily whole.
  ///   - patience: mean patience in seconds, > 0.
  ///   - within: seconds, ≥ 0.
  ///   - target: 0 < target < 1.
  ///   - formula: how the service level is counted.
  /// - Returns: the handle time in seconds.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.unreachable` where even the shortest of these handle times is too
  ///   long; `QueueError.alwaysReached` where the longest is short enough.
  /// - Complexity: some 60 to 120 solutions.
  public static func longestHandleTime(
    arrivals: Double, agents: Double, patience: Double, within: Double, target: Double,
    formula: ServiceLevelFormula = .answeredOfOffered
  ) throws(QueueError) -> Double {
    try Domain.load(arrivals)
    try Domain.positiveLoad(arrivals)
    try Domain.moderateAgents(agents)
    try Domain.wholeAgent(agents)
    try Domain.patience(patience, handleTime: patience)
    try Domain.callsPerPatience(arrivals * patience)
    try Domain.within(within)
    try Domain.target(target)
    let worst = min(1e12 * patience, 1e15 / arrivals)
    return try Bisection.boundary(of: .handleTime, best: 1e-12 * patience, worst: worst) { handleTime in
      let state = SteadyState(
        load: arrivals * handleTime, agents: agents, handleTime: handleTime, patience: patience)
      return state.serviceLevel(formula, within: within).map { $0 >= target } ?? false
    }
  }

  /// The least patience at which a share `target` of the calls is answered at all, which rises with patience.
  ///
  /// There is none for a service level within a time: with more patience fewer give up, and all wait longer.
  ///
  /// - Parameters:
  ///   - load: offered load in Erlang, 0 ≤ load ≤ 1e15.
  ///   - agents: number of agents, 0 ≤ agents ≤ 1e15, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - target: answered share S/A, 0 < target < 1.
  /// - Returns: seconds; 0 where the share answered at once is enough.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.unreachable` where a patience of 1e12 handle times is not enough, as for
  ///   target > agents/load.
  /// - Complexity: some 60 to 120 solutions.
  public static func leastPatience(
    load: Double, agents: Double, handleTime: Double, answeredShare target: Double
  ) throws(QueueError) -> Double {
    try Domain.moderateLoad(load)
    try Domain.moderateAgents(agents)
    try Domain.handleTime(handleTime)
    try Domain.target(target)
    func suffices(_ patience: Double) -> Bool {
      let state = SteadyState(load: load, agents: agents, handleTime: handleTime, patience: patience)
      return state.answeredShare >= target
    }
    let (least, most) = (1e-12 * handleTime, 1e12 * handleTime)
    guard !suffices(least) else { return 0 }
    return try Bisection.boundary(of: .patience, best: most, worst: least, meets: suffices)
  }
}
