internal import Stochastics

extension ErlangC {
  /// Least whole number of agents that answers a share of the calls in time and keeps to an occupancy.
  ///
  /// The least n > load with P(W ≤ within) ≥ target and, where given, load/n ≤ maximumOccupancy.
  ///
  /// - Parameters:
  ///   - load: offered load in Erlang, 0 ≤ load ≤ 1e12; the answer for no load is 0.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - within: seconds, ≥ 0.
  ///   - target: share of the calls, 0 < target < 1.
  ///   - maximumOccupancy: 0 < maximumOccupancy ≤ 1.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(1), a few evaluations of C.
  public static func leastAgents(
    load: Double, handleTime: Double, within: Double, target: Double, maximumOccupancy: Double? = nil
  ) throws(QueueError) -> Int {
    try Domain.searchableLoad(load)
    try Domain.handleTime(handleTime)
    try Domain.within(within)
    try Domain.target(target)
    try Domain.maximumOccupancy(maximumOccupancy)
    guard load > 0 else { return 0 }
    let decay = within / handleTime
    let root = load.squareRoot()
    return LeastAgents.search(from: load + root, scale: root, notBelow: Int(load) + 1) { agents in
      if let maximumOccupancy, load / agents > maximumOccupancy { return false }
      let spare = agents - load
      let odds = FreeAgents.weight(load: load, agents: agents) * (spare / agents)
      return CMath.exp(-spare * decay) <= (1 - target) * (1 + odds)
    }
  }
}
