import ContactCentre
import Optimisation
import TestSupport

@testable import Planning

/// A random city of one line: two to four shifts, breaks at fixed times or such that move, patience or none, days of one to
/// three kinds.
enum SmallCity {
  /// How far the search for a plan goes: enough for most of these cities.
  static let limits = SearchLimits(operations: 2e6)

  static func scenario(case number: Int) throws -> Scenario {
    var random = SplitMix64(case: number)
    return try Tiny.scenario { scenario in
      // Most calls by day, some in the evening.
      let open = 7...random.whole(18...22)
      var shares = (0..<24).map { open.contains($0) ? random.real(0.3...1) : 0 }
      let sum = shares.reduce(0, +)
      shares = shares.map { $0 / sum }
      scenario.profiles[0].shares = shares
      scenario.lines[0].volume.calls = random.real(40...600)
      scenario.common.patienceSeconds = random.isTrue(0.5) ? random.real(30...300) : nil
      scenario.calendar.weekdayFactors = random.one(of: [
        [1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 0.6, 0.6], [1.2, 1, 1, 1, 1, 0.7, 0.7],
      ])
      scenario.target = ServiceTarget(
        withinSeconds: random.one(of: [10, 20, 60]), level: random.real(0.6...0.95),
        window: random.one(of: [.interval, .day, .week]))
      scenario.sites[0].seats = 200
      scenario.workforce.inShiftShrinkage = random.one(of: [0, 0.1, 0.15])
      scenario.workforce.plannedAbsence = random.one(of: [0, 0.1])
      scenario.workforce.handOverMinutes = random.one(of: [0, 15])
      scenario.workforce.seatUse = random.one(of: SeatUse.allCases)
      scenario.workforce.shifts = (0..<random.whole(2...4)).map { shift($0, until: open.upperBound, &random) }
    }
  }

  /// The first shift begins the day and the second ends it; others lie between.
  private static func shift(_ index: Int, until last: Int, _ random: inout SplitMix64) -> ShiftTemplate {
    let hours = random.whole(8...9)
    let start =
      [7, last - hours + 1].indices.contains(index) ? [7, last - hours + 1][index] : random.whole(8...12)
    let isFlexible = random.isTrue(0.3)
    let pause = ShiftBreak(
      id: "meal", afterMinutes: Double(60 * random.whole(3...4)), latestAfterMinutes: isFlexible ? 300 : nil,
      minutes: random.one(of: [30, 60]), isPaid: random.isTrue(0.3))
    return ShiftTemplate(
      id: "s\(index)", start: ClockTime(minutes: start * 60) ?? .midnight, lengthMinutes: Double(hours * 60),
      breaks: random.isTrue(0.6) ? [pause] : [], mostPeople: random.isTrue(0.15) ? 12 : nil)
  }

  /// The same with some seats.
  static func sites(_ scenario: Scenario, seats: Int) -> [Site] { scenario.scaled(toSeats: seats).sites }

  static func planner(_ scenario: Scenario) throws -> RosterPlanner {
    try RosterPlanner(scenario, WeekDemand(scenario), within: limits)
  }
}
