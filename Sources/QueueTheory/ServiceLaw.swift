internal import Stochastics

/// What a queue of several agents knows of its handle times: their moments and the tail of the residual law.
///
/// The residual law is that of what is left of a call in progress at a random moment: it lasts longer than t with the probability
/// G(t) = E[(S − t)⁺]/E[S].
public struct ServiceLaw: Sendable {
  /// E[S], seconds.
  public let mean: Double
  /// E[S²], seconds².
  public let square: Double
  /// κ(1) = ∫ t G(t) dt = E[S³] / (6 E[S]), half the mean square of what is left of a call in progress, seconds².
  let halfSquare: Double
  /// Weights of quadrature and places, in units of the mean, and ln G, falling; none for the exponential law.
  private let points: [SIMD3<Double>]

  init(mean: Double, square: Double, points: [SIMD3<Double>]) {
    self.mean = mean
    self.square = square
    self.points = points
    halfSquare =
      points.isEmpty ? mean * mean : mean * mean * Self.free(points, of: 1).halfSquare
  }

  /// Exponential handle times with a mean in seconds.
  public static func exponential(mean: Double) -> ServiceLaw {
    ServiceLaw(mean: mean, square: 2 * mean * mean, points: [])
  }

  /// Whether the law is exponential, for which Erlang's formulas are exact.
  public var isExponential: Bool { points.isEmpty }

  /// r = E[S²] / (2 E[S]), what is left on average of a call in progress, seconds; 0 where calls take no time.
  public var residual: Double { mean > 0 ? square / (2 * mean) : 0 }

  /// How long calls in hand bear on the queue: the mean of exponential times, else what is left of them if that is longer.
  var clearingTime: Double { isExponential ? mean : max(mean, residual) }

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
    return agents > 1 ? mean * Self.free(points, of: agents).mean : residual
  }

  /// γ(n) and κ(n) = ∫ t G(t)ⁿ dt, half the mean square of the same time; n ≥ 1.
  func freeTimes(of agents: Double) -> (mean: Double, halfSquare: Double) {
    guard !isExponential else { return (mean / agents, mean * mean / (agents * agents)) }
    guard agents > 1 else { return (residual, halfSquare) }
    let free = Self.free(points, of: agents)
    return (mean * free.mean, mean * mean * free.halfSquare)
  }

  private static func free(_ points: [SIMD3<Double>], of agents: Double) -> (mean: Double, halfSquare: Double)
  {
    var (mean, halfSquare) = (0.0, 0.0)
    for point in points {
      let exponent = agents * point.z
      // ln G falls: nothing that follows counts.
      guard exponent > -50 else { break }
      let weight = point.x * CMath.exp(exponent)
      mean += weight
      halfSquare += weight * point.y
    }
    return (mean, halfSquare)
  }
}

extension ServiceLaw: Hashable {
  /// Laws with the same moments are few; the tails are compared only for them.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(mean)
    hasher.combine(square)
  }
}
