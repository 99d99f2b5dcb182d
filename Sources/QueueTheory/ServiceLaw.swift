internal import Stochastics

/// What a queue of several agents knows of its handle times: two moments and the tail of the residual law.
///
/// The residual law is that of what is left of a call in progress at a random moment: it lasts longer than t with the probability
/// G(t) = E[(S − t)⁺]/E[S].
public struct ServiceLaw: Sendable {
  /// E[S], seconds.
  public let mean: Double
  /// E[S²], seconds².
  public let square: Double
  /// Weights of quadrature, in units of the mean, and ln G, falling; none for the exponential law.
  private let points: [SIMD2<Double>]

  init(mean: Double, square: Double, points: [SIMD2<Double>]) {
    self.mean = mean
    self.square = square
    self.points = points
  }

  /// Exponential handle times with a mean in seconds.
  public static func exponential(mean: Double) -> ServiceLaw {
    ServiceLaw(mean: mean, square: 2 * mean * mean, points: [])
  }

  /// Whether the law is exponential, for which Erlang's formulas are exact.
  public var isExponential: Bool { points.isEmpty }

  /// r = E[S²] / (2 E[S]), what is left on average of a call in progress, seconds; 0 where calls take no time.
  public var residual: Double { mean > 0 ? square / (2 * mean) : 0 }

  /// The same shape with another mean.
  public func scaled(to mean: Double) -> ServiceLaw {
    let factor = self.mean > 0 ? mean / self.mean : 0
    return ServiceLaw(mean: mean, square: square * factor * factor, points: points)
  }

  /// γ(n) = ∫ G(t)ⁿ dt over t > 0: the mean time until the first of n agents is free whose calls are caught at a random moment,
  /// seconds. γ(1) = r; h/n for exponential times.
  ///
  /// - Parameter agents: n ≥ 1.
  /// - Complexity: O(octaves that count), a few hundred exponentials at most.
  public func firstFree(of agents: Double) -> Double {
    guard !isExponential else { return mean / agents }
    guard agents > 1 else { return residual }
    var sum = 0.0
    for point in points {
      let exponent = agents * point.y
      // ln G falls: nothing that follows counts.
      guard exponent > -50 else { break }
      sum += point.x * CMath.exp(exponent)
    }
    return mean * sum
  }

  /// R(n) = (1 − ρ) n γ(n) + ρ r with ρ = a/n: what stands in M/G/n where M/M/n has the mean handle time, seconds.
  ///
  /// With a ≥ n, where callers give up or are blocked, all agents are busy: ρ = 1. Below one agent n γ(n) is r, as with one.
  ///
  /// - Parameters:
  ///   - load: a in Erlang, ≥ 0.
  ///   - agents: n > 0, not necessarily whole.
  /// - SeeAlso: `ErlangC.solve(load:agents:service:)`, `ErlangA.solve(load:agents:service:patience:)`.
  public func delayTime(load: Double, agents: Double) -> Double {
    guard !isExponential else { return mean }
    guard load < agents, agents > 1 else { return residual }
    return (agents - load) * firstFree(of: agents) + load / agents * residual
  }
}

extension ServiceLaw: Hashable {
  /// Laws with the same moments are few; the tails are compared only for them.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(mean)
    hasher.combine(square)
  }
}
