import FoundationEssentials

/// A fraction in lowest terms, so that whatever is whole is multiplied and never divided.
struct Share: Hashable, Sendable {
  let numerator: Int
  let denominator: Int

  /// So many parts of a whole, which is above 0; the products of a few calendar fractions stay far below `Int.max`.
  init(_ parts: Int, of whole: Int) {
    let common = Self.commonDivisor(parts, whole)
    numerator = parts / common
    denominator = whole / common
  }

  /// One of one.
  static let one = Share(1, of: 1)

  /// A number times the fraction; divided last.
  func times(_ value: Decimal) -> Decimal {
    .quotient(.product(value, Decimal(numerator)), Decimal(denominator))
  }

  /// The sum of values, each times its fraction, divided once at the end: no digit is lost between the parts.
  static func sum(_ terms: [(value: Decimal, share: Share)]) -> Decimal {
    let common = terms.reduce(1) { common, term in
      common / commonDivisor(common, term.share.denominator) * term.share.denominator
    }
    let whole = terms.reduce(Decimal(0)) { sum, term in
      sum + .product(term.value, Decimal(term.share.numerator * (common / term.share.denominator)))
    }
    return .quotient(whole, Decimal(common))
  }

  /// The product of two fractions.
  static func * (left: Share, right: Share) -> Share {
    Share(left.numerator * right.numerator, of: left.denominator * right.denominator)
  }

  private static func commonDivisor(_ one: Int, _ other: Int) -> Int {
    var (common, rest) = (other, one)
    while rest != 0 { (common, rest) = (rest, common % rest) }
    return common
  }
}
