/// A window as the search sees it: the curves of some rows must reach a sum, or come as close to it as can be.
struct Goal {
  /// Cuts have slopes in multiples of this part of the scale.
  static let grain = 0x1p-14

  /// Rows of intervals.
  let rows: [Int]
  /// The least sum.
  let least: Double
  /// A power of two, no less than any slope: cuts are divided by it.
  let scale: Double
  /// The column that counts what the sum falls short, if it may.
  let loss: Int?

  /// What one unit of the loss is worth.
  var unit: Double { scale * Self.grain }

  /// The power of two that is no less than a number, 1 if there is none.
  static func scale(above slope: Double) -> Double {
    guard slope > 0x1p-300 else { return 1 }
    return slope.significand == 1 ? slope : Double(sign: .plus, exponent: slope.exponent + 1, significand: 1)
  }
}
