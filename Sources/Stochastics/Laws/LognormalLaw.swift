/// The lognormal law: ln X is normal with variance σ² = ln(1 + cv²) and mean μ = ln(mean) − σ²/2.
///
/// Handling times of call centres follow it closely.
///
/// - SeeAlso: L. Brown et al., Statistical analysis of a telephone call center, JASA 100 (2005) 36–50,
///   doi:10.1198/016214504000001808.
public struct LognormalLaw: Equatable, Sendable {
  /// The expectation, in the unit of the samples.
  public let mean: Double
  /// Standard deviation divided by mean.
  public let coefficientOfVariation: Double
  /// μ, the mean of ln X.
  package let logMean: Double
  /// σ, the standard deviation of ln X.
  package let logDeviation: Double

  /// - Parameters:
  ///   - mean: finite and positive.
  ///   - coefficientOfVariation: finite and positive.
  /// - Throws: `LawError.outOfDomain` otherwise.
  public init(mean: Double, coefficientOfVariation: Double) throws(LawError) {
    self.mean = try LawParameter.mean.positive(mean)
    self.coefficientOfVariation = try LawParameter.coefficientOfVariation.positive(coefficientOfVariation)
    let logVariance = CMath.log1p(coefficientOfVariation * coefficientOfVariation)
    guard logVariance.isFinite, logVariance > 0 else {
      throw .outOfDomain(.coefficientOfVariation, value: coefficientOfVariation)
    }
    logMean = CMath.log(mean) - 0.5 * logVariance
    logDeviation = logVariance.squareRoot()
  }

  /// (mean cv)².
  public var variance: Double { (mean * coefficientOfVariation) * (mean * coefficientOfVariation) }

  /// P(X ≤ x) = Φ((ln x − μ)/σ).
  public func cumulative(_ x: Double) -> Double {
    x > 0 ? StandardNormal.cumulative((CMath.log(x) - logMean) / logDeviation) : 0
  }

  /// e^(μ + σ Φ⁻¹(p)).
  ///
  /// - Parameter p: 0 ≤ p ≤ 1; 0 and +∞ at the ends.
  public func quantile(_ p: Double) -> Double {
    CMath.exp(logMean + logDeviation * StandardNormal.quantile(p))
  }

  /// The sample that belongs to a random word, by inversion of its uniform number.
  public func sample(_ word: UInt64) -> Double { quantile(RandomStream.uniform(of: word)) }
}
