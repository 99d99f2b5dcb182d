public import Measures

extension ErlangA {
  /// Least whole number of agents whose service level reaches a target and that keeps to an occupancy.
  ///
  /// The least n ≥ 1 with service level ≥ target and, where given, load × answered share / n ≤
  /// maximumOccupancy. Every formula rises with n: with more agents V is stochastically smaller, and so is V
  /// given V < X, because 1/B(a, n−1) grows while the mass of V > 0 shrinks.
  ///
  /// - Parameters:
  ///   - load: offered load in Erlang, 0 ≤ load ≤ 1e12; the answer for no load is 0.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time.
  ///   - within: seconds, ≥ 0.
  ///   - target: 0 < target < 1.
  ///   - formula: how the service level is counted.
  ///   - maximumOccupancy: 0 < maximumOccupancy ≤ 1.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(log √load) solutions.
  public static func leastAgents(
    load: Double, handleTime: Double, patience: Double, within: Double, target: Double,
    formula: ServiceLevelFormula, maximumOccupancy: Double? = nil
  ) throws(QueueError) -> Int {
    try Domain.searchableLoad(load)
    try Domain.handleTime(handleTime)
    try Domain.patience(patience, handleTime: handleTime)
    try Domain.within(within)
    try Domain.target(target)
    try Domain.maximumOccupancy(maximumOccupancy, load: load)
    guard load > 0 else { return 0 }
    let limit = maximumOccupancy ?? 1
    return LeastAgents.search(from: load, scale: load.squareRoot(), notBelow: 1) { agents in
      let state = SteadyState(load: load, agents: agents, handleTime: handleTime, patience: patience)
      // A limit of 1 always holds, though not always after rounding.
      if limit < 1, load * state.answeredShare > limit * agents { return false }
      return state.serviceLevel(formula, within: within).map { $0 >= target } ?? false
    }
  }
}
