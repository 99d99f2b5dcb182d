/// The law with a constant density in each bin of a histogram.
public struct HistogramLaw: Equatable, Sendable {
  /// The bounds of the bins, ascending.
  public let edges: [Double]
  /// Σ w_b (a_b + b_b)/2 over the bins, with w their probabilities.
  public let mean: Double
  /// Σ w_b ((m_b − mean)² + (b_b − a_b)²/12).
  public let variance: Double
  /// The probability below each edge, from 0 to 1.
  private let below: [Double]

  /// - Parameters:
  ///   - edges: finite and ascending, one more than there are bins.
  ///   - weights: how often each bin was met: finite, not negative, not all zero.
  /// - Throws: `LawError.empty`, `.countsDiffer`, `.badEdge`, `.badWeight`.
  /// - Complexity: O(bins).
  public init(edges: [Double], weights: [Double]) throws(LawError) {
    try checkSteps(edges: edges, weights: weights)
    let total = weights.reduce(0, +)
    guard total > 0, total.isFinite else { throw .badWeight(position: 0, value: total) }
    var below = [0.0]
    var sum = 0.0
    var mean = 0.0
    for (bin, weight) in weights.enumerated() {
      sum += weight
      below.append(sum / total)
      mean += weight / total * (0.5 * (edges[bin] + edges[bin + 1]))
    }
    var variance = 0.0
    for (bin, weight) in weights.enumerated() {
      let distance = 0.5 * (edges[bin] + edges[bin + 1]) - mean
      let width = edges[bin + 1] - edges[bin]
      variance += weight / total * (distance * distance + width * width / 12)
    }
    self.edges = edges
    self.mean = mean
    self.variance = variance
    self.below = below
  }

  /// P(X ≤ x), linear within a bin.
  ///
  /// - Complexity: O(log bins).
  public func cumulative(_ x: Double) -> Double {
    guard x > edges[0] else { return 0 }
    guard x < edges[edges.count - 1] else { return 1 }
    let bin = stepContaining(x, in: edges)
    let share = (x - edges[bin]) / (edges[bin + 1] - edges[bin])
    return below[bin] + share * (below[bin + 1] - below[bin])
  }

  /// The inverse of the distribution function; where that is level, the upper end of the level.
  ///
  /// - Parameter p: 0 ≤ p ≤ 1.
  /// - Complexity: O(log bins).
  public func quantile(_ p: Double) -> Double {
    guard p < 1 else { return edges[edges.count - 1] }
    let bin = stepContaining(max(0, p), in: below)
    let share = (p - below[bin]) / (below[bin + 1] - below[bin])
    return edges[bin] + max(0, share) * (edges[bin + 1] - edges[bin])
  }

  /// The sample that belongs to a random word, by inversion of its uniform number.
  public func sample(_ word: UInt64) -> Double { quantile(RandomStream.uniform(of: word)) }
}
