public import ContactCentre

/// A fiscal year: twelve months from the first of a month.
public struct FiscalYear: Hashable, Sendable {
  /// The calendar year in which it begins.
  public let year: Int
  /// The month in which it begins, 1 to 12.
  public let startsMonth: Int

  /// The fiscal year that a day lies in.
  public init(of day: CalendarDate, startsMonth: Int) {
    year = day.month >= startsMonth ? day.year : day.year - 1
    self.startsMonth = startsMonth
  }

  /// The name: `2018`, or `2018/19` where it ends in the next calendar year.
  public var name: String {
    let next = (year + 1) % 100
    return startsMonth == 1 ? "\(year)" : "\(year)/\(next < 10 ? "0" : "")\(next)"
  }

  /// A fiscal year by the calendar year in which it begins.
  init(beginningIn year: Int, startsMonth: Int) {
    self.year = year
    self.startsMonth = startsMonth
  }

  /// The year that yearly costs of a scenario are for: that of the tariff's prices, or else that of the week.
  static func ofPrices(_ scenario: Scenario, _ tariff: Tariff) -> FiscalYear {
    tariff.pricesOfYear.flatMap { Int(exactly: $0) }.map {
      FiscalYear(beginningIn: $0, startsMonth: tariff.startsMonth)
    } ?? FiscalYear(of: scenario.week, startsMonth: tariff.startsMonth)
  }

  /// All its days with the prices of a tariff; none beyond the calendar.
  func stretches(of tariff: Tariff) -> [PricedStretch] {
    guard let first = CalendarDate(year: year, month: startsMonth, day: 1), let lastDay else { return [] }
    return tariff.stretches(from: first, through: lastDay)
  }

  /// The last day; `nil` where it lies beyond the calendar.
  private var lastDay: CalendarDate? {
    CalendarDate(year: year + 1, month: startsMonth, day: 1)?.adding(days: -1)
  }

  /// A stretch of days inside one fiscal year.
  public struct Stretch: Hashable, Sendable {
    /// The fiscal year.
    public let fiscalYear: FiscalYear
    /// The first day.
    public let from: CalendarDate
    /// The last day.
    public let to: CalendarDate
    /// The months that count.
    public var months: ServiceMonths { ServiceMonths(from: from, through: to) }
  }

  /// The days from one through another, cut where fiscal years begin; none where the other is earlier.
  ///
  /// Complexity: linear in the number of years.
  public static func stretches(
    from first: CalendarDate, through last: CalendarDate, startsMonth: Int
  ) -> [Stretch] {
    var stretches: [Stretch] = []
    var day = first
    while day <= last {
      let year = FiscalYear(of: day, startsMonth: startsMonth)
      let end = min(last, year.lastDay ?? last)
      stretches.append(Stretch(fiscalYear: year, from: day, to: end))
      day = end.adding(days: 1)
    }
    return stretches
  }
}
