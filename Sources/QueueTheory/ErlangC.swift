internal import Stochastics

/// Erlang's delay system M/M/n: calls wait in order of arrival and nobody gives up.
///
/// - SeeAlso: A. K. Erlang, Solution of some problems in the theory of probabilities of significance in
///   automatic telephone exchanges, Elektroteknikeren 13 (1917) 5–13.
public enum ErlangC {
  /// What the long run looks like.
  public enum Outcome: Equatable, Sendable {
    /// The load is below the number of agents.
    case stable(SteadyState)
    /// load ≥ agents: the queue grows without bound, and no stationary figure exists.
    case unstable
  }

  /// Long-run behaviour for a real number of agents.
  ///
  /// C = nB/(n − a(1 − B)) with the continuous Erlang B; computed as 1/C = 1 + (1/B − 1)(1 − a/n), a sum of
  /// positive terms.
  ///
  /// - Parameters:
  ///   - load: offered load a in Erlang, 0 ≤ a.
  ///   - agents: number of agents n, 0 ≤ n, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(1).
  /// - SeeAlso: A. A. Jagers, E. A. van Doorn, On the continued Erlang loss function, Oper. Res. Lett. 5 (1986)
  ///   43–46.
  public static func solve(load: Double, agents: Double, handleTime: Double) throws(QueueError) -> Outcome {
    try Domain.load(load)
    try Domain.agents(agents)
    try Domain.handleTime(handleTime)
    guard load < agents else { return .unstable }
    let odds = FreeAgents.weight(load: load, agents: agents) * ((agents - load) / agents)
    return .stable(SteadyState(load: load, agents: agents, handleTime: handleTime, oddsOfNoWait: odds))
  }
}
