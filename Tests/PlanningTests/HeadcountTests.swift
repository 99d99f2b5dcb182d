import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("The headcount of shift counts, worked out by hand", .tags(.exact))
struct HeadcountTests {
  private static func shifts(
    _ people: [Int], hours: Double, days: ArraySlice<Weekday> = Weekday.allCases[...]
  ) throws -> [ShiftCount] {
    try zip(days, people).map { day, people in
      try ShiftCount(day: day, shift: "shift", people: people, paidHours: hours)
    }
  }

  private static func headcount(
    _ shifts: [ShiftCount], daysOff: Double = 2, weekends: WeekendRule = .none, hours: Double = 40,
    absence: Double = 0
  ) throws -> Headcount {
    try Headcount(
      shifts: shifts, daysOff: daysOff, weekends: weekends, hoursPerWeek: hours, plannedAbsence: absence)
  }

  /// Five nights of eleven hours are 55 hours: the hours ask for more people than the days off.
  @Test func `long nights are bound by hours`() throws {
    let headcount = try Self.headcount(Self.shifts(Array(repeating: 5, count: 7), hours: 11), absence: 0.05)
    #expect(headcount.bounds.days.least == 7)
    #expect(headcount.paidHours == 385)
    #expect(headcount.fullTimeEquivalents == 9.625)
    #expect(headcount.bounds.paidHours == 10)
    #expect(headcount.bounds.binding == [.paidHours])
    #expect(headcount.atWork == 10)
    #expect(headcount.meanPaidHours == 38.5)
    #expect(headcount.payroll == 11)
  }

  @Test func `shifts of a day add up, whatever they are called`() throws {
    let early = try Self.shifts([3, 3, 3, 3, 3, 1, 1], hours: 8)
    let late = try Self.shifts([2, 2, 2, 2, 2, 1, 1], hours: 6)
    let headcount = try Self.headcount(early + late)
    #expect(headcount.daysOff.needed == [5, 5, 5, 5, 5, 2, 2])
    #expect(headcount.paidHours == Double(17 * 8 + 12 * 6))
    #expect(headcount.bounds.days == DaysOffBounds(busiestDay: 5, workingDays: 6, weekends: 0))
    #expect(headcount.bounds.binding == [.workingDays, .paidHours])
    #expect(headcount.atWork == 6)
  }

  @Test func `each bound can bind`() throws {
    let rule = try WeekendRule(off: 1, outOf: 2)
    let weekday = try Self.headcount(Self.shifts([9, 1, 1, 1, 1, 1, 1], hours: 8))
    #expect(weekday.bounds.binding == [.busiestDay])
    let short = try Self.headcount(Self.shifts(Array(repeating: 5, count: 7), hours: 4))
    #expect(short.bounds.binding == [.workingDays])
    let weekend = try Self.headcount(Self.shifts(Array(repeating: 5, count: 7), hours: 8), weekends: rule)
    #expect(weekend.bounds.binding == [.weekends])
    #expect(weekend.atWork == 10)
  }

  @Test func `eight-hour days of a week with two days off tie`() throws {
    let headcount = try Self.headcount(Self.shifts(Array(repeating: 1, count: 5), hours: 8))
    #expect(headcount.atWork == 1)
    #expect(headcount.bounds.binding == [.busiestDay, .workingDays, .paidHours])
  }

  /// 95 / 0.95 is a little above 100 in floating point, 0.1 hours times 400 above 40.
  @Test func `rounding adds nobody`() throws {
    let days = Weekday.allCases[...0]
    #expect(try Self.headcount(Self.shifts([95], hours: 8, days: days), absence: 0.05).payroll == 100)
    #expect(try Self.headcount(Self.shifts([96], hours: 8, days: days), absence: 0.05).payroll == 102)
    let pieces = try (0..<400).map { _ in
      try ShiftCount(day: .monday, shift: "piece", people: 1, paidHours: 0.1)
    }
    #expect(try Self.headcount(pieces).bounds.paidHours == 1)
  }

  @Test func `no shifts, no people`() throws {
    let headcount = try Self.headcount([])
    #expect(headcount.payroll == 0)
    #expect(headcount.meanPaidHours == nil)
    #expect(headcount.bounds.binding.isEmpty)
  }

  @Test func `the rules of a workforce are used`() throws {
    let workforce = Workforce(
      agents: 1, inShiftShrinkage: 0.3, plannedAbsence: 0.5, daysOffPerWeek: 1, hoursPerWeek: 48, shifts: [])
    let headcount = try Headcount(
      shifts: Self.shifts(Array(repeating: 6, count: 7), hours: 8), workforce: workforce)
    #expect(headcount.atWork == 7)
    #expect(headcount.payroll == 14)
  }

  @Test(arguments: [-0.1, 24.5, .nan, .infinity]) func `hours of a shift are held to a day`(hours: Double) {
    #expect(throws: HeadcountError.self) {
      try ShiftCount(day: .monday, shift: "a", people: 1, paidHours: hours)
    }
  }

  @Test func `figures outside their domain are named`() throws {
    let shifts = try Self.shifts([1_000_000], hours: 24)
    #expect(throws: HeadcountError.outOfDomain(.people, value: -1, allowed: "0 <= people <= 1e6")) {
      try ShiftCount(day: .monday, shift: "a", people: -1, paidHours: 8)
    }
    for daysOff in [1.5, 1e300, .infinity] {
      let error = HeadcountError.outOfDomain(
        .daysOff, value: daysOff, allowed: "a whole number from 0 to 6")
      #expect(throws: error) { try Self.headcount(shifts, daysOff: daysOff) }
    }
    #expect(throws: HeadcountError.outOfDomain(.daysOff, value: 7, allowed: "0 <= days off <= 6")) {
      try Self.headcount(shifts, daysOff: 7)
    }
    for hours in [0, -1, 168.5, .infinity] {
      #expect(throws: HeadcountError.outOfDomain(.hoursPerWeek, value: hours, allowed: "0 < hours <= 168")) {
        try Self.headcount(shifts, hours: hours)
      }
    }
    for absence in [-0.1, 1, .infinity] {
      let error = HeadcountError.outOfDomain(
        .plannedAbsence, value: absence, allowed: "0 <= absence < 1")
      #expect(throws: error) { try Self.headcount(shifts, absence: absence) }
    }
    #expect(throws: HeadcountError.outOfDomain(.people, value: 1_000_001, allowed: "0 <= people <= 1e6")) {
      try Self.headcount(shifts + shifts + shifts)
    }
    #expect(throws: HeadcountError.self) { try Self.headcount(shifts, daysOff: .nan) }
    #expect(throws: HeadcountError.tooManyPeople) { try Self.headcount(shifts, hours: 1e-300) }
    #expect(throws: HeadcountError.tooManyPeople) { try Self.headcount(shifts, absence: 1 - 0x1p-50) }
  }
}
