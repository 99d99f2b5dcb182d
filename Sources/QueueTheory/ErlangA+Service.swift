internal import Stochastics

/// The delay system whose callers give up, with handle times of any law, M/G/n+M.
extension ErlangA {
  /// Long-run behaviour with handle times of any law: an approximation.
  ///
  /// Palm's queue of the same load in which R stands for the mean handle time wherever a wait is measured, R of the two values
  /// that `DelayTimes` explains: while all agents are busy the queue is a diffusion with the drift of Palm's queue and R/h times
  /// its variance, so that in units of R its waits are those of Palm's queue in units of h, with the patience unchanged.
  /// Exact for exponential times, where R = h; as patience grows it becomes the formula of M/G/n. In overload the answered share
  /// is at most n/a, whatever the law.
  ///
  /// - Parameters:
  ///   - load: offered load a in Erlang, 0 ≤ load ≤ 1e15.
  ///   - agents: number of agents n, 0 ≤ agents ≤ 1e15, not necessarily whole. With none, everybody gives up.
  ///   - service: the handle time, its mean > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(1), some hundreds of exponentials.
  /// - SeeAlso: `docs/models/erlang.md` for its errors; W. Whitt, Efficiency-driven heavy-traffic approximations for
  ///   many-server queues with abandonments, Manage. Sci. 50 (2004) 1449–1461, doi:10.1287/mnsc.1040.0279.
  public static func solve(
    load: Double, agents: Double, service: ServiceLaw, patience: Double
  ) throws(QueueError) -> SteadyState {
    try Domain.moderateLoad(load)
    try Domain.moderateAgents(agents)
    try Domain.handleTime(service.mean)
    try Domain.patience(patience, handleTime: service.mean)
    return SteadyState(
      load: load, agents: agents, handleTime: service.mean,
      delays: service.delayTimes(load: load, agents: agents, patience: patience), patience: patience)
  }
}
