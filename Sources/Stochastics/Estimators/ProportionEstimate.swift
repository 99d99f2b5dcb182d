/// A probability from independent trials, each of which succeeds, fails, or succeeds in part.
///
/// The interval is that of Clopper and Pearson: for trials that succeed or fail it holds the truth with at least the
/// confidence, however rare successes are, so that no success in n trials still leaves the probability up to about 3/n.
/// A trial in part, such as the share of a week's days, varies less than one of all or nothing with the same mean; its
/// interval takes the sum of the parts for a number of successes and is the wider for it.
///
/// - SeeAlso: C. J. Clopper, E. S. Pearson, The use of confidence or fiducial limits illustrated in the case of the
///   binomial, Biometrika 26 (1934) 404–413, doi:10.1093/biomet/26.4.404.
public struct ProportionEstimate: Equatable, Sendable {
  /// The number of trials, n.
  public private(set) var trials = 0
  /// The sum of their successes, from 0 to n.
  public private(set) var successes = 0.0

  /// No trial yet.
  public init() {}

  /// Trials with a sum of successes; what lies outside 0…n is taken for the nearer end.
  public init(successes: Double, trials: Int) {
    self.trials = max(0, trials)
    self.successes = min(max(0, successes), Double(self.trials))
  }

  /// Takes in a trial.
  ///
  /// - Parameter success: from 0 to 1; what lies outside is taken for the nearer end.
  public mutating func add(_ success: Double) {
    self = ProportionEstimate(successes: successes + min(max(0, success), 1), trials: trials + 1)
  }

  /// Successes by trials; `nil` without trials.
  public var share: Double? { trials > 0 ? successes / Double(trials) : nil }

  /// The interval: the quantiles α/2 of the beta law (x, n − x + 1) and 1 − α/2 of (x + 1, n − x), by bisection.
  ///
  /// - Parameter confidence: 1 − α, between 0 and 1; `nil` outside, and without trials.
  /// - Complexity: O(√n).
  public func interval(confidence: Double = 0.95) -> ConfidenceInterval? {
    guard trials > 0, confidence > 0, confidence < 1 else { return nil }
    let (x, rest, tail) = (successes, Double(trials) - successes, (1 - confidence) / 2)
    return ConfidenceInterval(
      lower: x > 0 ? Self.quantile(tail, x, rest + 1) : 0,
      upper: rest > 0 ? Self.quantile(1 - tail, x + 1, rest) : 1, confidence: confidence)
  }

  private static func quantile(_ share: Double, _ a: Double, _ b: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if regularizedBeta(a, b, at: middle, rest: 1 - middle) < share { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
