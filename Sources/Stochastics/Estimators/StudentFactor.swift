/// t(n − 1, confidence): by how many standard errors an interval of n observations reaches to each side.
///
/// It is worked out once for all figures of as many observations.
public struct StudentFactor: Equatable, Sendable {
  /// n, the number of observations.
  public let count: Int
  /// The confidence of the intervals.
  public let confidence: Double
  /// The factor; nil below two observations and for a confidence outside 0…1.
  public let value: Double?

  /// The factor of intervals of so many observations.
  ///
  /// - Complexity: O(√count).
  /// - SeeAlso: `StudentLaw`.
  public init(count: Int, confidence: Double) {
    self.count = count
    self.confidence = confidence
    guard confidence > 0, confidence < 1, let law = try? StudentLaw(degreesOfFreedom: Double(count - 1))
    else {
      value = nil
      return
    }
    value = law.factor(confidence: confidence)
  }
}
