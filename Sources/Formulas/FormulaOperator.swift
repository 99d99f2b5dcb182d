import FoundationEssentials

/// What is done with two values; the raw value is how it is written.
public enum FormulaOperator: String, CaseIterable, Hashable, Sendable {
  /// Comparisons: 1 where they hold, else 0.
  case notAbove = "<="
  /// At least.
  case notBelow = ">="
  /// The same number.
  case equal = "=="
  /// Another number.
  case unequal = "!="
  /// Less.
  case below = "<"
  /// More.
  case above = ">"
  /// The sum.
  case plus = "+"
  /// The difference.
  case minus = "-"
  /// The product.
  case times = "*"
  /// The quotient, to 38 digits.
  case over = "/"

  /// How tightly the operator binds.
  var binding: Int {
    switch self {
    case .times, .over: Self.tightest
    case .plus, .minus: 1
    default: 0
    }
  }

  /// How tightly what stands on the left must bind: a comparison is not compared again without parentheses.
  var bindingOfLeft: Int { binding == 0 ? 1 : binding }

  /// The binding of products.
  static let tightest = 2

  /// The result for two numbers.
  func apply(_ left: Decimal, _ right: Decimal) throws(FormulaError) -> Decimal {
    switch self {
    case .plus: try ExactArithmetic.checked(left + right)
    case .minus: try ExactArithmetic.checked(left - right)
    case .times: try ExactArithmetic.checked(left * right)
    case .over: try ExactArithmetic.quotient(left, right)
    case .notAbove: left <= right ? 1 : 0
    case .notBelow: left >= right ? 1 : 0
    case .equal: left == right ? 1 : 0
    case .unequal: left != right ? 1 : 0
    case .below: left < right ? 1 : 0
    case .above: left > right ? 1 : 0
    }
  }
}
