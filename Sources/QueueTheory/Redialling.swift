/// What callers do who give up: whether they call again, and when.
public struct Redialling: Equatable, Sendable {
  /// Probability that a caller who gave up calls again, each time.
  public let probability: Double
  /// Mean time until the next attempt, seconds; exponential.
  public let delay: Double

  /// - Parameters:
  ///   - probability: 0 ≤ probability ≤ 1.
  ///   - delay: mean time until the next attempt in seconds, 0 < delay < ∞.
  /// - Throws: `Redialling.OutOfDomain`.
  public init(probability: Double, delay: Double) throws(OutOfDomain) {
    guard probability >= 0, probability <= 1 else { throw .probability(probability) }
    guard delay > 0, delay.isFinite else { throw .delay(delay) }
    self.probability = probability
    self.delay = delay
  }

  /// A number outside its domain.
  public enum OutOfDomain: Error, Equatable, Sendable {
    /// Not in 0…1.
    case probability(Double)
    /// Not positive, or not finite.
    case delay(Double)
  }
}
