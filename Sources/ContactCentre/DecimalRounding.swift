package import FoundationEssentials

// Whole and rounded parts of exact decimals, for numbers that are not negative.
extension Decimal {
  /// The number without its decimals; of a number that is not negative.
  package var wholePart: Decimal {
    exponent >= 0 ? self : Decimal(string: String(description.prefix { $0 != "." })) ?? self
  }

  /// The number rounded half up to so many decimals, 四舍五入; of a number that is not negative.
  package func roundedHalfUp(to decimals: Int) -> Decimal {
    guard exponent < -decimals else { return self }
    let shifted = Decimal(sign: .plus, exponent: decimals, significand: self)
    let whole = shifted.wholePart
    let rounded = shifted - whole >= Decimal(sign: .plus, exponent: -1, significand: 5) ? whole + 1 : whole
    return Decimal(sign: .plus, exponent: -decimals, significand: rounded)
  }

  /// The number without what is beyond so many decimals; of a number that is not negative.
  func cut(to decimals: Int) -> Decimal {
    guard exponent < -decimals else { return self }
    let shifted = Decimal(sign: .plus, exponent: decimals, significand: self)
    return Decimal(sign: .plus, exponent: -decimals, significand: shifted.wholePart)
  }

  /// The product; 0 where it is too small for the exponents of a decimal, at which `*` would stop the program.
  func times(_ other: Decimal) -> Decimal {
    exponent + other.exponent < -120 ? 0 : self * other
  }
}
