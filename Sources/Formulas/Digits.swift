import FoundationEssentials

/// A decimal as a whole number of units of a power of ten.
struct Digits {
  var isNegative: Bool
  var magnitude: UInt128
  var exponent: Int

  /// 1 to 10^38.
  static let powers = (0..<38).reduce(into: [UInt128(1)]) { powers, _ in
    powers.append(powers[powers.count - 1] * 10)
  }

  /// The power of ten of the first digit.
  var leadingPlace: Int { exponent + String(magnitude).utf8.count }

  /// A decimal that is a number.
  init(_ value: Decimal) {
    isNegative = value.isSignMinus
    magnitude = UInt128(value.significand.description) ?? 0
    exponent = value.exponent
  }

  init(isNegative: Bool, magnitude: UInt128, exponent: Int) {
    self.isNegative = isNegative
    self.magnitude = magnitude
    self.exponent = exponent
  }

  /// The decimal; infinite ranges are left to the checks of `ExactArithmetic`.
  var value: Decimal {
    guard magnitude != 0, exponent >= -127 else { return 0 }
    guard exponent <= ExactArithmetic.mostPlaces else { return .nan }
    let significand = Decimal(string: String(magnitude)) ?? .nan
    return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: significand)
  }

  /// The digits down to so many decimals, and what is cut off with the unit that it is part of.
  func cut(_ places: Int) -> (kept: Digits, rest: UInt128, unit: UInt128) {
    let dropped = -places - exponent
    guard dropped > 0 else { return (self, 0, 1) }
    guard dropped <= 38 else {
      // The unit is more than twice what is cut off, whatever that is: only whether it is zero counts.
      return (Digits(isNegative: isNegative, magnitude: 0, exponent: -places), magnitude == 0 ? 0 : 1, 3)
    }
    let unit = Self.powers[dropped]
    let (kept, rest) = magnitude.quotientAndRemainder(dividingBy: unit)
    return (Digits(isNegative: isNegative, magnitude: kept, exponent: -places), rest, unit)
  }

  /// A number of units more, away from zero.
  func adding(_ units: UInt128) -> Digits {
    Digits(isNegative: isNegative, magnitude: magnitude + units, exponent: exponent)
  }
}
