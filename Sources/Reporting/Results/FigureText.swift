/// Short figures inside a sentence.
enum FigureText {
  /// A number with at most a few decimals, trailing zeros removed.
  static func plain(_ value: Double, digits: Int = 1) -> String {
    var text = NumberText.fixed(value, digits: digits)
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return text
  }

  /// A fraction as a percentage.
  static func share(_ value: Double, digits: Int = 2) -> String { plain(value * 100, digits: digits) + "%" }
}
