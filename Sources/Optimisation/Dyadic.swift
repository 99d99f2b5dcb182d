/// Powers of two, by which numbers can be divided without error.
enum Dyadic {
  /// The least power of two that is no less than a number; 1 for numbers next to 0.
  static func ceiling(_ number: Double) -> Double {
    guard number > 0x1p-300 else { return 1 }
    let power = Double(sign: .plus, exponent: number.exponent, significand: 1)
    return power == number ? power : 2 * power
  }
}
