internal import Stochastics

/// Palm's queue M/M/n+M, known as Erlang A: calls wait in order of arrival, and callers give up after an
/// exponential time.
///
/// - SeeAlso: C. Palm, Research on telephone traffic carried by full availability groups, Tele 1 (1957) 1–107;
///   O. Garnett, A. Mandelbaum, M. Reiman, Designing a call center with impatient customers, M&SOM 4 (2002)
///   208–227, doi:10.1287/msom.4.3.208.7753.
public enum ErlangA {
  /// Long-run behaviour for a real number of agents. There always is one: impatience bounds the queue.
  ///
  /// - Parameters:
  ///   - load: offered load in Erlang, 0 ≤ load ≤ 1e15.
  ///   - agents: number of agents, 0 ≤ agents ≤ 1e15, not necessarily whole. With none, everybody gives up.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(1).
  public static func solve(
    load: Double, agents: Double, handleTime: Double, patience: Double
  ) throws(QueueError) -> SteadyState {
    try Domain.moderateLoad(load)
    try Domain.moderateAgents(agents)
    try Domain.handleTime(handleTime)
    try Domain.patience(patience, handleTime: handleTime)
    return SteadyState(load: load, agents: agents, handleTime: handleTime, patience: patience)
  }
}
