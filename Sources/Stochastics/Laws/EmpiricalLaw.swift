/// The law that gives each observed value the same probability.
///
/// Its variance has the divisor n: the values are the law, not a sample of it.
public struct EmpiricalLaw: Equatable, Sendable {
  /// The observed values in ascending order.
  public let values: [Double]
  /// The mean of the values.
  public let mean: Double
  /// Mean squared distance from the mean.
  public let variance: Double

  /// - Parameter values: at least one, all finite, in any order.
  /// - Throws: `LawError.empty`, `LawError.badValue`.
  /// - Complexity: O(n log n).
  public init(values: [Double]) throws(LawError) {
    guard !values.isEmpty else { throw .empty }
    for (position, value) in values.enumerated() where !value.isFinite {
      throw .badValue(position: position, value: value)
    }
    let count = Double(values.count)
    let mean = values.reduce(0) { $0 + $1 / count }
    self.mean = mean
    variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) / count }
    self.values = values.sorted()
  }

  /// The share of values at most x.
  ///
  /// - Complexity: O(log n).
  public func cumulative(_ x: Double) -> Double {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle] <= x { low = middle + 1 } else { high = middle }
    }
    return Double(low) / Double(values.count)
  }

  /// The value of rank ⌊np⌋ + 1, the largest at p = 1.
  ///
  /// - Parameter p: 0 ≤ p ≤ 1.
  /// - Complexity: O(1).
  public func quantile(_ p: Double) -> Double {
    values[min(values.count - 1, max(0, Int(p * Double(values.count))))]
  }

  /// The sample that belongs to a random word, by inversion of its uniform number.
  public func sample(_ word: UInt64) -> Double { quantile(RandomStream.uniform(of: word)) }
}
