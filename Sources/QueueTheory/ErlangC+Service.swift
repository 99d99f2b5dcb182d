/// The delay system with handle times of any law, M/G/n.
extension ErlangC {
  /// Long-run behaviour with handle times of any law: an approximation.
  ///
  /// P(W > t) ≈ C Σ w e^(−(n−a)t/R), R of two values that `DelayTimes` explains, and C from Erlang's with its odds times a
  /// power of r/h. Exact for exponential times, where R = h, and for one agent, but for x in place of ρ: its mean is that of
  /// Pollaczek and Khinchin.
  ///
  /// - Parameters:
  ///   - load: offered load a in Erlang, 0 ≤ a.
  ///   - agents: number of agents n, 0 ≤ n, not necessarily whole.
  ///   - service: the handle time.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(1), some hundreds of exponentials.
  /// - SeeAlso: `docs/models/erlang.md` for its errors; H. C. Tijms, M. H. van Hoorn, A. Federgruen, Approximations for the steady-state probabilities in the M/G/c
  ///   queue, Adv. Appl. Probab. 13 (1981) 186–206, doi:10.2307/1426474; H. C. Tijms, A First Course in Stochastic Models,
  ///   2003, 9.6, doi:10.1002/047001363X.
  public static func solve(
    load: Double, agents: Double, service: ServiceLaw
  ) throws(QueueError) -> Outcome {
    try Domain.load(load)
    try Domain.agents(agents)
    guard load < agents else { return try solve(load: load, agents: agents, handleTime: service.mean) }
    try Domain.handleTime(service.mean)
    let odds = FreeAgents.weight(load: load, agents: agents) * ((agents - load) / agents)
    return .stable(
      SteadyState(
        load: load, agents: agents, handleTime: service.mean,
        delays: service.delayTimes(load: load, agents: agents, patience: nil), oddsOfNoWait: odds))
  }

  /// Least whole number of agents that answers a share of the calls in time, with handle times of any law.
  ///
  /// P(W > within) falls with n, so that the least number is found by search.
  ///
  /// - Parameters:
  ///   - load: offered load in Erlang, 0 ≤ load ≤ 1e12; the answer for no load is 0.
  ///   - service: the handle time.
  ///   - within: seconds, ≥ 0.
  ///   - target: share of the calls, 0 < target < 1.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(log n) evaluations of γ.
  public static func leastAgents(
    load: Double, service: ServiceLaw, within: Double, target: Double
  ) throws(QueueError) -> Int {
    let exponential = try leastAgents(load: load, handleTime: service.mean, within: within, target: target)
    guard load > 0, !service.isExponential else { return exponential }
    return LeastAgents.search(
      from: Double(exponential), scale: load.squareRoot(), notBelow: Int(load.rounded(.down)) + 1
    ) { agents in
      let odds = FreeAgents.weight(load: load, agents: agents) * ((agents - load) / agents)
      let state = SteadyState(
        load: load, agents: agents, handleTime: service.mean,
        delays: service.delayTimes(load: load, agents: agents, patience: nil), oddsOfNoWait: odds)
      return state.probabilityOfWaitLonger(than: within) <= 1 - target
    }
  }
}
