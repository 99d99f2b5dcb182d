internal import Stochastics

extension ErlangC {
  /// The stationary M/M/n queue. Waits are those of all calls, and all calls are answered.
  public struct SteadyState: Equatable, Sendable {
    /// Offered load a, Erlang.
    public let load: Double
    /// Number of agents n > a.
    public let agents: Double
    /// Mean handle time, seconds.
    public let handleTime: Double
    /// What stands for the handle time in every wait, seconds: the mean of exponential times, R(n) of other laws.
    public let delayTime: Double
    /// C, the probability that a call has to wait.
    public let probabilityOfWait: Double
    /// (1 − C)/C, kept because 1 − C loses its digits when nearly everybody waits.
    private let oddsOfNoWait: Double

    init(
      load: Double, agents: Double, handleTime: Double, delayTime: Double? = nil, oddsOfNoWait: Double
    ) {
      self.load = load
      self.agents = agents
      self.handleTime = handleTime
      self.delayTime = delayTime ?? handleTime
      self.oddsOfNoWait = oddsOfNoWait
      probabilityOfWait = 1 / (1 + oddsOfNoWait)
    }

    /// Share of the calls answered within `seconds`: 1 − C e^(−(n−a)t/R), R the `delayTime`.
    ///
    /// Negative times count as 0.
    public func serviceLevel(within seconds: Double) -> Double {
      let exponent = (agents - load) / delayTime * max(0, seconds)
      if probabilityOfWait <= 0.5 { return 1 - probabilityOfWait * CMath.exp(-exponent) }
      return probabilityOfWait * (oddsOfNoWait - CMath.expm1(-exponent))
    }

    /// Share of the calls that wait longer than `seconds`: C e^(−(n−a)t/R). Negative times count as 0.
    public func probabilityOfWaitLonger(than seconds: Double) -> Double {
      probabilityOfWait * CMath.exp(-(agents - load) / delayTime * max(0, seconds))
    }

    /// Mean wait in seconds, C R/(n − a).
    public var meanWait: Double { probabilityOfWait * delayTime / (agents - load) }

    /// Mean number of calls waiting, by Little's law: C a/(n − a) R/h.
    public var meanQueueLength: Double {
      let exponential = probabilityOfWait * load / (agents - load)
      return delayTime == handleTime ? exponential : exponential * (delayTime / handleTime)
    }

    /// Share of the agents' time spent on calls, a/n.
    public var occupancy: Double { load / agents }

    /// The wait in seconds that a share `q` of the calls does not exceed: max(0, R/(n − a) ln(C/(1 − q))).
    ///
    /// 0 when C ≤ 1 − q, and for q ≤ 0; +∞ for q ≥ 1.
    public func waitQuantile(_ q: Double) -> Double {
      guard q > 0 else { return 0 }
      guard q < 1 else { return .infinity }
      guard probabilityOfWait > 1 - q else { return 0 }
      let exponent = CMath.log(probabilityOfWait) - CMath.log1p(-q)
      return max(0, delayTime / (agents - load) * exponent)
    }
  }
}
