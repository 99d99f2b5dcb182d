public import Measures
internal import Stochastics

extension ErlangA {
  /// The stationary M/M/n+M queue. V is the wait offered to a caller who would never give up, X the caller's
  /// patience, W = min(V, X) the wait. A caller with V = 0 is answered at once; else answered if V < X.
  public struct SteadyState: Equatable, Sendable {
    /// Offered load, Erlang.
    public let load: Double
    /// Number of agents.
    public let agents: Double
    /// Mean handle time, seconds.
    public let handleTime: Double
    /// Mean patience, seconds.
    public let patience: Double
    /// P(V > 0): the caller finds every agent busy.
    public let probabilityOfWait: Double
    /// P(V ≥ X), of the calls offered.
    public let abandonedShare: Double
    /// P(V < X), of the calls offered.
    public let answeredShare: Double

    /// P(V = 0).
    private let immediateShare: Double
    /// The mass of V = 0 in the scale of `waits`.
    private let immediate: Double
    /// Total mass of V in the scale of `waits`.
    private let total: Double
    /// The law of V > 0; nil where nobody is ever answered.
    private let waits: MixedWait?

    init(load: Double, agents: Double, handleTime: Double, patience: Double) {
      self.init(
        load: load, agents: agents, handleTime: handleTime, delays: DelayTimes(exponential: handleTime),
        patience: patience)
    }

    /// 1/π_n = (1/B − 1) + mass, the states with a free agent and those without.
    init(load: Double, agents: Double, handleTime: Double, delays: DelayTimes, patience: Double) {
      self.load = load
      self.agents = agents
      self.handleTime = handleTime
      self.patience = patience
      guard let waits = MixedWait(load: load, agents: agents, delays: delays, patience: patience) else {
        (probabilityOfWait, abandonedShare, answeredShare, immediateShare) = (1, 1, 0, 0)
        (immediate, total, self.waits) = (0, 1, nil)
        return
      }
      let free = FreeAgents.weight(load: load, agents: agents)
      // Agents are busy for no more than all their time.
      var odds = delays.oddsOfWait
      if load > agents, odds < 1 { odds = max(odds, free * (load - agents) / agents) }
      immediate = free / odds * CMath.exp(-waits.exponent)
      let mass = waits.sum { $0.start.mass }
      total = immediate + mass
      probabilityOfWait = mass / total
      abandonedShare = waits.sum { $0.start.rising } / total
      if immediate.isFinite {
        immediateShare = immediate / total
        answeredShare = min(1, (immediate + waits.sum { $0.start.falling }) / total)
      } else {
        (immediateShare, answeredShare) = (1, 1)
      }
      self.waits = waits
    }

    /// Mean wait in seconds of all calls offered, answered or not: P(abandon) × patience.
    public var meanWait: Double { abandonedShare * patience }

    /// Mean wait in seconds of the answered, E[V | V < X]; nil when nobody is answered.
    public var meanWaitOfAnswered: Double? {
      guard let waits else { return nil }
      return patience * waits.sum { $0.waits().ofAnswered } / (immediate + waits.sum { $0.start.falling })
    }

    /// Mean wait in seconds of those who give up, E[X | X ≤ V]; nil when nobody does.
    public var meanWaitOfAbandoned: Double? {
      guard let waits else { return patience }
      guard abandonedShare > 0 else { return nil }
      return patience * (waits.sum { $0.waits().ofAbandoned } / waits.sum { $0.start.rising })
    }

    /// Mean number of calls waiting, by Little's law.
    public var meanQueueLength: Double { load / handleTime * meanWait }

    /// Share of the agents' time spent on calls, load × answered share / agents; nil without agents.
    public var occupancy: Double? { agents > 0 ? min(1, load * answeredShare / agents) : nil }

    /// P(V < X, V ≤ t): answered within `seconds`, of the calls offered (S_T/A). Negative times count as 0.
    public func answered(within seconds: Double) -> Double {
      guard let waits else { return 0 }
      let time = max(0, seconds) / patience
      return min(1, immediateShare + waits.sum { $0.ended(by: time).answered } / total)
    }

    /// P(X ≤ V, X ≤ t): gave up within `seconds`, of the calls offered (L_T/A). Negative times count as 0.
    public func abandoned(within seconds: Double) -> Double {
      let time = max(0, seconds) / patience
      guard let waits else { return -CMath.expm1(-time) }
      return min(1, waits.sum { $0.abandoned(by: time) } / total)
    }

    /// P(V > t): share of the calls whose caller, never giving up, would wait longer than `seconds`.
    public func offeredWaitLonger(than seconds: Double) -> Double {
      guard let waits else { return 1 }
      let time = max(0, seconds) / patience
      return min(1, waits.sum { $0.rest(after: time).mass } / total)
    }

    /// The service level within `seconds` under a formula; nil when it would be 0/0.
    public func serviceLevel(_ formula: ServiceLevelFormula, within seconds: Double) -> Double? {
      let time = max(0, seconds) / patience
      guard let waits else { return serviceLevelWithoutAgents(formula, time: time) }
      let answered = min(1, immediateShare + waits.sum { $0.ended(by: time).answered } / total)
      switch formula {
      case .answeredOfOffered:
        return answered
      case .answeredOfAnswered:
        return answeredShare > 0 ? min(1, answered / answeredShare) : nil
      case .excludingShortAbandons:
        // A − L_T = S_T + the calls that wait longer than T.
        let longer = waits.sum { $0.rest(after: time).mass } * CMath.exp(-time) / total
        return answered + longer > 0 ? answered / (answered + longer) : nil
      case .countingShortAbandons:
        return min(1, answered + waits.sum { $0.abandoned(by: time) } / total)
      case .offeredWait:
        return min(1, immediateShare + waits.sum { $0.ended(by: time).offered } / total)
      }
    }

    private func serviceLevelWithoutAgents(_ formula: ServiceLevelFormula, time: Double) -> Double? {
      switch formula {
      case .answeredOfOffered, .excludingShortAbandons, .offeredWait: 0
      case .answeredOfAnswered: nil
      case .countingShortAbandons: -CMath.expm1(-time)
      }
    }

    /// The wait in seconds, of all calls offered, that a share `q` of them does not exceed.
    ///
    /// Solves P(V > t) e^(−t/patience) = 1 − q by Newton's method on the logarithm, which is concave and falling, so
    /// that the iteration is monotone after its first step; with two values of R by bisection. 0 when P(V > 0) ≤ 1 − q, and for q ≤ 0; +∞ for
    /// q ≥ 1.
    public func waitQuantile(_ q: Double) -> Double {
      guard q > 0 else { return 0 }
      guard q < 1 else { return .infinity }
      let goal = CMath.log1p(-q)
      guard let waits else { return -patience * goal }
      guard probabilityOfWait > 1 - q else { return 0 }
      guard let wait = waits.only else {
        // The tail is below e^(−t/patience).
        return patience
          * Bisection.boundary(holds: 0, fails: -goal) { time in
            waits.sum { $0.rest(after: time).mass } * CMath.exp(-time) > (1 - q) * total
          }
      }
      var time = 0.0
      for _ in 0..<100 {
        let rest = wait.rest(after: time)
        let logTail = CMath.log(rest.moments.mass / total) + rest.exponent - time
        let step = (logTail - goal) / (1 + rest.hazard(shape: wait.shape))
        let next = max(0, time + step)
        let isDone = abs(next - time) <= 1e-15 * next
        time = next
        if isDone { break }
      }
      return patience * time
    }
  }
}
