import FoundationEssentials

// Decimals stop the program where an exponent leaves their range. Money is far from there: what lies below 10⁻³⁰ makes no
// cent of any quantity that can be written, what lies above 10³⁰ is no amount.
extension Decimal {
  private static let most = Decimal(sign: .plus, exponent: 30, significand: 1)
  private static let least = Decimal(sign: .plus, exponent: -30, significand: 1)

  /// The number, not negative, as far as money can tell: 0 below 10⁻³⁰, not a number above 10³⁰ or below 0.
  var counted: Decimal {
    guard !isNaN, self >= 0, self <= Self.most else { return .nan }
    return self < Self.least ? 0 : self
  }

  /// A product as far as money can tell.
  static func product(_ left: Decimal, _ right: Decimal) -> Decimal {
    let (left, right) = (left.counted, right.counted)
    return left.isNaN || right.isNaN ? .nan : (left * right).counted
  }

  /// A quotient as far as money can tell; not a number where the divisor is 0.
  static func quotient(_ left: Decimal, _ right: Decimal) -> Decimal {
    let (left, right) = (left.counted, right.counted)
    return left.isNaN || right.isNaN || right == 0 ? .nan : (left / right).counted
  }
}
