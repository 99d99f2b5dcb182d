internal import Stochastics

/// Erlang C in the limit of many agents with a reserve of order √load.
///
/// P(W > 0) ≈ α(β) = 1/(1 + β Φ(β)/φ(β)) for n = a + β√a, and P(W > t) ≈ α e^(−(n−a)t/h). The limit takes n → ∞
/// at fixed β; the error is of order 1/√n, some points at n = 20. It is no substitute for `ErlangC.solve`, which
/// costs the same.
///
/// - SeeAlso: S. Halfin, W. Whitt, Heavy-traffic limits for queues with many exponential servers, Oper. Res.
///   29 (1981) 567–588, doi:10.1287/opre.29.3.567.
public struct HalfinWhitt: Equatable, Sendable {
  /// Which root measures the reserve; both have the same limit.
  public enum Scale: String, CaseIterable, Sendable {
    /// β = (n − a)/√a, of the square-root staffing rule.
    case load
    /// β = (1 − a/n)√n, of the theorem.
    case agents
  }

  /// Offered load a, Erlang.
  public let load: Double
  /// Number of agents n > a.
  public let agents: Double
  /// Mean handle time, seconds.
  public let handleTime: Double
  /// β > 0.
  public let reserve: Double
  /// α(β).
  public let probabilityOfWait: Double

  /// The approximation for a load and a number of agents; nil for load ≥ agents, which is unstable.
  ///
  /// - Parameters:
  ///   - load: offered load in Erlang, > 0 for the scale `load`, else ≥ 0.
  ///   - agents: number of agents, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - scale: how the reserve is measured.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(1).
  public init?(load: Double, agents: Double, handleTime: Double, scale: Scale = .load) throws(QueueError) {
    try Domain.load(load)
    try Domain.agents(agents)
    try Domain.handleTime(handleTime)
    guard load < agents else { return nil }
    self.load = load
    self.agents = agents
    self.handleTime = handleTime
    reserve = (agents - load) / (scale == .load ? load : agents).squareRoot()
    probabilityOfWait = Self.probabilityOfWait(reserve: reserve)
  }

  /// Share of the calls answered within `seconds`, 1 − α e^(−(n−a)t/h). Negative times count as 0.
  public func serviceLevel(within seconds: Double) -> Double {
    1 - probabilityOfWait * CMath.exp(-(agents - load) / handleTime * max(0, seconds))
  }

  /// Mean wait in seconds, α h/(n − a).
  public var meanWait: Double { probabilityOfWait * handleTime / (agents - load) }

  /// α(β) for β ≥ 0, falling from 1 to 0; 1 below.
  public static func probabilityOfWait(reserve: Double) -> Double {
    guard reserve > 0 else { return 1 }
    let hazard = NormalHazard(-reserve).value
    return hazard / (hazard + reserve)
  }

  /// The reserve β ≥ 0 at which a share `target` of the calls waits: α(β) = target.
  ///
  /// Newton's method on ln α, which is concave and falling, so that it is monotone after its first step.
  ///
  /// - Parameter target: 0 < target < 1.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(1), about 6 steps.
  public static func reserve(probabilityOfWait target: Double) throws(QueueError) -> Double {
    try Domain.target(target)
    let goal = CMath.log(target)
    var beta = min(-goal / (0.5 * Double.pi).squareRoot(), (-2 * goal).squareRoot())
    for _ in 0..<60 {
      let hazard = NormalHazard(-beta).value
      guard hazard > 0 else { break }
      let ratio = 1 / hazard
      let excess = -CMath.log1p(beta * ratio) - goal
      let step = excess * (1 + beta * ratio) / (ratio + beta * (1 + beta * ratio))
      beta = max(0, beta + step)
      if abs(step) <= 2e-16 * beta { break }
    }
    return beta
  }

  /// The square-root staffing rule: the least whole n ≥ a + β√a with α(β) = target.
  ///
  /// - Parameters:
  ///   - load: offered load in Erlang, 0 ≤ load ≤ 1e12.
  ///   - target: the share of the calls that may wait, 0 < target < 1.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(1).
  public static func agents(load: Double, probabilityOfWait target: Double) throws(QueueError) -> Int {
    try Domain.searchableLoad(load)
    let beta = try reserve(probabilityOfWait: target)
    return Int((load + beta * load.squareRoot()).rounded(.up))
  }
}
