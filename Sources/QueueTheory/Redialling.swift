/// What callers do who give up: whether they call again, and when.
public struct Redialling: Equatable, Sendable {
  /// Probability that a caller who gave up calls again, each time.
  public let probability: Double
  /// Mean time until the next attempt, seconds; exponential.
  public let delay: Double

  /// - Parameters:
  ///   - probability: 0 ≤ probability ≤ 1.
  ///   - delay: mean time until the next attempt in seconds, 0 < delay < ∞.
  /// - Throws: `QueueError.outOfDomain`.
  public init(probability: Double, delay: Double) throws(QueueError) {
    try Domain.redialProbability(probability)
    try Domain.redialDelay(delay)
    self.probability = probability
    self.delay = delay
  }
}
