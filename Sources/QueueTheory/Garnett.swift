internal import Stochastics

/// Erlang A in the limit of many agents with a reserve of order √load, of either sign.
///
/// With n = a + β√a, γ = √(h/p) and β̂ = β/γ: P(V > 0) ≈ 1/(1 + γ η(β̂)/η(−β)) and P(abandon | V > 0) ≈
/// γ (η(β̂) − β̂)/√n, where η is the hazard of the normal law. The error is of order 1/√n. It is no substitute
/// for `ErlangA.solve`, which costs the same.
///
/// - SeeAlso: O. Garnett, A. Mandelbaum, M. Reiman, Designing a call center with impatient customers, M&SOM 4
///   (2002) 208–227, doi:10.1287/msom.4.3.208.7753.
public struct Garnett: Equatable, Sendable {
  /// Offered load a, Erlang.
  public let load: Double
  /// Number of agents n.
  public let agents: Double
  /// Mean handle time h, seconds.
  public let handleTime: Double
  /// Mean patience p, seconds.
  public let patience: Double
  /// β = (n − a)/√a.
  public let reserve: Double
  /// P(V > 0).
  public let probabilityOfWait: Double
  /// P(abandon | V > 0); for few agents the approximation may exceed 1.
  public let abandonedShareOfWaiting: Double

  /// - Parameters:
  ///   - load: offered load in Erlang, 0 < load ≤ 1e15.
  ///   - agents: number of agents, 0 < agents ≤ 1e15, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(1).
  public init(load: Double, agents: Double, handleTime: Double, patience: Double) throws(QueueError) {
    try Domain.moderateLoad(load)
    try Domain.positiveLoad(load)
    try Domain.moderateAgents(agents)
    try Domain.positiveAgents(agents)
    try Domain.handleTime(handleTime)
    try Domain.patience(patience, handleTime: handleTime)
    self.load = load
    self.agents = agents
    self.handleTime = handleTime
    self.patience = patience
    reserve = (agents - load) / load.squareRoot()
    let ratio = (handleTime / patience).squareRoot()
    let waiting = NormalHazard(reserve / ratio)
    let free = NormalHazard(-reserve).value
    probabilityOfWait = free / (free + ratio * waiting.value)
    abandonedShareOfWaiting = ratio * waiting.excess / agents.squareRoot()
  }

  /// P(abandon), of the calls offered.
  public var abandonedShare: Double { probabilityOfWait * abandonedShareOfWaiting }

  /// Mean wait in seconds of all calls offered, P(abandon) × patience.
  public var meanWait: Double { abandonedShare * patience }
}
