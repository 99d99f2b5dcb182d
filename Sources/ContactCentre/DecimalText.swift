/// Numbers in messages: as many digits as matter.
enum DecimalText {
  /// A number to nine decimals.
  static func rounded(_ value: Double) -> String {
    abs(value) < 1e6 ? String((value * 1e9).rounded() / 1e9) : String(value)
  }
}
