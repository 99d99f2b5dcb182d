import ContactCentre
import FoundationEssentials
import TestSupport
import Testing

@testable import Planning

/// Overtime and holidays by hand, at 20 yuan an hour: 3 480 a month.
@Suite("Overtime and statutory holidays", .tags(.exact))
struct OvertimeHoursTests {
  /// People on one shift of so many paid hours on the first days of the week.
  static func hours(
    paid: Double, days: Int, people: Int, agents: Double? = nil, hoursPerWeek: Double = 40,
    isComprehensive: Bool = false, absence: Double = 0
  ) -> OvertimeHours {
    let shift = ShiftTemplate(id: "a", start: .midnight, lengthMinutes: paid * 60)
    let roster = Roster(
      assignments: Weekday.allCases.prefix(days).map {
        Roster.Assignment(day: $0, variant: shift, people: people)
      }, onDuty: [], present: [], unplaced: 0)
    let workforce = Workforce(
      agents: 0, inShiftShrinkage: 0, plannedAbsence: absence, daysOffPerWeek: Double(7 - days),
      hoursPerWeek: hoursPerWeek, shifts: [shift], hasComprehensiveHours: isComprehensive)
    return OvertimeHours(roster, workforce, agents: agents ?? Double(people))
  }

  private static func lines(
    _ hours: OvertimeHours, _ pay: OvertimePay = OvertimePay(), year: Int = 2024
  ) throws
    -> [CostItem: CostLine]
  {
    let tariff = PayTests.tariff {
      $0.wagePerMonth = 3480
      $0.overtime = pay
    }
    let cost = try YearlyCost(CostBasis(agents: 0, seats: 0, overtime: hours), tariff: tariff, year: year)
    return Dictionary(
      uniqueKeysWithValues: cost.lines.filter(\.item.isOvertime).map { ($0.item, $0) })
  }

  /// 2024 has 262 days from Monday to Friday, nine of them holidays (1 January, 12 February, 4 April, 1 May, 10 June, 17
  /// September, 1 to 3 October). Ten people with 9 hours: 253 × 10 hours × 1.5 × 20, and 9 × 90 hours × 3 × 20.
  @Test func `an hour beyond eight is overtime, and on a holiday all hours are holiday work`() throws {
    let hours = Self.hours(paid: 9, days: 5, people: 10)
    #expect(hours.workday == [10, 10, 10, 10, 10, 0, 0] && hours.restDay.allSatisfy { $0 == 0 })
    let lines = try Self.lines(hours)
    #expect(lines[.overtime]?.quantity == 2530 && lines[.overtime]?.unitPrice == 30)
    #expect(lines[.overtime]?.amount.cents == 7_590_000)
    #expect(lines[.holidayWork]?.quantity == 810 && lines[.holidayWork]?.amount.cents == 4_860_000)
    #expect(lines[.restDayWork] == nil)
  }

  /// Eight hours are none; in 2025 twelve of the thirteen holidays are such days (31 May is a Saturday): 12 × 80 × 60.
  @Test func `eight hours on five days cost holidays alone`() throws {
    let lines = try Self.lines(Self.hours(paid: 8, days: 5, people: 10), year: 2025)
    #expect(lines.keys.sorted { $0.rawValue < $1.rawValue } == [.holidayWork])
    #expect(lines[.holidayWork]?.amount.cents == 5_760_000)
  }

  /// Six days of 8 hours: the sixth is a rest day, 80 hours a week. From Monday to Saturday 2024 has 314 days, ten of them
  /// holidays (10 February is a Saturday): 304 × 80/6 × 2 × 20 = 162 133.33; comprehensive hours × 1.5: 121 600.
  @Test func `a sixth day is work on a rest day, or overtime of the period`() throws {
    let lines = try Self.lines(Self.hours(paid: 8, days: 6, people: 10))
    #expect(lines[.restDayWork]?.amount.cents == 16_213_333 && lines[.overtime] == nil)
    #expect(lines[.holidayWork]?.amount.cents == 80 * 10 * 6000)
    let period = try Self.lines(Self.hours(paid: 8, days: 6, people: 10, isComprehensive: true))
    #expect(period[.overtime]?.amount.cents == 12_160_000 && period[.restDayWork] == nil)
  }

  /// Long shifts under comprehensive hours: 10 people with four of 12 hours work 480 hours of 400.
  @Test func `comprehensive hours count the week, not the day`() {
    let long = Self.hours(paid: 12, days: 4, people: 10, isComprehensive: true)
    #expect(long.workday == [20, 20, 20, 20, 0, 0, 0])
    // Twelve people share the same work in their hours; with absence of a fifth, fifteen.
    #expect(Self.hours(paid: 12, days: 4, people: 10, agents: 12, isComprehensive: true).workday[0] == 0)
    #expect(
      Self.hours(paid: 12, days: 4, people: 10, agents: 15, isComprehensive: true, absence: 0.2).workday[0]
        == 0)
    // By the day: four hours of each shift, and nothing beyond the week.
    #expect(Self.hours(paid: 12, days: 4, people: 10).workday == [40, 40, 40, 40, 0, 0, 0])
  }

  /// Agreed 37.5 hours: 400 − 375 are overtime, by the agreement; agreed 48 are held to the law's 40.
  @Test func `the week has the agreed hours, at most forty`() {
    #expect(Self.hours(paid: 8, days: 5, people: 10, hoursPerWeek: 37.5).workday.reduce(0, +) == 25)
    #expect(
      Self.hours(paid: 8, days: 6, people: 10, hoursPerWeek: 48)
        .restDay.reduce(0, +).roundedHalfUp(to: 20) == 80)
  }

  /// More shifts than the payroll has days for are those of as many more people, not overtime of nobody.
  @Test func `rounding of people makes no overtime`() {
    #expect(Self.hours(paid: 8, days: 5, people: 10, agents: 9.4).workday.allSatisfy { $0 == 0 })
  }

  /// A base of 1 740 (10 yuan an hour), four times on holidays with half of the people: 9 × 80 × 0.5 × 40.
  @Test func `base, multiple and share of people are the scenario's`() throws {
    let pay = OvertimePay(basePerMonth: 1740, holiday: 4, holidayShare: Decimal(string: "0.5") ?? 0)
    let lines = try Self.lines(Self.hours(paid: 8, days: 5, people: 10), pay)
    #expect(lines[.holidayWork]?.amount.cents == 1_440_000)
  }

  @Test func `a year that nobody knows is refused, and a night shift is no overtime`() throws {
    #expect(throws: PlanningError.unknownHolidays(year: 2027)) {
      _ = try Self.lines(Self.hours(paid: 8, days: 5, people: 10), year: 2027)
    }
    let own = OvertimePay(holidays: [DatedHoliday(id: "n", date: try Tiny.date("2027-01-01"))])
    // A Friday: 80 hours at 60 yuan.
    let lines = try Self.lines(Self.hours(paid: 8, days: 5, people: 10), own, year: 2027)
    #expect(lines[.holidayWork]?.amount.cents == 480_000 && lines.count == 1)
  }

  /// From 30 September to 7 October 2024, Monday to Monday: three ordinary days of the five and three holidays.
  @Test func `days are counted by date`() throws {
    let hours = Self.hours(paid: 9, days: 5, people: 1)
    let total = try hours.total(
      from: Tiny.date("2024-09-30"), through: Tiny.date("2024-10-07"), OvertimePay())
    #expect(total.workday == 3 && total.holiday == 27 && total.restDay == 0)
  }
}
