import FoundationEssentials

/// Arithmetic of decimals that says so where it ends.
///
/// A decimal has 38 digits. The library's own operations stop the program where an exponent falls below its
/// range, and its quotients are wrong where many digits meet, so numbers are kept to 60 decimals and below 10^60,
/// and quotients are made here.
enum ExactArithmetic {
  /// Decimals that are kept.
  static let mostPlaces = 60
  /// What every number stays below.
  static let limit = Decimal(sign: .plus, exponent: 60, significand: 1)

  /// A number in the range, to 60 decimals.
  static func checked(_ value: Decimal) throws(FormulaError) -> Decimal {
    guard value.isFinite, abs(value) < limit else { throw .tooLarge }
    return value.exponent < -mostPlaces ? rounded(value, places: mostPlaces) : value
  }

  /// The quotient, rounded half away from zero to 38 digits.
  static func quotient(_ left: Decimal, _ right: Decimal) throws(FormulaError) -> Decimal {
    guard right != 0 else { throw .divisionByZero }
    let (left, right) = (Digits(left), Digits(right))
    var (quotient, rest) = left.magnitude.quotientAndRemainder(dividingBy: right.magnitude)
    var exponent = left.exponent - right.exponent
    while rest != 0, quotient < Digits.powers[37] {
      let digit = right.magnitude.dividingFullWidth(rest.multipliedFullWidth(by: 10))
      quotient = quotient * 10 + digit.quotient
      rest = digit.remainder
      exponent -= 1
    }
    if rest >= right.magnitude - rest { quotient += 1 }
    let isNegative = left.isNegative != right.isNegative
    return try checked(Digits(isNegative: isNegative, magnitude: quotient, exponent: exponent).value)
  }

  /// The number to so many decimals (hundreds for -2), half away from zero.
  static func rounded(_ value: Decimal, places: Int) -> Decimal {
    let (digits, rest, unit) = Digits(value).cut(places)
    return rest >= unit - rest ? digits.adding(1).value : digits.value
  }

  /// The largest number of so many decimals that is not above the value.
  static func floor(_ value: Decimal, places: Int) -> Decimal {
    let (digits, rest, _) = Digits(value).cut(places)
    return digits.isNegative && rest > 0 ? digits.adding(1).value : digits.value
  }

  /// The square root to 37 digits; exact where the root is.
  static func root(_ value: Decimal) throws(FormulaError) -> Decimal {
    guard value >= 0 else { throw .negativeRoot }
    guard value > 0, let start = Double(value.description),
      var root = Decimal(string: "\(start.squareRoot())")
    else { return 0 }
    // Newton's method doubles the sixteen digits of the first value twice.
    for _ in 0..<2 { root = try quotient(checked(root + quotient(value, root)), 2) }
    let short = rounded(root, places: 19 - Digits(root).leadingPlace)
    return try checked(short * short) == value ? short : root
  }
}
