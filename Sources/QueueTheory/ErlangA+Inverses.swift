extension ErlangA {
  /// The largest load at which a share `target` of the calls offered is answered within a time (S_T/A), which falls with load.
  ///
  /// - Parameters:
  ///   - agents: number of agents, 0 < agents ≤ 1e15, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time.
  ///   - within: seconds, ≥ 0.
  ///   - target: 0 < target < 1.
  /// - Returns: the load in Erlang; nil where it is below 1e-300 or above 1e15.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: some 60 to 120 solutions.
  public static func largestLoad(
    agents: Double, handleTime: Double, patience: Double, within: Double, target: Double
  ) throws(QueueError) -> Double? {
    try Domain.moderateAgents(agents)
    try Domain.positiveAgents(agents)
    try Domain.handleTime(handleTime)
    try Domain.patience(patience, handleTime: handleTime)
    try Domain.within(within)
    try Domain.target(target)
    func suffices(_ load: Double) -> Bool {
      let state = SteadyState(load: load, agents: agents, handleTime: handleTime, patience: patience)
      return state.answered(within: within) >= target
    }
    guard suffices(1e-300), !suffices(1e15) else { return nil }
    return Bisection.boundary(holds: 1e-300, fails: 1e15, condition: suffices)
  }

  /// The least patience at which a share `target` of the calls is answered at all, which rises with patience.
  ///
  /// - Parameters:
  ///   - load: offered load in Erlang, 0 ≤ load ≤ 1e15.
  ///   - agents: number of agents, 0 ≤ agents ≤ 1e15, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - target: answered share S/A, 0 < target < 1.
  /// - Returns: seconds; nil where a patience of 1e12 handle times is not enough, as for target > agents/load; 0 where the
  ///   share answered at once is enough.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: some 60 to 120 solutions.
  public static func leastPatience(
    load: Double, agents: Double, handleTime: Double, answeredShare target: Double
  ) throws(QueueError) -> Double? {
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
    guard suffices(most) else { return nil }
    return Bisection.boundary(holds: most, fails: least, condition: suffices)
  }
}
