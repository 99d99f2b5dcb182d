public import ContactCentre
public import FoundationEssentials

/// The hours of a week's roster that are paid beyond the wage of the month, by the weekday on which a shift starts.
///
/// P people are at work in a week: agents × (1 − planned absence), or as many more as the roster's shifts take at the
/// agreed days off. With L hours beyond 8 in shifts, H paid hours, D shifts and W = min(agreed hours, 40):
///
/// - standard hours: L is overtime of workdays; of (H − L − P·W)⁺, which exceeds the week, the hours of shifts beyond
///   the fifth of a person's week, (D − 5P)⁺·(H − L)/D, are work on rest days, the rest is overtime of workdays;
/// - comprehensive hours (综合计算工时制, 劳部发〔1994〕503号): (H − P·W)⁺ is overtime of workdays, and nothing else.
///
/// A day off in place of a rest day is not assumed. A shift belongs to the day on which it starts, also past midnight.
/// On a statutory holiday all paid hours are paid at its multiple, and none of them counts as overtime too.
public struct OvertimeHours: Hashable, Sendable {
  /// Overtime of workdays, from Monday.
  public let workday: [Decimal]
  /// Work on rest days, from Monday.
  public let restDay: [Decimal]
  /// All paid hours, from Monday.
  public let paid: [Decimal]

  /// No hours.
  public static let none = OvertimeHours(workday: zeros, restDay: zeros, paid: zeros)

  private static let zeros = [Decimal](repeating: 0, count: 7)

  private init(workday: [Decimal], restDay: [Decimal], paid: [Decimal]) {
    self.workday = workday
    self.restDay = restDay
    self.paid = paid
  }

  /// The hours of a roster of some agents on the payroll under the rules of a workforce.
  ///
  /// Complexity: shifts + assignments.
  public init(_ roster: Roster, _ workforce: Workforce, agents: Double) {
    let law = LabourLaw.china
    let hours = Dictionary(
      workforce.shifts.map { ($0.id, $0.paidHours) }, uniquingKeysWith: { first, _ in first })
    let isStandard = !workforce.hasComprehensiveHours
    var (paid, long, shifts) = (Self.zeros, Self.zeros, Decimal(0))
    for assignment in roster.assignments {
      let (day, people) = (assignment.day.rawValue, Decimal(assignment.people))
      let length = hours[assignment.shift] ?? 0
      paid[day] += .product(people, Self.exact(length))
      if isStandard { long[day] += .product(people, Self.exact(max(0, length - law.hoursPerDay))) }
      shifts += people
    }
    let short = zip(paid, long).map { $0 - $1 }
    let week = short.reduce(0, +)
    let workingDays = Self.exact(7 - workforce.daysOffPerWeek)
    let people = max(
      Decimal.product(Self.exact(agents), Self.exact(1 - workforce.plannedAbsence)),
      Decimal.quotient(shifts, workingDays))
    let beyond = max(
      0, week - Decimal.product(people, Self.exact(min(workforce.hoursPerWeek, law.hoursPerWeek))))
    let lateShifts = max(0, shifts - 5 * people)
    let onRestDays =
      isStandard && shifts > 0 ? min(beyond, Decimal.quotient(.product(lateShifts, week), shifts)) : 0
    /// So many hours of the week, spread over its days as its work is.
    func spread(_ hours: Decimal) -> [Decimal] {
      short.map { week > 0 && hours > 0 ? .quotient(.product(hours, $0), week) : 0 }
    }
    self.paid = paid
    workday = zip(long, spread(beyond - onRestDays)).map { $0 + $1 }
    restDay = spread(onRestDays)
  }

  /// A figure as an exact decimal, to a millionth.
  private static func exact(_ value: Double) -> Decimal {
    .quotient(Decimal(whole: (value * 1e6).rounded()), 1_000_000)
  }
}

extension OvertimeHours {
  /// The hours of a stretch of days.
  struct Total {
    let workday: Decimal
    let restDay: Decimal
    let holiday: Decimal
  }

  /// The hours from one day through another: on each holiday those of its weekday times the share who work then, on
  /// all other days the overtime of their weekday.
  ///
  /// - Throws: `PlanningError.unknownHolidays` for a year whose holidays nobody tells.
  /// - Complexity: the number of years.
  func total(
    from first: CalendarDate, through last: CalendarDate, _ pay: OvertimePay
  )
    throws(PlanningError) -> Total
  {
    guard first <= last, self != .none else { return Total(workday: 0, restDay: 0, holiday: 0) }
    var holidays = [Int](repeating: 0, count: 7)
    for day in try pay.holidays(from: first, through: last) { holidays[day.weekday.rawValue] += 1 }
    let days = first.days(through: last)
    let ordinary = (0..<7).map { weekday in
      let offset = (weekday - first.weekday.rawValue + 7) % 7
      return (offset < days ? (days - 1 - offset) / 7 + 1 : 0) - holidays[weekday]
    }
    func sum(_ hours: [Decimal], _ counts: [Int]) -> Decimal {
      zip(hours, counts).reduce(0) { $0 + .product($1.0, Decimal($1.1)) }
    }
    return Total(
      workday: sum(workday, ordinary), restDay: sum(restDay, ordinary),
      holiday: .product(sum(paid, holidays), pay.holidayShare))
  }
}

extension OvertimePay {
  /// The statutory holidays from one day through another, in order.
  ///
  /// - Throws: `PlanningError.unknownHolidays` for a year whose holidays nobody tells.
  /// - Complexity: the number of years.
  func holidays(from first: CalendarDate, through last: CalendarDate) throws(PlanningError) -> [CalendarDate]
  {
    guard first <= last else { return [] }
    var holidays: [CalendarDate] = []
    for year in first.year...last.year {
      guard let days = self.holidays(of: year) else { throw .unknownHolidays(year: year) }
      holidays += days.filter { first <= $0 && $0 <= last }
    }
    return holidays
  }
}
