import ContactCentre
import Measures
import QueueTheory
import TestSupport
import Testing

@testable import Planning

@Suite("What an interval needs at least, and why", .tags(.exact))
struct StaffNeedTests {
  /// Calls from 08:00 to 20:00, 10 Erlang; two of ten people are not at a phone.
  private static func scenario(_ change: (inout Scenario) throws -> Void) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.profiles[0].shares = (0..<24).map { (8..<20).contains($0) ? 1.0 / 12 : 0 }
      scenario.lines[0].volume.calls = 1440
      scenario.workforce.inShiftShrinkage = 0.2
      scenario.workforce.mayLeaveEmpty = true
      scenario.target.window = .week
      try change(&scenario)
    }
  }

  private static func task(
    _ scenario: Scenario, narrowing: Narrowing? = nil
  ) throws -> StaffingTask {
    try StaffingTask(
      scenario, WeekDemand(scenario).merged, ShiftPrices(scenario), setAside: 0, narrowing: narrowing)
  }

  /// The totals of an interval under so many people.
  private static func totals(_ scenario: Scenario, people: Int) throws -> (ServiceTotals, isSteady: Bool) {
    let traffic = WeekDemand(scenario).merged[9]
    let week = try QueueWeek(
      [traffic], onDuty: [Double(people) * 0.8], intervalsPerDay: 1, seconds: 3600,
      within: scenario.target.withinSeconds)
    let totals = try #require(week.week(by: week.headline))
    return (totals, !week.intervals[0].hasBacklog)
  }

  /// Checks that the need is the least number of people of whom a condition holds, and its reason.
  private static func expect(
    _ scenario: Scenario, _ reason: StaffNeed.Reason, narrowing: Narrowing? = nil,
    _ holds: (ServiceTotals) -> Bool
  ) throws {
    let need = try task(scenario, narrowing: narrowing).needs[9]
    #expect(need.reason == reason && need.people == Double(need.units))
    let least = try #require(
      try (0...60).first { people in
        let (totals, isSteady) = try totals(scenario, people: people)
        return isSteady && holds(totals)
      })
    #expect(need.units == least && least > 0)
  }

  @Test func `the level of single intervals`() throws {
    try Self.expect(Self.scenario { $0.target.window = .interval }, .level) {
      ($0.serviceLevel(.answeredOfOffered) ?? 0) >= 0.9
    }
  }

  @Test func `the level of single intervals, narrowed`() throws {
    var narrowing = Narrowing(windows: 168, intervals: 168)
    narrowing.narrowWindow(9, allowed: 0.1, seen: 0.4)
    let scenario = try Self.scenario { $0.target.window = .interval }
    try Self.expect(scenario, .level, narrowing: narrowing) {
      ($0.serviceLevel(.answeredOfOffered) ?? 0) >= 0.975
    }
    let task = try Self.task(scenario, narrowing: narrowing)
    #expect(task.needs[10].units < task.needs[9].units)
    // What an interval needs by itself is that of the target as it stands.
    #expect(task.alone[9] == task.needs[10].people)
  }

  @Test func `the floor, and the floor narrowed`() throws {
    let scenario = try Self.scenario {
      $0.target.intervalFloor = 0.6
      $0.target.formula = .countingShortAbandons
    }
    try Self.expect(scenario, .floor) { ($0.serviceLevel(.countingShortAbandons) ?? 0) >= 0.6 }
    var narrowing = Narrowing(windows: 1, intervals: 168)
    narrowing.narrowFloor(9, allowed: 0.4, seen: 0.8)
    try Self.expect(scenario, .floor, narrowing: narrowing) {
      ($0.serviceLevel(.countingShortAbandons) ?? 0) >= 0.8
    }
  }

  @Test func `a steady state where nobody gives up`() throws {
    try Self.expect(Self.scenario { $0.common.patienceSeconds = nil }, .steadyState) { _ in true }
    // 10 Erlang are more than 12 × 0.8.
    #expect(try Self.task(Self.scenario { $0.common.patienceSeconds = nil }).needs[9].units == 13)
    let patient = try Self.task(Self.scenario { _ in }).needs[9]
    #expect(patient.units == 0 && patient.reason == nil)
  }

  @Test(arguments: [0.4, 0.7]) func `the highest occupancy`(most: Double) throws {
    try Self.expect(Self.scenario { $0.workforce.mostOccupancy = most }, .occupancy) {
      ($0.occupancy ?? 2) <= most
    }
  }

  @Test func `the strongest reason is told`() throws {
    let scenario = try Self.scenario {
      $0.target.window = .interval
      $0.target.intervalFloor = 0.5
      $0.workforce.mostOccupancy = 0.99
      $0.workforce.minimumStaff = [
        MinimumStaff(id: "few", from: .midnight, to: .midnight, people: 2),
        MinimumStaff(id: "many", from: .midnight, to: .midnight, people: 3),
      ]
    }
    let needs = try Self.task(scenario).needs
    #expect(needs[9].reason == .level)
    // At night nobody calls.
    #expect(needs[3] == StaffNeed(units: 3, people: 3, reason: .minimumStaff("many")))
  }

  @Test func `a minimum of people passes midnight, and on weekdays only those of Friday do`() throws {
    func needs(_ days: Opening.Days) throws -> [Int] {
      let scenario = try Self.scenario {
        $0.workforce.minimumStaff = [
          MinimumStaff(
            id: "night", from: try #require(ClockTime("22:30")), to: try #require(ClockTime("05:00")),
            people: 2, days: days)
        ]
      }
      return try Self.task(scenario).needs.map(\.units)
    }
    let night = { (hour: Int) in hour < 5 || hour >= 22 }
    #expect(try needs(.everyDay) == (0..<168).map { night($0 % 24) ? 2 : 0 })
    // Nobody begins on Sunday evening, so that early on Monday nobody is there.
    #expect(
      try needs(.weekdays)
        == (0..<168).map { hour in
          (0..<5).contains { (22..<29).contains(hour - 24 * $0) } ? 2 : 0
        })
  }

  @Test func `half an interval of a shift makes half a person`() throws {
    let scenario = try Self.scenario {
      $0.target.window = .interval
      $0.workforce.shifts[1].breaks = [
        ShiftBreak(id: "b", afterMinutes: 240, minutes: 30, isPaid: false)
      ]
      $0.workforce.minimumStaff = [
        MinimumStaff(id: "one", from: .midnight, to: .midnight, people: 1)
      ]
    }
    let needs = try Self.task(scenario).needs
    #expect(needs[3] == StaffNeed(units: 2, people: 1, reason: .minimumStaff("one")))
    #expect(needs[9].people == Double(needs[9].units) / 2)
  }

  /// 400 Erlang need 1000 of 0.8 agents for half their time, more than any service level does.
  @Test func `a low occupancy takes more people than any level`() throws {
    let scenario = try Self.scenario {
      $0.lines[0].volume.calls = 57_600
      $0.workforce.mostOccupancy = 0.5
    }
    let need = try Self.task(scenario).needs[9]
    #expect(need.reason == .occupancy && abs(need.units - 1000) <= 1)
  }
}
