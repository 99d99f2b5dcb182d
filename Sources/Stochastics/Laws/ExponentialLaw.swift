/// The exponential law: P(X ≤ x) = 1 − e^(−x/mean) for x ≥ 0.
public struct ExponentialLaw: Equatable, Sendable {
  /// The expectation, in the unit of the samples.
  public let mean: Double

  /// - Parameter mean: finite and positive.
  /// - Throws: `LawError.outOfDomain` otherwise.
  public init(mean: Double) throws(LawError) {
    self.mean = try LawParameter.mean.positive(mean)
  }

  /// mean².
  public var variance: Double { mean * mean }

  /// P(X ≤ x).
  public func cumulative(_ x: Double) -> Double { x > 0 ? -CMath.expm1(-x / mean) : 0 }

  /// −mean ln(1 − p).
  ///
  /// - Parameter p: 0 ≤ p < 1; +∞ at 1.
  public func quantile(_ p: Double) -> Double { -mean * CMath.log1p(-p) }

  /// The sample that belongs to a random word, by inversion of its uniform number.
  public func sample(_ word: UInt64) -> Double { quantile(RandomStream.uniform(of: word)) }
}
