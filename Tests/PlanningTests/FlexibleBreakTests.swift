import ContactCentre
import Measures
import Simulation
import TestSupport
import Testing

@testable import Planning

@Suite("Rosters of shifts with flexible breaks")
struct FlexibleBreakTests {
  /// A day shift of 08:00 to 16:00 whose lunch of half an hour begins at 11:00, 12:00 or 13:00, and a fixed one.
  private static func scenario(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.workforce.shifts = [
        ShiftTemplate(
          id: "day", start: ClockTime(minutes: 480) ?? .midnight, lengthMinutes: 480,
          breaks: [
            ShiftBreak(id: "lunch", afterMinutes: 180, latestAfterMinutes: 300, minutes: 30, isPaid: false)
          ]),
        ShiftTemplate(id: "night", start: ClockTime(minutes: 1320) ?? .midnight, lengthMinutes: 480),
      ]
      try change(&scenario)
    }
  }

  private static func assignment(
    _ scenario: Scenario, _ day: Weekday, shift: Int = 0, variant: Int, _ people: Int
  ) -> Roster.Assignment {
    let variants = scenario.workforce.shifts[shift].variants(stepMinutes: scenario.intervalMinutes)
    return Roster.Assignment(day: day, variant: variants[variant], people: people)
  }

  @Test(.tags(.exact)) func `each combination of breaks is a cover of its own`() throws {
    let covers = ShiftCover.all(try Self.scenario().workforce, intervalMinutes: 60)
    #expect(covers.count == 7 * 4)
    #expect(covers[..<4].map(\.shift.id) == ["day", "day", "day", "night"])
    for (cover, hour) in zip(covers, [11, 12, 13]) {
      #expect(cover.minutes.map(\.interval) == Array(8..<16))
      #expect(cover.minutes.map(\.minutes) == (8..<16).map { $0 == hour ? 30 : 60 })
    }
    #expect(Set(covers[..<3].map(\.weekShare)).count == 1)
  }

  /// One shift a day with an hour of lunch at 12:00 or at 13:00: both are needed at noon, where one alone would
  /// leave nobody.
  @Test(.tags(.exact)) func `the roster staggers breaks where that serves more calls`() throws {
    let scenario = try Self.scenario {
      $0.workforce.shifts.removeLast()
      $0.workforce.shifts[0].breaks[0].afterMinutes = 240
      $0.workforce.shifts[0].breaks[0].minutes = 60
      $0.workforce.agents = 40
    }
    let flexible = try Forecast(scenario).centre
    #expect(Set(flexible.roster.assignments.map(\.breakStarts)) == [[240], [300]])
    var fixed = scenario
    fixed.workforce.shifts[0].breaks[0].latestAfterMinutes = nil
    let rigid = try Forecast(fixed).centre
    #expect(Set(rigid.roster.assignments.map(\.breakStarts)) == [[240]])
    let served = try [flexible, rigid].map { try #require($0.week.week(by: .erlangA)).answeredWithin }
    #expect(served[0] > 1.02 * served[1])
  }

  /// The people present in each minute of the week, from the assignments alone.
  private func presence(_ roster: Roster, _ shifts: [ShiftTemplate]) throws -> [Int] {
    var present = Array(repeating: 0, count: 7 * 1440)
    for assignment in roster.assignments {
      let shift = try #require(shifts.first { $0.id == assignment.shift })
      #expect(assignment.breakStarts.count == shift.breaks.count)
      for minute in 0..<Int(shift.lengthMinutes) {
        let isAway = zip(assignment.breakStarts, shift.breaks).contains { start, pause in
          (Int(start)..<Int(start + pause.minutes)).contains(minute)
        }
        let time = assignment.day.rawValue * 1440 + shift.start.minutes + minute
        if !isAway { present[time % present.count] += assignment.people }
      }
    }
    return present
  }

  @Test(.tags(.property), arguments: 0..<12)
  func `presence is what the assignments say, and flexible breaks begin when they may`(number: Int) throws {
    let scenario = try RosterTests.scenario(number) { scenario in
      scenario.workforce.shifts[0].breaks = [
        ShiftBreak(id: "b", afterMinutes: 60, latestAfterMinutes: 150, minutes: 30, isPaid: false),
        ShiftBreak(id: "c", afterMinutes: 20, latestAfterMinutes: 110, minutes: 10, isPaid: true),
      ]
    }
    let roster = try Forecast(scenario).centre.roster
    let step = Int(scenario.intervalMinutes)
    for assignment in roster.assignments where assignment.shift == "s0" {
      let starts = assignment.breakStarts.map { Int($0) }
      #expect((60...150).contains(starts[0]) && (starts[0] - 60) % step == 0)
      #expect((20...110).contains(starts[1]) && (starts[1] - 20) % step == 0)
      #expect(starts[1] + 10 <= starts[0] || starts[0] + 30 <= starts[1])
    }
    let present = try presence(roster, scenario.workforce.shifts)
    for interval in roster.present.indices {
      let sum = present[interval * step..<(interval + 1) * step].reduce(0, +)
      #expect(agree(roster.present[interval], Double(sum) / Double(step)))
    }
    // No combination of a shift stands twice on one day.
    let keys = roster.assignments.map { "\($0.day) \($0.shift) \($0.breakStarts)" }
    #expect(Set(keys).count == keys.count)
  }

  @Test(.tags(.exact)) func `of very many combinations the default roster chooses among some`() throws {
    var workforce = try Self.scenario().workforce
    workforce.shifts[0].breaks = (0..<2).map {
      ShiftBreak(
        id: "b\($0)", afterMinutes: Double($0) * 240, latestAfterMinutes: Double($0) * 240 + 195, minutes: 15,
        isPaid: true)
    }
    let all = workforce.shifts[0].variants(stepMinutes: 15)
    #expect(all.count == 14 * 14)
    #expect(workforce.plannedVariants(stepMinutes: 15) == all + [workforce.shifts[1]])
    for number in 1..<5 {
      var other = workforce.shifts[0]
      other.id = "s\(number)"
      workforce.shifts.append(other)
    }
    let spread = workforce.plannedVariants(stepMinutes: 15).filter { $0.id == "day" }
    #expect(spread.count == 40 && Set(spread).count == 40 && Set(spread).isSubset(of: all))
    // Every time of either break is met.
    for pause in 0..<2 { #expect(Set(spread.map { $0.breaks[pause].afterMinutes }).count == 14) }
  }

  @Test(.tags(.exact)) func `people of two variants of a shift take their breaks at their own times`() throws
  {
    let scenario = try Self.scenario()
    let roster = Simulated.roster(
      onDuty: 1,
      assignments: [
        Self.assignment(scenario, .monday, variant: 0, 5), Self.assignment(scenario, .monday, variant: 2, 3),
        Self.assignment(scenario, .sunday, shift: 1, variant: 0, 2),
      ])
    let centre = try Simulated.compiled(scenario, SimulationPlan(days: 2, rosterRule: .person), roster).centre
    // One team for each shift, one crew for each variant.
    #expect(centre.teams.count == 2 && centre.crews.map(\.people) == [2, 5, 3])
    let times = [479, 480, 659, 660, 689, 690, 779, 780, 809, 810, 959, 960]
    #expect(times.map { Simulated.people(centre, at: $0)[0] } == [0, 8, 8, 3, 3, 8, 8, 5, 5, 8, 8, 0])
    #expect(Simulated.people(centre, at: 30) == [0, 2])
    let streams = centre.crews.compactMap(\.stream)
    #expect(streams.count == 3 && Set(streams).count == 3)
  }

  @Test(.tags(.exact)) func `a simulation by person runs on the default roster of flexible shifts`() throws {
    let scenario = try Self.scenario { $0.workforce.agents = 40 }
    let centre = try SimulatedCentre(
      scenario, plan: SimulationPlan(days: 1, replications: 2, rosterRule: .person))
    #expect(Set(centre.roster.assignments.filter { $0.shift == "day" }.map(\.breakStarts)).count > 1)
    #expect(centre.audit.isFlowConserved && (centre.total.answered.value ?? 0) > 0)
  }
}
