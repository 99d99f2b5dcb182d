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

  /// estimate ± t(ν, confidence) · standard error; nil outside 0 < confidence < 1 or below one degree of freedom.
  ///
  /// - SeeAlso: `StudentLaw`.
  init?(around estimate: Double, standardError: Double, degreesOfFreedom: Double, confidence: Double) {
    guard confidence > 0, confidence < 1,
      let law = try? StudentLaw(degreesOfFreedom: degreesOfFreedom)
    else { return nil }
    let half = law.factor(confidence: confidence) * standardError
    self.init(lower: estimate - half, upper: estimate + half, confidence: confidence)
  }

  /// Half the width.
  public var halfWidth: Double { 0.5 * (upper - lower) }

  /// Whether a value lies between the ends or on one.
  public func contains(_ value: Double) -> Bool { value >= lower && value <= upper }
}
