/// Quantiles of independent, equally distributed observations, and intervals that assume nothing about their law.
public struct QuantileEstimate: Equatable, Sendable {
  /// The observations in ascending order.
  public let values: [Double]

  /// - Parameter values: at least one, all finite, in any order.
  /// - Throws: `LawError.empty`, `LawError.badValue`.
  /// - Complexity: O(n log n).
  public init(_ values: [Double]) throws(LawError) {
    guard !values.isEmpty else { throw .empty }
    for (position, value) in values.enumerated() where !value.isFinite {
      throw .badValue(position: position, value: value)
    }
    self.values = values.sorted()
  }

  /// The smallest observation that at least a share p of them does not exceed: that of rank ⌈np⌉.
  ///
  /// Definition 1 of Hyndman and Fan, the inverse of the empirical distribution function.
  ///
  /// - Parameter p: 0 ≤ p ≤ 1, the smallest observation at 0.
  /// - SeeAlso: R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996)
  ///   361–365, doi:10.1080/00031305.1996.10473566.
  public func quantile(_ p: Double) -> Double {
    let rank = (p * Double(values.count)).rounded(.up)
    return values[min(values.count, max(1, Int(rank))) - 1]
  }

  /// The interval between two order statistics that holds the p-quantile with at least the confidence.
  ///
  /// The number of observations below the quantile is binomial; each tail outside the ranks has at most half of
  /// 1 − confidence.
  ///
  /// - Parameters:
  ///   - p: 0 < p < 1.
  ///   - confidence: between 0 and 1.
  /// - Returns: nil outside these domains, and where there are too few observations for both ends.
  /// - Complexity: O(√n log n).
  /// - SeeAlso: H. A. David, H. N. Nagaraja, Order Statistics, 3rd edition 2003, 7.1, doi:10.1002/0471722162.
  public func interval(_ p: Double, confidence: Double = 0.95) -> ConfidenceInterval? {
    guard p > 0, p < 1, confidence > 0, confidence < 1 else { return nil }
    let tail = 0.5 * (1 - confidence)
    // The largest lower rank l with P(B ≤ l − 1) ≤ tail.
    let lower =
      Self.first(1...values.count) { rank in Self.binomial(atMost: rank - 1, values.count, p) > tail } - 1
    // The smallest upper rank u with P(B ≥ u) ≤ tail.
    let upper = Self.first(1...values.count) { rank in Self.binomial(atLeast: rank, values.count, p) <= tail }
    guard lower >= 1, upper <= values.count else { return nil }
    return ConfidenceInterval(
      lower: values[lower - 1], upper: values[upper - 1], confidence: confidence)
  }

  /// The first number of a range from which on a condition holds, or the number after the range.
  private static func first(_ range: ClosedRange<Int>, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound + 1)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// P(B ≤ k) of n trials, 0 ≤ k < n.
  private static func binomial(atMost k: Int, _ n: Int, _ p: Double) -> Double {
    regularizedBeta(Double(n - k), Double(k + 1), at: 1 - p, rest: p)
  }

  /// P(B ≥ k) of n trials, 1 ≤ k ≤ n.
  private static func binomial(atLeast k: Int, _ n: Int, _ p: Double) -> Double {
    regularizedBeta(Double(k), Double(n - k + 1), at: p, rest: 1 - p)
  }
}
