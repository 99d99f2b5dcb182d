public import ContactCentre
public import FoundationEssentials

/// Months of service from one day to another, exact.
///
/// Each calendar month counts with the share of its days that are served. So a stretch from the first to the last
/// day of months has whole months, and 10 to 31 January has 22/31.
public struct ServiceMonths: Hashable, Sendable {
  /// Parts of a month of which every share of its days has a whole number: 28, 29, 30 and 31 divide it.
  private static let partsOfMonth = 377_580

  private let parts: Int

  /// The twelve months of a year.
  public static let year = ServiceMonths(parts: 12 * partsOfMonth)

  private init(parts: Int) { self.parts = parts }

  /// The months from one day through another, both counted; none where the other is earlier.
  ///
  /// Complexity: linear in the number of months.
  public init(from first: CalendarDate, through last: CalendarDate) {
    var parts = 0
    var day = first
    while day <= last {
      let end = min(last, day.adding(days: day.daysOfMonth - day.day))
      parts += day.days(through: end) * (Self.partsOfMonth / day.daysOfMonth)
      day = end.adding(days: 1)
    }
    self.parts = parts
  }

  /// Whether no day is served.
  public var isEmpty: Bool { parts == 0 }

  /// The months; cut after 38 digits where they are no decimal.
  public var decimal: Decimal { months.times(1) }

  /// The months as a double.
  public var approximate: Double { Double(parts) / Double(Self.partsOfMonth) }

  /// An amount for these months as one for twelve: amount × 12 / months; `nil` without a month.
  func perYear(_ amount: Decimal) -> Decimal? {
    isEmpty ? nil : Share(12 * Self.partsOfMonth, of: parts).times(amount)
  }

  /// The part of an amount for other months that these have: amount × months / other months; not a number where the
  /// others have none.
  func part(of amount: Decimal, for others: ServiceMonths) -> Decimal {
    others.isEmpty ? .nan : Share(parts, of: others.parts).times(amount)
  }

  /// So many months.
  var months: Share { Share(parts, of: Self.partsOfMonth) }
  /// So many years of twelve months.
  var years: Share { Share(parts, of: 12 * Self.partsOfMonth) }
  /// So many weeks, 365/7 to a year.
  var weeks: Share { Share(365 * parts, of: 7 * 12 * Self.partsOfMonth) }
}
