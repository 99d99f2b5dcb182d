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
    try Domain.maximumOccupancy(maximumOccupancy, load: load)
    guard load > 0 else { return 0 }
    let decay = min(within / handleTime, 1e100)
    let byWait = leastAgents(load: load, decay: decay, longer: 1 - target)
    guard let maximumOccupancy else { return byWait }
    return max(byWait, leastAgents(load: load, maximumOccupancy: maximumOccupancy))
  }

  /// Least n with load/n ≤ maximumOccupancy in floating point.
  private static func leastAgents(load: Double, maximumOccupancy: Double) -> Int {
    let guess = load / maximumOccupancy
    return LeastAgents.search(from: guess, scale: 1, notBelow: 1) { load / $0 <= maximumOccupancy }
  }

  /// Least n > load with C e^(−(n−a) decay) ≤ longer: from the square-root rule, one closed form and then
  /// single steps by 1/B(n+1) = 1 + (n+1)/a · 1/B(n), until n suffices and n − 1 does not.
  private static func leastAgents(load: Double, decay: Double, longer: Double) -> Int {
    let floor = load.rounded(.down) + 1
    var agents = max(floor, SquareRootStaffing.guess(load: load, decay: decay, longer: longer).rounded())
    var inverseBlocking = 1 + FreeAgents.weight(load: load, agents: agents)
    func suffices() -> Bool {
      let spare = agents - load
      return CMath.exp(-spare * decay) * agents <= longer * (agents + (inverseBlocking - 1) * spare)
    }
    if suffices() {
      for _ in 0..<16 where inverseBlocking.isFinite {
        if agents == floor { return Int(floor) }
        inverseBlocking = (inverseBlocking - 1) * load / agents
        agents -= 1
        if !suffices() { return Int(agents) + 1 }
      }
    } else {
      for _ in 0..<16 {
        agents += 1
        inverseBlocking = 1 + inverseBlocking * agents / load
        if suffices() { return Int(agents) }
      }
    }
    return LeastAgents.search(from: agents, scale: load.squareRoot(), notBelow: Int(floor)) { candidate in
      agents = candidate
      inverseBlocking = 1 + FreeAgents.weight(load: load, agents: candidate)
      return suffices()
    }
  }
}
