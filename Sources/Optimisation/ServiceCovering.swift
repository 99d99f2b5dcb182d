/// Shifts for a service over a day or a week instead of a need in each interval: interval i is worth curve_i(n_i) with
/// its cover n_i = Σ_j units_ij x_j, and each window of intervals must be worth enough together.
public struct ServiceCovering: Equatable, Sendable {
  /// Needs, caps and templates; the needs hold as well.
  public let covering: ShiftCovering
  /// What each interval is worth.
  public let curves: [ServiceCurve]
  /// What intervals must be worth together.
  public let windows: [ServiceWindow]

  /// - Parameters:
  ///   - covering: needs, caps and templates.
  ///   - curves: one for each interval.
  ///   - windows: intervals in 0 ..< the number of needs.
  /// - Throws: `CoveringError`.
  /// - Complexity: O(n) for n values of curves, parts of templates and caps, and intervals of windows.
  public init(
    _ covering: ShiftCovering, curves: [ServiceCurve], windows: [ServiceWindow]
  ) throws(CoveringError) {
    try CoveringDomain.check(curves: curves, needs: covering.needs.count)
    try CoveringDomain.check(windows: windows, intervals: covering.needs.count)
    try CoveringDomain.check(
      sumsOf: covering, useful: zip(covering.needs, curves).map { max($0, $1.top) })
    self.covering = covering
    self.curves = curves
    self.windows = windows
  }
}
