public import struct FoundationEssentials.Decimal

/// Numbers as text, the same on every machine and in both languages.
public enum NumberText {
  /// A number with a fixed count of decimals, halves rounded away from zero (四舍五入).
  ///
  /// The rounding starts from the shortest text of the number, so 2.675 becomes 2.68 and 1.005
  /// becomes 1.01. A number that rounds to zero has no sign. "–" for a number that is not finite.
  public static func fixed(_ value: Double, digits: Int, isGrouped: Bool = true) -> String {
    guard value.isFinite else { return "–" }
    return fixed(DecimalDigits(value), digits: digits, isGrouped: isGrouped)
  }

  /// An exact decimal number with a fixed count of decimals, halves rounded away from zero.
  public static func fixed(_ value: Decimal, digits: Int, isGrouped: Bool = true) -> String {
    guard !value.isNaN else { return "–" }
    return fixed(DecimalDigits(value), digits: digits, isGrouped: isGrouped)
  }

  /// An exact decimal number with so many decimals at most, halves rounded away from zero, without zeros at the end.
  public static func upTo(_ digits: Int, _ value: Decimal) -> String {
    let text = fixed(value, digits: digits)
    guard text.contains(".") else { return text }
    let kept = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(kept.reversed())
  }

  /// A fraction as a percentage: 0.12345 with 2 digits is `12.35%`.
  public static func percent(_ fraction: Double, digits: Int) -> String {
    guard fraction.isFinite else { return "–" }
    return fixed(DecimalDigits(fraction).shifted(by: 2), digits: digits, isGrouped: true) + "%"
  }

  /// A number as one digit, some decimals and a power of ten: 1.2e-15; 0 as such. "–" for a number that is not finite.
  public static func scientific(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return "–" }
    return value == 0 ? "0" : DecimalDigits(value).scientific(decimals: max(0, digits))
  }

  /// A whole number with a comma before every third digit.
  public static func grouped(_ value: Int) -> String {
    var text = ""
    let digits = String(value.magnitude)
    for (offset, digit) in digits.enumerated() {
      if offset > 0 && (digits.count - offset).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return value < 0 ? "-" + text : text
  }

  /// The shortest text that reads back to the same number, at most 17 significant digits.
  ///
  /// A whole number has no ".0", and zero has no sign. The text is valid in JSON and CSV; it must
  /// not be asked for a number that is not finite.
  public static func shortest(_ value: Double) -> String {
    precondition(value.isFinite, "a number that is not finite has no text")
    if value == 0 { return "0" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The decimals of the shortest text that reads back to the same number: 2 for 0.25, 0 for 180.
  public static func decimals(of value: Double) -> Int {
    value.isFinite ? DecimalDigits(value).decimals : 0
  }

  /// An exact decimal number digit by digit, without separators, or nil if it is not a number.
  public static func exact(_ value: Decimal) -> String? {
    value.isNaN ? nil : value.description
  }

  static func fixed(_ value: DecimalDigits, digits: Int, isGrouped: Bool) -> String {
    let digits = max(0, digits)
    return value.rounded(to: digits).text(decimals: digits, isGrouped: isGrouped)
  }
}
