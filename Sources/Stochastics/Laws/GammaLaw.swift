/// The gamma law with density ∝ x^(k−1) e^(−x/θ): shape k = 1/cv², scale θ = mean cv².
public struct GammaLaw: Equatable, Sendable {
  /// The expectation, in the unit of the samples.
  public let mean: Double
  /// Standard deviation divided by mean.
  public let coefficientOfVariation: Double
  /// k = 1/cv².
  public let shape: Double

  /// - Parameters:
  ///   - mean: finite and positive.
  ///   - coefficientOfVariation: from 1e-6 to 1000.
  /// - Throws: `LawError.outOfDomain` otherwise.
  public init(mean: Double, coefficientOfVariation cv: Double) throws(LawError) {
    self.mean = try LawParameter.mean.positive(mean)
    guard cv >= 1e-6, cv <= 1000 else { throw .outOfDomain(.coefficientOfVariation, value: cv) }
    coefficientOfVariation = cv
    shape = 1 / (cv * cv)
  }

  /// θ = mean/k.
  public var scale: Double { mean / shape }

  /// (mean cv)².
  public var variance: Double { (mean * coefficientOfVariation) * (mean * coefficientOfVariation) }

  /// P(X ≤ x), the regularized incomplete gamma function P(k, x/θ); absolute error below 1e-12 for k ≤ 1e6.
  ///
  /// - Complexity: O(√k).
  public func cumulative(_ x: Double) -> Double {
    x > 0 ? regularizedGamma(shape: shape, x / scale) : 0
  }

  /// The sample that belongs to a random word, by the method of Marsaglia and Tsang on the stream of that word.
  ///
  /// d(1 + cz)³ with z normal, d = k − ⅓, c = 1/√(9d) has nearly the right law; a rejection of at most 5% corrects
  /// it. For k < 1 a sample of shape k + 1 is multiplied with U^(1/k).
  ///
  /// - SeeAlso: G. Marsaglia, W. W. Tsang, A simple method for generating gamma variables, ACM TOMS 26 (2000)
  ///   363–372, doi:10.1145/358407.358414.
  public func sample(_ word: UInt64) -> Double {
    var own = RandomStream(word: word)
    guard shape < 1 else { return scale * Self.standard(shape, &own) }
    let larger = Self.standard(shape + 1, &own)
    return scale * larger * CMath.exp(CMath.log(own.uniform()) / shape)
  }

  /// A sample with scale 1, for shapes of at least 1.
  private static func standard(_ shape: Double, _ stream: inout RandomStream) -> Double {
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let z = StandardNormal.quantile(stream.uniform())
      let root = 1 + c * z
      let logU = CMath.log(stream.uniform())
      guard root > 0 else { continue }
      let v = root * root * root
      if logU < 0.5 * z * z + d * (1 - v + CMath.log(v)) { return d * v }
    }
  }
}
