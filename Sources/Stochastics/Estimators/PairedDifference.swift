/// The mean difference of two policies on the same random numbers, from one pair of results for each replication.
///
/// The difference of a pair has variance σ₁² + σ₂² − 2 cov: common random numbers make the covariance positive
/// and the interval narrower than that of two independent experiments.
///
/// - SeeAlso: P. Glasserman, D. D. Yao, Some guidelines and guarantees for common random numbers, Management Science
///   38 (1992) 884–908, doi:10.1287/mnsc.38.6.884.
public struct PairedDifference: Equatable, Sendable {
  /// Results of the first policy.
  public private(set) var first = MeanEstimate()
  /// Results of the second policy.
  public private(set) var second = MeanEstimate()
  /// Second less first.
  public private(set) var difference = MeanEstimate()

  /// No pair yet.
  public init() {}

  /// Takes in the results of one replication.
  ///
  /// - Complexity: O(1).
  public mutating func add(first: Double, second: Double) {
    self.first.add(first)
    self.second.add(second)
    difference.add(second - first)
  }

  /// (σ₁² + σ₂²)/σ²(difference): how many times as many replications independent experiments would need for the same
  /// interval; nil below two pairs or where the differences do not vary.
  public var gain: Double? {
    guard let one = first.variance, let two = second.variance, let paired = difference.variance, paired > 0
    else { return nil }
    return (one + two) / paired
  }

  /// Student's interval of the mean difference; see `MeanEstimate`.
  public func interval(confidence: Double = 0.95) -> ConfidenceInterval? {
    difference.interval(confidence: confidence)
  }
}
