public import FoundationEssentials

/// How overtime and work on statutory holidays are paid, as multiples of the hourly wage.
///
/// The multiples are the least that the law allows: Labour Law (1994, amended 2018) art. 44; Provisional Regulations on
/// the Payment of Wages (劳部发〔1994〕489号) art. 13; the supplement to them (劳部发〔1995〕226号) art. 2: work on a
/// statutory holiday is paid *in addition* to the wage of the month, which the day is part of. The hourly wage is the
/// wage of a month over 21.75 days of 8 hours (劳社部发〔2008〕3号, kept by 人社部发〔2025〕2号). Night work is no
/// overtime: its allowance is a figure of the shift.
public struct OvertimePay: Hashable, Sendable {
  /// Hours of the month by which a wage becomes an hourly wage: 21.75 days × 8 hours.
  public static let hoursOfMonth = Decimal(174)
  /// The least multiple of the law on workdays.
  public static let workdayByLaw = Decimal(sign: .plus, exponent: -1, significand: 15)
  /// The least multiple of the law on rest days that no other day off makes up for.
  public static let restDayByLaw = Decimal(2)
  /// The least multiple of the law on statutory holidays.
  public static let holidayByLaw = Decimal(3)

  /// The wage of a month that the hourly wage is taken of; `nil` is the agents' wage.
  public var basePerMonth: Decimal?
  /// The multiple on workdays.
  public var workday: Decimal
  /// The multiple on rest days.
  public var restDay: Decimal
  /// The multiple on statutory holidays, in addition to the wage of the month.
  public var holiday: Decimal
  /// People at work on a statutory holiday as a share of those of the same weekday.
  public var holidayShare: Decimal
  /// Statutory holidays of the years that the scenario tells itself; those of other years are
  /// `StatutoryHolidays`.
  public var holidays: [DatedHoliday]

  /// Overtime pay; by the law unless told.
  public init(
    basePerMonth: Decimal? = nil, workday: Decimal = workdayByLaw, restDay: Decimal = restDayByLaw,
    holiday: Decimal = holidayByLaw, holidayShare: Decimal = 1, holidays: [DatedHoliday] = []
  ) {
    self.basePerMonth = basePerMonth
    self.workday = workday
    self.restDay = restDay
    self.holiday = holiday
    self.holidayShare = holidayShare
    self.holidays = holidays
  }

  /// The statutory holidays of a calendar year, in order: those of the scenario where it has any in the year; `nil`
  /// where neither it nor the table has.
  ///
  /// Complexity: O(n log n) in the number of holidays.
  public func holidays(of year: Int) -> [CalendarDate]? {
    let own = Set(holidays.map(\.date).filter { $0.year == year }).sorted()
    return own.isEmpty ? StatutoryHolidays.days(of: year) : own
  }
}

/// A statutory holiday of a scenario.
public struct DatedHoliday: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The day.
  public var date: CalendarDate

  /// A holiday.
  public init(id: String, date: CalendarDate) {
    self.id = id
    self.date = date
  }
}
