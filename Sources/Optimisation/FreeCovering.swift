/// Cover chosen freely in every interval for one service over all of them: the least Σ n_i with n_i ≥ first_i, n_i ≤ most_i
/// and Σ curve_i(n_i) ≥ least, for concave curves.
///
/// Units are added where they are worth most, which is optimal for every number of units if no unit of an interval is
/// worth more than the one before it.
///
/// - SeeAlso: B. Fox, Discrete optimization via marginal analysis, Manage. Sci. 13 (1966) 210–216,
///   doi:10.1287/mnsc.13.3.210.
public struct FreeCovering: Equatable, Sendable {
  /// What each interval is worth.
  public let curves: [ServiceCurve]
  /// Most cover of each interval; nil where there is no limit.
  public let most: [Int?]
  /// What all must be worth together.
  public let least: Double

  /// - Parameters:
  ///   - curves: one for each interval.
  ///   - most: most cover of each interval, nil where there is no limit; empty for none anywhere.
  ///   - least: the least sum of all values, finite.
  /// - Throws: `CoveringError`.
  /// - Complexity: O(n) for n values of curves.
  public init(curves: [ServiceCurve], most: [Int?] = [], least: Double) throws(CoveringError) {
    let most = most.isEmpty ? curves.map { _ in nil } : most
    try CoveringDomain.check(curves: curves, needs: most.count)
    try CoveringDomain.check(
      windows: [ServiceWindow(intervals: Array(curves.indices), least: least)], intervals: curves.count)
    self.curves = curves
    self.most = most
    self.least = least
  }

  /// A unit of cover beyond the least of an interval, and what it adds.
  private struct Unit {
    let interval: Int
    let gain: Double
  }

  /// The least cover, with a proof: the units of each interval as counts, each at cost 1.
  ///
  /// - Returns: nil where a curve is not concave, beyond rounding, so that the order of gains proves nothing.
  /// - Complexity: O(n log n) for n values of curves.
  public func leastCover() -> ShiftCovering.Outcome? {
    for (interval, pair) in zip(curves, most).enumerated() {
      guard let most = pair.1, most < pair.0.first else { continue }
      return .infeasible(.uncovered(interval: interval, need: pair.0.first, most: most))
    }
    guard let units = units() else { return nil }
    var counts = curves.map(\.first)
    var worth = curves.reduce(0) { $0 + $1.value($1.first) }
    for unit in units where worth < least {
      counts[unit.interval] += 1
      worth += unit.gain
    }
    guard worth >= least else { return .infeasible(.unreachable(window: 0, value: worth, least: least)) }
    let cover = counts.reduce(0, +)
    return .covered(ShiftPlan(counts: counts, cost: cover, lowerBound: cover, nodes: 1))
  }

  /// All units within the limits, those worth most first; nil where a curve is not concave.
  private func units() -> [Unit]? {
    var units: [Unit] = []
    let rounding = curves.reduce(0) { max($0, abs($1.values.last ?? 0)) } * 0x1p-44
    for (interval, curve) in curves.enumerated() {
      var last = Double.infinity
      let end = min(curve.values.count - 1, (most[interval] ?? .max) - curve.first)
      for index in 0..<max(0, end) {
        let gain = curve.values[index + 1] - curve.values[index]
        guard gain <= last + rounding else { return nil }
        // In the order of the interval, whatever rounding says.
        last = min(last, gain)
        units.append(Unit(interval: interval, gain: last))
      }
    }
    return units.enumerated().sorted {
      $0.element.gain != $1.element.gain ? $0.element.gain > $1.element.gain : $0.offset < $1.offset
    }.map(\.element)
  }
}
