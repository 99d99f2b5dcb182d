/// The Weibull law: P(X ≤ x) = 1 − e^(−(x/λ)^k) for x ≥ 0.
///
/// The shape k solves Γ(1 + 2/k)/Γ(1 + 1/k)² = 1 + cv², and λ = mean/Γ(1 + 1/k).
public struct WeibullLaw: Equatable, Sendable {
  /// The expectation, in the unit of the samples.
  public let mean: Double
  /// Standard deviation divided by mean.
  public let coefficientOfVariation: Double
  /// k: below 1 the hazard falls, above it rises.
  public let shape: Double
  /// λ, in the unit of the samples.
  public let scale: Double

  /// - Parameters:
  ///   - mean: finite and positive.
  ///   - coefficientOfVariation: from 1e-6 to 1000.
  /// - Throws: `LawError.outOfDomain` otherwise.
  /// - Complexity: a handful of Newton steps.
  public init(mean: Double, coefficientOfVariation cv: Double) throws(LawError) {
    self.mean = try LawParameter.mean.positive(mean)
    guard cv >= 1e-6, cv <= 1000 else { throw .outOfDomain(.coefficientOfVariation, value: cv) }
    coefficientOfVariation = cv
    let target = CMath.log1p(cv * cv)
    let inverse = bracketedNewton(from: 0, to: 12, start: min(cv, 1)) { c in
      (Self.logRatio(c) - target, 2 * (digamma(1 + 2 * c) - digamma(1 + c)))
    }
    shape = 1 / inverse
    scale = mean / CMath.gamma(1 + inverse)
  }

  /// ln Γ(1 + 2c) − 2 ln Γ(1 + c), for small c as Σ_{j≥2} ζ(j) (2^j − 2)(−c)^j/j, where the logarithms cancel.
  ///
  /// - SeeAlso: NIST Digital Library of Mathematical Functions, 5.7.3.
  private static func logRatio(_ c: Double) -> Double {
    guard c < 0.1 else { return CMath.log(CMath.gamma(1 + 2 * c)) - 2 * CMath.log(CMath.gamma(1 + c)) }
    var sum = 0.0
    for j in (2..<zeta.count).reversed() {
      let power = Double(1 << j) - 2
      let term = zeta[j] * power / Double(j)
      sum = sum * c + (j.isMultiple(of: 2) ? term : -term)
    }
    return sum * c * c
  }

  /// Riemann's ζ at 2, 3, …, in the places of their arguments.
  private static let zeta = [
    0, 0, 1.64493406684822644, 1.20205690315959429, 1.08232323371113819, 1.03692775514336993,
    1.01734306198444914, 1.00834927738192283, 1.00407735619794434, 1.00200839282608221, 1.00099457512781809,
    1.00049418860411946, 1.00024608655330805, 1.00012271334757849, 1.0000612481350587, 1.00003058823630702,
    1.00001528225940865, 1.0000076371976379, 1.000003817293265, 1.00000190821271655, 1.00000095396203387,
  ]

  /// (mean cv)².
  public var variance: Double { (mean * coefficientOfVariation) * (mean * coefficientOfVariation) }

  /// P(X ≤ x).
  public func cumulative(_ x: Double) -> Double {
    x > 0 ? -CMath.expm1(-CMath.pow(x / scale, shape)) : 0
  }

  /// λ (−ln(1 − p))^(1/k).
  ///
  /// - Parameter p: 0 ≤ p < 1; +∞ at 1.
  public func quantile(_ p: Double) -> Double { scale * CMath.pow(-CMath.log1p(-p), 1 / shape) }

  /// The sample that belongs to a random word, by inversion of its uniform number.
  public func sample(_ word: UInt64) -> Double { quantile(RandomStream.uniform(of: word)) }
}
