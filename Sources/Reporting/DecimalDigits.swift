internal import struct FoundationEssentials.Decimal

/// A number as the decimal digits in which it is written.
///
/// The digits of a Double are the shortest ones that read back to the same Double. Rounding starts
/// from them, so a rounded figure is what a reader gets who rounds the full figure by hand: 2.675
/// becomes 2.68, though the nearest Double lies a little below.
struct DecimalDigits {
  /// Whether the number is below zero; never set for zero.
  private(set) var isNegative: Bool
  /// The significant digits, 0 to 9, without zeros in front; none for zero.
  private var digits: [UInt8]
  /// How many of the digits stand before the decimal point; may be negative or beyond the last.
  private var point: Int

  /// The digits of a finite number.
  init(_ value: Double) {
    self.init(reading: value.description)
  }

  /// The digits of an exact decimal number.
  init(_ value: Decimal) {
    self.init(reading: value.description)
  }

  /// The digits of a text such as "-12.5" or "5e-324", as the standard library writes numbers.
  private init(reading text: String) {
    digits = []
    digits.reserveCapacity(20)
    var whole: Int?
    var isNegative = false
    var exponent = 0
    reading: for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): whole = digits.count
      case UInt8(ascii: "e"):
        exponent = Int(String(text.dropFirst(offset + 1))) ?? 0
        break reading
      default: digits.append(byte - UInt8(ascii: "0"))
      }
    }
    let zeros = digits.prefix { $0 == 0 }.count
    point = (whole ?? digits.count) - zeros + exponent
    digits.removeFirst(zeros)
    self.isNegative = isNegative && !digits.isEmpty
  }

  /// The number times a power of ten, exactly.
  func shifted(by places: Int) -> DecimalDigits {
    var result = self
    result.point += places
    return result
  }

  /// The number without its sign.
  var magnitude: DecimalDigits {
    var result = self
    result.isNegative = false
    return result
  }

  /// The number rounded to some decimals, halves away from zero (四舍五入).
  func rounded(to places: Int) -> DecimalDigits {
    let kept = point + places
    if kept >= digits.count { return self }
    var result = self
    result.digits = Array(digits.prefix(max(0, kept)))
    if kept >= 0 && digits[kept] >= 5 {
      result.addOneInTheLastPlace(keeping: kept)
    }
    if result.digits.isEmpty { result.isNegative = false }
    return result
  }

  private mutating func addOneInTheLastPlace(keeping kept: Int) {
    var index = kept - 1
    while index >= 0 && digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }

  /// The number with a fixed count of decimals, and with a comma before every third digit of the
  /// whole part if grouped. Digits beyond the decimals are cut, so round first.
  func text(decimals: Int, isGrouped: Bool) -> String {
    var bytes: [UInt8] = []
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    if digits.isEmpty || point <= 0 {
      bytes.append(UInt8(ascii: "0"))
    } else {
      for place in 0..<point {
        if isGrouped && place > 0 && (point - place) % 3 == 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(character(at: place))
      }
    }
    if decimals > 0 {
      bytes.append(UInt8(ascii: "."))
      for place in point..<(point + decimals) {
        bytes.append(character(at: place))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number, which is not zero, as one digit, some decimals and a power of ten.
  func scientific(decimals: Int) -> String {
    let rounded = shifted(by: 1 - point).rounded(to: decimals)
    // 9.96 becomes 10.0, which has a digit more before the point.
    let mantissa = rounded.shifted(by: 1 - rounded.point)
    return "\(mantissa.text(decimals: decimals, isGrouped: false))e\(point - 2 + rounded.point)"
  }

  /// The digits behind the decimal point, without zeros at the end.
  var decimals: Int {
    let trailing = digits.reversed().prefix { $0 == 0 }.count
    return max(0, digits.count - trailing - point)
  }

  private func character(at place: Int) -> UInt8 {
    UInt8(ascii: "0") + (digits.indices.contains(place) ? digits[place] : 0)
  }
}
