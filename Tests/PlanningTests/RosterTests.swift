import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("Rosters of a payroll")
struct RosterTests {
  /// A random payroll, shifts with breaks, seats and lines.
  static func scenario(_ number: Int, _ change: (inout Scenario) -> Void = { _ in }) throws -> Scenario {
    var random = SplitMix64(case: number)
    return try Tiny.scenario { scenario in
      scenario.intervalMinutes = random.one(of: [15, 30, 60])
      scenario.lines[0].volume.calls = random.real(50...6000)
      if random.isTrue(0.4) { scenario.common.patienceSeconds = nil }
      scenario.sites[0].seats = Double(random.whole(1...60))
      scenario.workforce.agents = Double(random.whole(1...150))
      scenario.workforce.plannedAbsence = random.real(0...0.3)
      scenario.workforce.inShiftShrinkage = random.real(0...0.3)
      scenario.workforce.daysOffPerWeek = Double(random.whole(0...3))
      scenario.workforce.shifts = (0..<random.whole(1...4)).map { index in
        let length = random.one(of: [240, 480, 540, 720])
        return ShiftTemplate(
          id: "s\(index)", start: ClockTime(minutes: 15 * random.whole(0...95)) ?? .midnight,
          lengthMinutes: Double(length),
          breaks: random.isTrue(0.5)
            ? [
              ShiftBreak(
                id: "b", afterMinutes: Double(length / 2 - 20), minutes: 40, isPaid: random.isTrue(0.5))
            ] : [],
          days: random.isTrue(0.2) ? .weekdays : .everyDay)
      }
      change(&scenario)
    }
  }

  /// The people present in each minute of the week, counted one minute after the other.
  private func presence(_ roster: Roster, _ scenario: Scenario) -> [Int] {
    var present = Array(repeating: 0, count: 7 * 1440)
    for assignment in roster.assignments {
      guard let shift = scenario.workforce.shifts.first(where: { $0.id == assignment.shift }) else {
        continue
      }
      for minute in 0..<Int(shift.lengthMinutes) {
        let isAway = shift.breaks.contains {
          (Int($0.afterMinutes)..<Int($0.afterMinutes + $0.minutes)).contains(minute)
        }
        let time = assignment.day.rawValue * 1440 + shift.start.minutes + minute
        if !isAway { present[time % present.count] += assignment.people }
      }
    }
    return present
  }

  @Test(.tags(.property), arguments: 0..<40)
  func `keep to payroll, days, hours and seats, and cover what their shifts cover`(number: Int) throws {
    let scenario = try Self.scenario(number)
    let workforce = scenario.workforce
    let roster = try Forecast(scenario).centre.roster
    let available = workforce.agents * (1 - workforce.plannedAbsence)
    var hours = 0.0
    var personDays = 0
    var onDay = Array(repeating: 0, count: 7)
    for assignment in roster.assignments {
      let shift = try #require(workforce.shifts.first { $0.id == assignment.shift })
      #expect(assignment.people > 0 && shift.days.contains(assignment.day))
      hours += Double(assignment.people) * shift.paidHours
      personDays += assignment.people
      onDay[assignment.day.rawValue] += assignment.people
    }
    #expect(hours <= available * workforce.hoursPerWeek + 1e-6)
    #expect(Double(personDays) <= available * (7 - workforce.daysOffPerWeek) + 1e-6)
    for people in onDay { #expect(Double(people) <= available + 1e-6) }
    #expect(roster.unplaced >= 0 && roster.unplaced <= workforce.agents)

    let minutes = Int(scenario.intervalMinutes)
    let present = presence(roster, scenario)
    for interval in roster.present.indices {
      let sum = present[interval * minutes..<(interval + 1) * minutes].reduce(0, +)
      let mean = Double(sum) / Double(minutes)
      #expect(agree(roster.present[interval], mean))
      #expect(
        agree(roster.onDuty[interval], min(mean * (1 - workforce.inShiftShrinkage), scenario.totalSeats)))
    }
    #expect(roster.onDutyPeak == roster.onDuty.max())
  }

  @Test(.tags(.exact)) func `a night shift goes on into the next day, and on Sunday into Monday`() throws {
    let scenario = try Tiny.scenario {
      $0.workforce.shifts = [
        ShiftTemplate(
          id: "night", start: ClockTime("22:30") ?? .midnight, lengthMinutes: 120,
          breaks: [ShiftBreak(id: "tea", afterMinutes: 30, minutes: 15, isPaid: true)])
      ]
    }
    let covers = ShiftCover.all(scenario.workforce, intervalMinutes: 60)
    #expect(covers.count == 7)
    #expect(covers[2].minutes.map(\.interval) == [70, 71, 72])
    #expect(covers[2].minutes.map(\.minutes) == [30, 45, 30])
    #expect(covers[6].minutes.map(\.interval) == [166, 167, 0])
    // One working day of five, though only two of forty hours.
    #expect(covers.allSatisfy { $0.weekShare == 0.2 })
  }

  @Test(.tags(.exact)) func `seats count from the day on which their site opens`() throws {
    let scenario = try Tiny.scenario {
      $0.sites[0].opens = try Tiny.date("2024-03-07")
      $0.sites[0].seats = 4
    }
    let roster = try Forecast(scenario).centre.roster
    #expect(roster.onDuty[0..<72].allSatisfy { $0 == 0 })
    #expect(roster.onDuty[72...].contains { $0 > 0 } && roster.onDuty.allSatisfy { $0 <= 4 })
    #expect(try Forecast(try Tiny.scenario { $0.workforce.agents = 0 }).centre.roster.assignments.isEmpty)
  }

  /// Calls answered in time, by which the roster is chosen.
  private func served(_ scenario: Scenario) throws -> (served: Double, offered: Double) {
    let week = try Forecast(scenario).centre.week
    let totals = try #require(week.week(by: week.headline))
    return (totals.answeredWithin, totals.offered)
  }

  /// Moves that gain less than a millionth of the calls are not made, and single people do not divide: a little
  /// is left to chance.
  @Test(.tags(.property), arguments: 0..<12)
  func `more people or more seats never serve materially fewer calls`(number: Int) throws {
    func scenario(agents: Double, seats: Double) throws -> Scenario {
      try Self.scenario(number) {
        $0.common.patienceSeconds = 180
        $0.workforce.agents = agents
        $0.sites[0].seats = seats
      }
    }
    var last = 0.0
    for agents in stride(from: 10.0, through: 130, by: 20) {
      let (served, offered) = try served(scenario(agents: agents, seats: 40))
      #expect(served >= last - 2e-3 * offered, "\(agents) agents")
      last = served
    }
    last = 0
    for seats in stride(from: 4.0, through: 40, by: 6) {
      let (served, offered) = try served(scenario(agents: 80, seats: seats))
      #expect(served >= last - 2e-3 * offered, "\(seats) seats")
      last = served
    }
  }
}
