internal import Stochastics

extension Redials {
  /// The exact stationary law of calls in the system and callers between two attempts.
  ///
  /// A Markov chain with the states (k, r): first calls k + 1 at rate λ, redials (k + 1, r − 1) at r/delay, completions
  /// k − 1 at min(k, n)/h, and callers who give up at (k − n)/patience: (k − 1, r + 1) with probability p, else k − 1. It is
  /// cut to a rectangle around the fixed point, by the normal approximation of its fluctuations, and widened until
  /// less than 1e-12 lies on each edge; then solved without subtractions.
  ///
  /// - Parameters:
  ///   - load: offered load of first calls in Erlang, 0 < load ≤ 1e4.
  ///   - agents: number of agents, 0 ≤ agents ≤ 10 000.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time.
  ///   - redialling: who calls again, and when.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.tooLarge` where the rectangle would need more than 5e10 operations,
  ///   minutes rather than seconds: above some 1 000 agents or 1 000 callers between attempts.
  /// - Complexity: O(c m²) for a rectangle of c states whose shorter side is m.
  /// - SeeAlso: `BandedChain`.
  public static func exact(
    load: Double, agents: Int, handleTime: Double, patience: Double, redialling: Redialling
  ) throws(QueueError) -> ExactOutcome {
    let outcome = try fixedPoint(
      load: load, agents: Double(agents), handleTime: handleTime, patience: patience, redialling: redialling)
    guard case .stable(let guess) = outcome else { return .unstable }
    var window = RedialWindow(around: guess)
    while true {
      guard window.cost < 5e10 else { throw .tooLarge(operations: window.cost, limit: 5e10) }
      let chain = RedialChain(
        arrivals: load / handleTime, agents: agents, service: 1 / handleTime, impatience: 1 / patience,
        redialling: redialling, window: window)
      let law = chain.solved()
      guard let wider = window.widened(by: law) else {
        return .stable(
          ExactLaw(
            load: load, agents: agents, handleTime: handleTime, patience: patience, redialling: redialling,
            window: window, law: law))
      }
      window = wider
    }
  }

  /// What the long run of the exact chain looks like.
  public enum ExactOutcome: Equatable, Sendable {
    /// It settles.
    case stable(ExactLaw)
    /// Everybody calls until answered (p = 1) and the load of first calls is not below the agents.
    case unstable
  }

  /// The long run of the exact chain. First calls see the stationary law; redials see it weighed with those waiting to call.
  public struct ExactLaw: Equatable, Sendable {
    /// Offered load of first calls, Erlang.
    public let load: Double
    /// Number of agents.
    public let agents: Int
    /// Mean handle time, seconds.
    public let handleTime: Double
    /// Mean patience, seconds.
    public let patience: Double
    /// Who calls again, and when.
    public let redialling: Redialling
    /// Attempts per first call.
    public let attemptsPerCall: Double
    /// Share of the attempts that are given up.
    public let abandonedShareOfAttempts: Double
    /// Share of the first calls answered at the first attempt.
    public let firstCallAnswerRate: Double
    /// Share of the callers who are answered at last.
    public let finallyAnsweredShare: Double
    /// Share of the first calls that find every agent busy.
    public let probabilityOfWaitOfFirstCalls: Double
    /// Mean wait in seconds of an attempt, answered or not.
    public let meanWaitOfAttempts: Double
    /// Mean number of callers who will call again.
    public let meanCallersBetweenAttempts: Double
    /// Share of the agents' time spent on calls; nil without agents.
    public let occupancy: Double?

    /// P(j callers ahead, every agent busy) as first calls see it, j = 0, 1, ….
    private let aheadOfFirstCalls: [Double]
    /// The same as attempts of both kinds see it.
    private let aheadOfAttempts: [Double]

    init(
      load: Double, agents: Int, handleTime: Double, patience: Double, redialling: Redialling,
      window: RedialWindow, law: [Double]
    ) {
      self.load = load
      self.agents = agents
      self.handleTime = handleTime
      self.patience = patience
      self.redialling = redialling
      let arrivals = load / handleTime
      var ahead = [Double](repeating: 0, count: max(1, window.calls.upperBound - agents + 1))
      var weighed = ahead
      var (busy, queue, orbit, waits) = (0.0, 0.0, 0.0, 0.0)
      for calls in window.calls {
        for callers in window.callers {
          let mass = law[window.index(calls: calls, callers: callers)]
          orbit += mass * Double(callers)
          busy += mass * Double(min(calls, agents))
          guard calls >= agents else { continue }
          waits += mass
          queue += mass * Double(calls - agents)
          ahead[calls - agents] += mass
          weighed[calls - agents] += mass * (arrivals + Double(callers) / redialling.delay)
        }
      }
      let attempts = arrivals + orbit / redialling.delay
      aheadOfFirstCalls = ahead
      aheadOfAttempts = weighed.map { $0 / attempts }
      attemptsPerCall = attempts / arrivals
      abandonedShareOfAttempts = queue / patience / attempts
      meanWaitOfAttempts = queue / attempts
      meanCallersBetweenAttempts = orbit
      probabilityOfWaitOfFirstCalls = min(1, waits)
      occupancy = agents > 0 ? min(1, busy / Double(agents)) : nil
      let answered = busy / handleTime
      let lost = (1 - redialling.probability) * queue / patience
      finallyAnsweredShare = answered / (answered + lost)
      let completions = Double(agents) / handleTime
      var rate = max(0, 1 - waits)
      for (j, mass) in ahead.enumerated() {
        rate += mass * completions / (completions + Double(j + 1) / patience)
      }
      firstCallAnswerRate = min(1, rate)
    }

    /// Share of the first calls answered at the first attempt within `seconds`. Negative times count as 0.
    public func firstCallsAnswered(within seconds: Double) -> Double {
      answered(within: seconds, ahead: aheadOfFirstCalls)
    }

    /// Share of the attempts answered within `seconds`. Negative times count as 0.
    public func attemptsAnswered(within seconds: Double) -> Double {
      answered(within: seconds, ahead: aheadOfAttempts)
    }

    private func answered(within seconds: Double, ahead: [Double]) -> Double {
      let wait = WaitBehind(
        completions: Double(agents) / handleTime, impatience: 1 / patience, within: max(0, seconds),
        count: ahead.count)
      var share = max(0, 1 - ahead.reduce(0, +))
      for j in ahead.indices { share += ahead[j] * wait.answered[j] }
      return min(1, share)
    }
  }
}
