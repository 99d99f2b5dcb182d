/// A rate of arrivals that is constant within intervals, and its integral Λ.
public struct ArrivalRate: Equatable, Sendable {
  /// The bounds of the intervals, ascending, in any unit of time.
  public let edges: [Double]
  /// Expected arrivals per unit of time in each interval.
  public let rates: [Double]
  /// Λ at each edge: expected arrivals before it.
  let expectedBefore: [Double]

  /// - Parameters:
  ///   - edges: finite and ascending, one more than there are rates.
  ///   - rates: finite, at least 0; all may be zero.
  /// - Throws: `LawError.empty`, `.countsDiffer`, `.badEdge`, `.badWeight`.
  /// - Complexity: O(intervals).
  public init(edges: [Double], rates: [Double]) throws(LawError) {
    try checkSteps(edges: edges, weights: rates)
    self.edges = edges
    self.rates = rates
    var before = [0.0]
    for (step, rate) in rates.enumerated() {
      before.append(before[step] + rate * (edges[step + 1] - edges[step]))
    }
    expectedBefore = before
  }

  /// The expected number of arrivals in all intervals.
  public var total: Double { expectedBefore[expectedBefore.count - 1] }
}
