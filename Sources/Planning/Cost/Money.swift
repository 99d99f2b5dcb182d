import ContactCentre
public import FoundationEssentials

/// An amount of money, exact to the cent (分).
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in cents.
  public let cents: Int

  /// An amount in cents.
  public init(cents: Int) { self.cents = cents }

  /// A decimal amount of yuan, not negative, rounded half up to the cent; `nil` where it is too large to count.
  public init?(rounding yuan: Decimal) {
    let text = (yuan * 100).description
    let parts = text.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }), whole >= 0, whole < 1_000_000_000_000_000_000 else {
      return nil
    }
    let isHalf = parts.count > 1 && (parts[1].first ?? "0") >= "5"
    cents = whole + (isHalf ? 1 : 0)
  }

  /// The amount in yuan, exact.
  public var yuan: Decimal { Decimal(cents) / 100 }

  /// The amount in yuan as a double, for ratios.
  public var approximateYuan: Double { Double(cents) / 100 }

  /// No money.
  public static let zero = Money(cents: 0)

  /// The sum of amounts, exact; `nil` where it is too large to count.
  public static func sum(_ amounts: some Sequence<Money>) -> Money? {
    var cents = 0
    for amount in amounts {
      let (sum, isTooLarge) = cents.addingReportingOverflow(amount.cents)
      guard !isTooLarge else { return nil }
      cents = sum
    }
    return Money(cents: cents)
  }

  /// A sum of yuan, rounded half up to the cent, split into its parts: each cut to whole cents, and one cent more
  /// for those with the largest remainders, of equal ones the first. `nil` where it is too large to count.
  ///
  /// Complexity: O(n log n).
  static func split(_ sum: Decimal, into parts: [Decimal]) -> [Money]? {
    guard let sum = Money(rounding: sum) else { return nil }
    guard parts.count > 1 else { return [sum] }
    var cents: [Int] = []
    var remainders: [Decimal] = []
    for part in parts {
      let shifted = part * 100
      guard let whole = Int(shifted.wholePart.description) else { return nil }
      cents.append(whole)
      remainders.append(shifted - Decimal(whole))
    }
    let left = max(0, sum.cents - cents.reduce(0, +))
    let order = parts.indices.sorted {
      remainders[$0] == remainders[$1] ? $0 < $1 : remainders[$0] > remainders[$1]
    }
    for index in order.prefix(left) { cents[index] += 1 }
    return cents.map { Money(cents: $0) }
  }

  /// How much more one amount is than another, neither of them negative.
  public static func - (left: Money, right: Money) -> Money { Money(cents: left.cents - right.cents) }

  /// The smaller amount comes first.
  public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
}
