internal import Stochastics

extension ErlangC {
  /// The stationary M/M/n queue, or the approximation of M/G/n. Waits are those of all calls, and all calls are answered.
  public struct SteadyState: Equatable, Sendable {
    /// Offered load a, Erlang.
    public let load: Double
    /// Number of agents n > a.
    public let agents: Double
    /// Mean handle time, seconds.
    public let handleTime: Double
    /// C, the probability that a call has to wait.
    public let probabilityOfWait: Double
    /// (1 − C)/C, kept because 1 − C loses its digits when nearly everybody waits.
    private let oddsOfNoWait: Double
    /// R, what stands for the handle time in the waits.
    private let delays: DelayTimes

    init(load: Double, agents: Double, handleTime: Double, oddsOfNoWait: Double) {
      self.init(
        load: load, agents: agents, handleTime: handleTime, delays: DelayTimes(exponential: handleTime),
        oddsOfNoWait: oddsOfNoWait)
    }

    /// - Parameter oddsOfNoWait: those of Erlang C.
    init(load: Double, agents: Double, handleTime: Double, delays: DelayTimes, oddsOfNoWait: Double) {
      self.load = load
      self.agents = agents
      self.handleTime = handleTime
      self.delays = delays
      self.oddsOfNoWait = oddsOfNoWait / delays.oddsOfWait
      probabilityOfWait = 1 / (1 + self.oddsOfNoWait)
    }

    /// Share of the calls answered within `seconds`: 1 − C Σ w e^(−(n−a)t/R), R the handle time of exponential times.
    ///
    /// Negative times count as 0.
    public func serviceLevel(within seconds: Double) -> Double {
      if probabilityOfWait <= 0.5 { return 1 - probabilityOfWait * delays.sum { decay($0, seconds) } }
      return probabilityOfWait
        * (oddsOfNoWait - delays.sum { CMath.expm1(-(agents - load) / $0 * max(0, seconds)) })
    }

    /// Share of the calls that wait longer than `seconds`: C Σ w e^(−(n−a)t/R). Negative times count as 0.
    public func probabilityOfWaitLonger(than seconds: Double) -> Double {
      probabilityOfWait * delays.sum { decay($0, seconds) }
    }

    private func decay(_ delayTime: Double, _ seconds: Double) -> Double {
      CMath.exp(-(agents - load) / delayTime * max(0, seconds))
    }

    /// Mean of R over those who wait, seconds: the handle time of exponential times.
    public var delayTime: Double { delays.mean }

    /// Mean wait in seconds, C R/(n − a) with the mean of R.
    public var meanWait: Double { probabilityOfWait * delayTime / (agents - load) }

    /// Mean number of calls waiting, by Little's law: C a/(n − a) R/h.
    public var meanQueueLength: Double {
      let exponential = probabilityOfWait * load / (agents - load)
      return delayTime == handleTime ? exponential : exponential * (delayTime / handleTime)
    }

    /// Share of the agents' time spent on calls, a/n.
    public var occupancy: Double { load / agents }

    /// The wait in seconds that a share `q` of the calls does not exceed: max(0, R/(n − a) ln(C/(1 − q))) with one R.
    ///
    /// With two, Newton's method on the logarithm of the tail, which is convex and falling, so that it rises to the root.
    /// 0 when C ≤ 1 − q, and for q ≤ 0; +∞ for q ≥ 1.
    public func waitQuantile(_ q: Double) -> Double {
      guard q > 0 else { return 0 }
      guard q < 1 else { return .infinity }
      guard probabilityOfWait > 1 - q else { return 0 }
      let exponent = CMath.log(probabilityOfWait) - CMath.log1p(-q)
      guard delays.second != nil else {
        return max(0, delays.first.seconds / (agents - load) * exponent)
      }
      let spare = agents - load
      var time = 0.0
      for _ in 0..<100 {
        let tail = delays.sum { decay($0, time) }
        let slope = delays.sum { decay($0, time) * spare / $0 }
        guard tail > 0, slope > 0 else { break }
        let next = time + (CMath.log(tail) + exponent) * tail / slope
        guard next > time * (1 + 1e-15) else { break }
        time = next
      }
      return time
    }
  }
}
