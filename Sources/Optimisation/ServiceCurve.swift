/// What an interval is worth as a function of its units of cover n: values[k] at n = first + k, beyond the last as at
/// the last; n < first is not allowed. Any unit, such as calls answered in time.
///
/// A curve never falls; where the values do, by rounding, the greatest so far counts. It may be concave, as under Erlang C
/// beyond the load, or first flat and convex, as under Erlang A.
public struct ServiceCurve: Equatable, Sendable {
  /// The least cover, ≥ 0.
  public let first: Int
  /// Worth of first, first + 1, …; finite, at least one.
  public let values: [Double]

  /// - Parameters:
  ///   - first: the least cover, ≥ 0.
  ///   - values: worth of first, first + 1, …; finite, at least one.
  /// - Complexity: O(values.count). `ServiceCovering` checks the domain.
  public init(first: Int, values: [Double]) {
    self.first = first
    var greatest = -Double.infinity
    self.values = values.map { value in
      // A value that is not a number stays, to be found.
      if value < greatest { return greatest }
      greatest = value
      return value
    }
  }

  /// Worth of a cover, no less than `first`.
  ///
  /// - Complexity: O(1).
  public func value(_ cover: Int) -> Double { values[min(max(0, cover - first), values.count - 1)] }

  /// The least cover of greatest worth.
  var top: Int {
    var last = values.count - 1
    while last > 0, values[last - 1] == values[last] { last -= 1 }
    return first + last
  }
}
