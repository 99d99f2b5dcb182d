/// A window as plans are held to it: the curves of some rows must reach a sum, or come as close to it as can be.
struct Goal {
  /// Rows of intervals.
  let rows: [Int]
  /// The least sum.
  let least: Double
  /// Whether plans may fall short, by as little as possible.
  let isSought: Bool
}
