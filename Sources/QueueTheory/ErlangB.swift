internal import Stochastics

/// Erlang's loss system M/M/n/n: calls that find every agent busy are lost at once.
///
/// - SeeAlso: A. K. Erlang, Solution of some problems in the theory of probabilities of significance in
///   automatic telephone exchanges, Elektroteknikeren 13 (1917) 5–13.
public enum ErlangB {
  /// Probability that a call is blocked, for a real number of agents.
  ///
  /// 1/B = a ∫₀^∞ e^(−at) (1+t)ⁿ dt = a^(−n) e^a Γ(n+1, a), which for whole n is (aⁿ/n!) / Σ_{k≤n} a^k/k!.
  /// Relative error about 1e-15 (1 + |ln B|); 0 when below 1e-300.
  ///
  /// - Parameters:
  ///   - load: offered load a in Erlang, 0 ≤ a.
  ///   - agents: number of agents n, 0 ≤ n, not necessarily whole.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(1).
  /// - SeeAlso: D. L. Jagerman, Some properties of the Erlang loss function, Bell Syst. Tech. J. 53 (1974)
  ///   525–551, doi:10.1002/j.1538-7305.1974.tb02756.x.
  public static func blocking(load: Double, agents: Double) throws(QueueError) -> Double {
    try Domain.load(load)
    try Domain.agents(agents)
    return 1 / (1 + FreeAgents.weight(load: load, agents: agents))
  }

  /// Least whole number of agents that answers a share of the calls and keeps to an occupancy.
  ///
  /// The least n with 1 − B(a, n) ≥ target and, where given, a(1 − B(a, n))/n ≤ maximumOccupancy. B falls with n
  /// and is convex in it, so the occupancy falls too, and one search serves both.
  ///
  /// - Parameters:
  ///   - load: offered load in Erlang, 0 ≤ load ≤ 1e12; the answer for no load is 0.
  ///   - target: answered share, 0 < target < 1.
  ///   - maximumOccupancy: share of the agents' time spent on calls, 0 < maximumOccupancy ≤ 1.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(log √load) evaluations of B.
  /// - SeeAlso: E. J. Messerli, Proof of a convexity property of the Erlang B formula, Bell Syst. Tech. J. 51
  ///   (1972) 951–953.
  public static func leastAgents(
    load: Double, answeredShare target: Double, maximumOccupancy: Double? = nil
  ) throws(QueueError) -> Int {
    try Domain.searchableLoad(load)
    try Domain.target(target)
    try Domain.maximumOccupancy(maximumOccupancy, load: load)
    guard load > 0 else { return 0 }
    let limit = maximumOccupancy ?? 1
    let guess = load * target / limit
    return LeastAgents.search(from: guess, scale: load.squareRoot(), notBelow: 0) { agents in
      let blocking = 1 / (1 + FreeAgents.weight(load: load, agents: agents))
      return blocking <= 1 - target && (limit == 1 || load * (1 - blocking) <= limit * agents)
    }
  }
}
