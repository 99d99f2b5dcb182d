import FoundationEssentials
import TestSupport
import Testing

@testable import Formulas

@Suite("Random formulas", .tags(.property))
struct FormulaPropertyTests {
  /// A random tree; where it is of numbers alone, every number is near 1 so that doubles can follow.
  private static func tree(_ random: inout SplitMix64, depth: Int, numeric: Bool) -> FormulaExpression {
    func inner() -> FormulaExpression { tree(&random, depth: depth - 1, numeric: numeric) }
    guard depth > 0, !random.isTrue(0.1) else {
      if numeric || random.isTrue(0.5) { return .number(Decimal(random.whole(1...9999)) / 1000) }
      return .name(random.one(of: ["a", "b.c", "tariff.tax_rate", "lines.12366-2.calls", "1", "总量"]))
    }
    let signs = FormulaOperator.allCases
    switch random.whole(0...(numeric ? 5 : 8)) {
    case 0: return .negative(inner())
    case 1: return .function(.abs, [inner()])
    case 2...5: return .operation(random.one(of: signs), inner(), inner())
    case 6: return .function(.max, (0..<random.whole(1...3)).map { _ in inner() })
    case 7: return .call("f", (0..<random.whole(0...3)).map { _ in inner() })
    default:
      guard let first = FormulaDate("2018-07-01"), let last = FormulaDate("2020-02-29") else {
        return inner()
      }
      return .days(from: first, to: last)
    }
  }

  @Test(arguments: 0..<20) func `are the same when printed and read again`(part: Int) throws {
    for number in part * 100..<(part + 1) * 100 {
      var random = SplitMix64(case: number)
      let tree = Self.tree(&random, depth: 6, numeric: false)
      #expect(try Formula(tree.description).expression == tree, "\(tree.description)")
    }
  }

  private static func double(_ tree: FormulaExpression) -> Double {
    switch tree {
    case .number(let value): return Double(value.description) ?? .nan
    case .negative(let part): return -double(part)
    case .operation(let sign, let left, let right):
      let (left, right) = (double(left), double(right))
      return switch sign {
      case .plus: left + right
      case .minus: left - right
      case .times: left * right
      case .over: left / right
      default: .nan
      }
    case .function(_, let parts): return abs(double(parts[0]))
    default: return .nan
    }
  }

  @Test(arguments: 0..<20) func `have the value that doubles give`(part: Int) throws {
    for number in part * 100..<(part + 1) * 100 {
      var random = SplitMix64(case: number)
      let tree = Self.tree(&random, depth: 4, numeric: true)
      let expected = Self.double(tree)
      // Comparisons have no place in the doubles; a quotient of differences may be anything.
      guard expected.isFinite, let value = try? tree.value(in: FormulaScope([:])).number else { continue }
      let found = try #require(Double(value.description))
      let size = abs(expected) + 1
      guard size < 1e6 else { continue }
      #expect(abs(found - expected) <= 1e-6 * size, "\(tree)")
    }
  }

  @Test(arguments: 0..<20) func `add and multiply as whole numbers do`(part: Int) throws {
    for number in part * 100..<(part + 1) * 100 {
      var random = SplitMix64(case: number)
      let (left, right) = (
        random.whole(-1_000_000_000_000_000_000...1_000_000_000_000_000_000), random.whole(-999...999)
      )
      let (one, other) = (random.whole(-9...9), random.whole(-9...9))
      func decimal(_ whole: Int128, _ exponent: Int) -> Decimal {
        Decimal(
          sign: whole < 0 ? .minus : .plus, exponent: exponent, significand: exact("\(whole.magnitude)"))
      }
      let (first, second) = (decimal(Int128(left), one), decimal(Int128(right), other))
      let product = decimal(Int128(left) * Int128(right), one + other)
      #expect(try FormulaOperator.times.apply(first, second) == product)
      let powers = (0...18).reduce(into: [Int128(1)]) { powers, _ in
        powers.append(powers[powers.count - 1] * 10)
      }
      let least = min(one, other)
      let sum = Int128(left) * powers[one - least] + Int128(right) * powers[other - least]
      #expect(try FormulaOperator.plus.apply(first, second) == decimal(sum, least), "\(first) \(second)")
    }
  }

  @Test(arguments: 0..<20) func `divide as multiplication undoes it`(part: Int) throws {
    for number in part * 100..<(part + 1) * 100 {
      var random = SplitMix64(case: number)
      func decimal() -> Decimal {
        let text = (0..<random.whole(1...18)).map { _ in String(random.whole(0...9)) }.joined()
        return Decimal(
          sign: random.isTrue(0.5) ? .plus : .minus, exponent: random.whole(-12...6), significand: exact(text)
        )
      }
      let (left, right) = (decimal(), decimal())
      guard right != 0 else { continue }
      #expect(try ExactArithmetic.quotient(left * right, right) == left, "\(left) \(right)")
      let root = try ExactArithmetic.root(left * left)
      #expect(root == abs(left), "\(left)")
    }
  }
}
