internal import Stochastics

/// Erlang A with redials: a caller who gives up calls again with a probability p, after a delay, and then behaves
/// like a new one.
///
/// - SeeAlso: G. I. Falin, J. G. C. Templeton, Retrial Queues, 1997; S. Aguir, F. Karaesmen, O. Z. Akşin,
///   F. Chauvet, The impact of retrials on call center performance, OR Spectrum 26 (2004) 353–376.
public enum Redials {
  /// What the long run looks like when every attempt is treated as part of one Poisson stream.
  public enum Outcome: Equatable, Sendable {
    /// The attempts settle.
    case stable(FixedPoint)
    /// Everybody calls until answered (p = 1) and the load of first calls is not below the agents.
    case unstable
  }

  /// The stream of attempts L = λ + p P(abandon; L) L, as a load.
  ///
  /// L(1 − p) + p × answered(L) rises with L, so the solution is unique; it lies between λ and λ/(1 − p). Found by
  /// bisection to the last bit, as a comparison of sums of positive terms.
  ///
  /// - Parameters:
  ///   - load: offered load of first calls in Erlang, 0 < load ≤ 1e12.
  ///   - agents: number of agents, 0 ≤ agents ≤ 1e15, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time.
  ///   - redialling: p and the delay, which matters only to `meanCallersBetweenAttempts`.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: some 60 solutions of Erlang A.
  public static func fixedPoint(
    load: Double, agents: Double, handleTime: Double, patience: Double, redialling: Redialling
  ) throws(QueueError) -> Outcome {
    try Domain.searchableLoad(load)
    try Domain.positiveLoad(load)
    try Domain.moderateAgents(agents)
    try Domain.handleTime(handleTime)
    try Domain.patience(patience, handleTime: handleTime)
    let again = redialling.probability
    guard again < 1 || load < agents else { return .unstable }
    func state(_ attempts: Double) -> ErlangA.SteadyState {
      ErlangA.SteadyState(load: attempts, agents: agents, handleTime: handleTime, patience: patience)
    }
    func isEnough(_ attempts: Double) -> Bool {
      attempts * (1 - again) + again * attempts * state(attempts).answeredShare >= load
    }
    var attempts = load
    if !isEnough(load) {
      var above = 2 * load
      while !isEnough(above) {
        above *= 2
        guard above <= 1e15 else { return .unstable }
      }
      attempts = Bisection.boundary(holds: above, fails: load, condition: isEnough)
    }
    return .stable(FixedPoint(load: load, redialling: redialling, attempt: state(attempts)))
  }

  /// The queue as the stream of attempts sees it, and what it means for callers.
  public struct FixedPoint: Equatable, Sendable {
    /// Offered load of first calls, Erlang.
    public let load: Double
    /// Who calls again, and when.
    public let redialling: Redialling
    /// Erlang A under the load of all attempts; its shares are shares of attempts.
    public let attempt: ErlangA.SteadyState

    /// Attempts per first call, L/λ ≥ 1.
    public var attemptsPerCall: Double { attempt.load / load }
    /// Share of the first calls that are answered: of any attempt, as all are alike here.
    public var firstCallAnswerRate: Double { attempt.answeredShare }
    /// Share of the callers who are answered at last, (1 − P_ab)/(1 − p P_ab).
    public var finallyAnsweredShare: Double {
      let answered = attempt.answeredShare
      let ended = answered + (1 - redialling.probability) * attempt.abandonedShare
      return ended > 0 ? answered / ended : 0
    }
    /// Mean number of callers who will call again, p P_ab L × delay.
    public var meanCallersBetweenAttempts: Double {
      let again = redialling.probability * attempt.abandonedShare
      return again * attempt.load / attempt.handleTime * redialling.delay
    }
  }
}
