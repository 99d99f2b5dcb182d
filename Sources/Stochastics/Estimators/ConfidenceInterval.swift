/// An interval that holds the true value with a given probability.
public struct ConfidenceInterval: Equatable, Sendable {
  /// The lower end, in the unit of what is estimated.
  public let lower: Double
  /// The upper end.
  public let upper: Double
  /// The probability with which such intervals hold the truth, by the method that made it.
  public let confidence: Double

  /// The interval between two ends.
  public init(lower: Double, upper: Double, confidence: Double) {
    self.lower = lower
    self.upper = upper
    self.confidence = confidence
  }

  /// estimate ± factor · standard error; nil where there is no factor.
  ///
  /// - SeeAlso: `StudentFactor`.
  init?(around estimate: Double, standardError: Double, factor: StudentFactor) {
    guard let value = factor.value else { return nil }
    let half = value * standardError
    self.init(lower: estimate - half, upper: estimate + half, confidence: factor.confidence)
  }

  /// Half the width.
  public var halfWidth: Double { 0.5 * (upper - lower) }

  /// Whether a value lies between the ends or on one.
  public func contains(_ value: Double) -> Bool { value >= lower && value <= upper }
}
