import ContactCentre
import Measures
import Simulation
import TestSupport
import Testing
import Wording

@testable import Planning

@Suite("People of a simulated centre", .tags(.exact))
struct SimulatedStaffTests {
  private static func site(_ id: String, seats: Double, opens: String? = nil) throws -> Site {
    Site(id: id, name: Phrase(verbatim: id), seats: seats, opens: try opens.map(Tiny.date))
  }

  private static func shock(
    _ date: String, _ from: Int, _ to: Int, _ capacity: Double, site: String? = nil
  ) throws -> CapacityShock {
    CapacityShock(
      id: "k\(from)", date: try Tiny.date(date), from: ClockTime(minutes: from) ?? .midnight,
      to: ClockTime(minutes: to) ?? .midnight, capacity: capacity, site: site)
  }

  @Test func `people are split by the largest remainder, and what is owed is paid later`() {
    var thirds = Apportionment(parts: 3)
    let shares = [1.0, 1, 1]
    #expect(thirds.split(10, by: shares) == [4, 3, 3])
    #expect(thirds.split(10, by: shares) == [3, 4, 3])
    #expect(thirds.split(0, by: shares) == [0, 0, 0])
    #expect(thirds.split(10, by: shares) == [3, 3, 4])
    var uneven = Apportionment(parts: 3)
    var sums = [0, 0, 0]
    for total in (0..<400).map({ $0 * 7 % 5 }) {
      let parts = uneven.split(total, by: [0.7, 0.28, 0.02])
      #expect(parts.reduce(0, +) == total && parts.allSatisfy { $0 >= 0 })
      for part in sums.indices { sums[part] += parts[part] }
    }
    #expect(zip(sums, [560.0, 224, 16]).allSatisfy { abs(Double($0) - $1) < 2 })
    var none = Apportionment(parts: 2)
    #expect(none.split(3, by: [0, 0]) == [2, 1])
  }

  @Test func `one team has the whole people on duty, and changes only where their number does`() throws {
    let compiled = try Simulated.compiled(
      Tiny.scenario(), SimulationPlan(days: 8, warmUpDays: 1), Simulated.roster(onDuty: 3.4))
    let whole = WholeStaff.rounded(Array(repeating: 3.4, count: 168))
    #expect(compiled.people == whole)
    let centre = compiled.centre
    for hour in 0..<9 * 24 {
      // The run begins on a Sunday; the eighth measured day is a Monday again.
      let expected = whole[(hour + 6 * 24) % 168]
      #expect(Simulated.people(centre, at: hour * 60) == [expected])
    }
    let times = centre.staff.map(\.time)
    #expect(times == times.sorted() && Set(times).count == times.count)
    #expect(centre.seats.isEmpty && centre.crews.isEmpty && centre.teams[0].site == nil)
  }

  @Test func `groups add up to the people on duty and know their lines`() throws {
    let scenario = try Tiny.scenario { scenario in
      scenario.lines = [try Simulated.line("a", calls: 10), try Simulated.line("b", calls: 10)]
      scenario.skillGroups = [
        SkillGroup(id: "g", peopleShare: 0.6, primary: ["a"], secondary: ["b"], secondaryTimeFactor: 1.5),
        SkillGroup(id: "h", peopleShare: 0.4, primary: ["b"]),
      ]
    }
    let compiled = try Simulated.compiled(scenario, SimulationPlan(), Simulated.roster(onDuty: 3.4))
    let teams = compiled.centre.teams
    #expect(teams.map(\.group) == [0, 1])
    #expect(teams[0].skills.map(\.line) == [0, 1] && teams[0].skills.map(\.level) == [1, 2])
    #expect(teams[0].skills.map(\.timeFactor) == [1, 1.5])
    #expect(teams[1].skills.map(\.line) == [1] && teams[1].skills.map(\.level) == [1])
    var sums = [0, 0]
    for hour in 0..<168 {
      let people = Simulated.people(compiled.centre, at: hour * 60)
      #expect(people.reduce(0, +) == compiled.people[hour])
      for team in 0..<2 { sums[team] += people[team] }
    }
    #expect(abs(Double(sums[0]) - 0.6 * 3.4 * 168) < 2)
  }

  @Test func `separate sites have their own people by their seats, and their own lines`() throws {
    let scenario = try Tiny.scenario { scenario in
      scenario.sites = [
        try Self.site("north", seats: 10), try Self.site("south", seats: 30, opens: "2024-03-06"),
      ]
      scenario.queue.sites = .separate
      scenario.lines = [
        try Simulated.line("a", calls: 10) { $0.merge.site = "south" },
        try Simulated.line("b", calls: 10) { $0.merge.site = "north" },
      ]
    }
    let centre = try Simulated.compiled(scenario, SimulationPlan(), Simulated.roster(onDuty: 8)).centre
    #expect(centre.teams.map { $0.skills.map(\.line) } == [[1], [0]])
    #expect(Simulated.people(centre, at: 60) == [8, 0])
    #expect(Simulated.people(centre, at: 3 * 1440) == [2, 6])
    let person = try Simulated.compiled(
      scenario, SimulationPlan(rosterRule: .person), Simulated.roster(onDuty: 8)
    ).centre
    #expect(person.seats == [10, 30] && person.teams.map(\.site) == [0, 0, 0, 1, 1, 1])
    let monday = try Simulated.compiled(
      scenario, SimulationPlan(days: 1, rosterRule: .person), Simulated.roster(onDuty: 8))
    #expect(monday.centre.seats == [10, 0])
  }

  @Test func `a shock leaves a share of the people, on its date and at no other`() throws {
    let scenario = try Tiny.scenario { scenario in
      scenario.sites = [try Self.site("n", seats: 30), try Self.site("s", seats: 10)]
      scenario.shocks = [
        try Self.shock("2024-03-05", 630, 675, 0.5), try Self.shock("2024-03-03", 0, 60, 0),
        try Self.shock("2024-03-07", 660, 720, 0, site: "s"), try Self.shock("2024-03-12", 0, 60, 0),
      ]
    }
    let plan = SimulationPlan(days: 14, warmUpDays: 1)
    let centre = try Simulated.compiled(scenario, plan, Simulated.roster(onDuty: 9)).centre
    func people(_ day: Int, _ minute: Int) -> Int {
      Simulated.people(centre, at: (day + 1) * 1440 + minute)[0]
    }
    #expect(people(-1, 30) == 0 && people(-1, 60) == 9)
    // 4.5 is rounded to 5.
    #expect([629, 630, 674, 675].map { people(1, $0) } == [9, 5, 5, 9])
    // A quarter of the seats: 6.75 of 9 remain.
    #expect([659, 660, 719, 720].map { people(3, $0) } == [9, 7, 7, 9])
    #expect([629, 630].map { people(8, $0) } == [9, 9] && people(8, 30) == 9)
    #expect(try Simulated.compiled(scenario, plan).hasShocks == true)
    #expect(try Simulated.compiled(scenario, SimulationPlan(days: 1)).hasShocks == false)
  }

  @Test func `a shock of a site concerns the groups that sit there`() throws {
    let scenario = try Tiny.scenario { scenario in
      scenario.sites = [try Self.site("n", seats: 30), try Self.site("s", seats: 10)]
      scenario.skillGroups = [
        SkillGroup(id: "g", peopleShare: 0.5, primary: ["a"], site: "n"),
        SkillGroup(id: "h", peopleShare: 0.5, primary: ["a"], site: "s"),
      ]
      scenario.shocks = [
        try Self.shock("2024-03-04", 0, 120, 0.5, site: "s"), try Self.shock("2024-03-04", 60, 180, 0.5),
      ]
    }
    let centre = try Simulated.compiled(scenario, SimulationPlan(), Simulated.roster(onDuty: 16)).centre
    #expect(Simulated.people(centre, at: 30) == [8, 4])
    #expect(Simulated.people(centre, at: 90) == [4, 2])
    #expect(Simulated.people(centre, at: 150) == [4, 4])
    #expect(Simulated.people(centre, at: 180) == [8, 8])
  }

  /// A day shift of 08:00 to 16:00 with a break from 12:00 to 12:30, and a night shift of 22:00 to 06:00.
  private static func shifts(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.workforce.shifts = [
        ShiftTemplate(
          id: "day", start: ClockTime(minutes: 480) ?? .midnight, lengthMinutes: 480,
          breaks: [ShiftBreak(id: "lunch", afterMinutes: 240, minutes: 30, isPaid: false)]),
        ShiftTemplate(id: "night", start: ClockTime(minutes: 1320) ?? .midnight, lengthMinutes: 480),
      ]
      try change(&scenario)
    }
  }

  private static func assignments() throws -> [Roster.Assignment] {
    let shifts = try shifts().workforce.shifts
    return [
      Roster.Assignment(day: .monday, variant: shifts[0], people: 5),
      Roster.Assignment(day: .tuesday, variant: shifts[0], people: 4),
      Roster.Assignment(day: .sunday, variant: shifts[1], people: 3),
    ]
  }

  @Test func `persons come, take their breaks and go; who began on Sunday night is there on Monday`() throws {
    let roster = try Simulated.roster(onDuty: 1, assignments: Self.assignments())
    let centre = try Simulated.compiled(
      Self.shifts(), SimulationPlan(days: 8, rosterRule: .person), roster
    ).centre
    #expect(centre.teams.count == 2 && centre.teams.map(\.group) == [0, 0] && centre.teams[0].site == 0)
    #expect(centre.seats == [30])
    #expect(centre.crews.allSatisfy { $0.absence == 0.1 })
    func people(_ day: Int, _ times: [Int]) -> [[Int]] {
      times.map { Simulated.people(centre, at: day * 1440 + $0) }
    }
    #expect(people(0, [0, 359, 360, 479]) == [[0, 3], [0, 3], [0, 0], [0, 0]])
    #expect(people(0, [480, 719, 720, 749, 750, 959, 960]) == [5, 5, 0, 0, 5, 5, 0].map { [$0, 0] })
    #expect(people(1, [500, 960]) == [[4, 0], [0, 0]])
    #expect(people(6, [1319, 1320]) == [[0, 0], [0, 3]])
    // The eighth day is a Monday again, whose people are drawn anew.
    #expect(people(7, [0, 360, 500]) == [[0, 3], [0, 0], [5, 0]])
    #expect(centre.crews.map(\.people) == [3, 5, 4, 3, 5])
  }

  @Test func `a shock keeps whole persons away, over their break too`() throws {
    let scenario = try Self.shifts {
      $0.shocks = [
        try Self.shock("2024-03-04", 600, 780, 0.5), try Self.shock("2024-03-04", 900, 1440, 0),
      ]
    }
    let roster = try Simulated.roster(onDuty: 1, assignments: Self.assignments())
    let centre = try Simulated.compiled(scenario, SimulationPlan(days: 2, rosterRule: .person), roster).centre
    let times = [480, 599, 600, 719, 720, 750, 779, 780, 899, 900, 960]
    #expect(
      times.map { Simulated.people(centre, at: $0)[0] } == [5, 5, 3, 3, 0, 3, 3, 5, 5, 0, 0])
    #expect(Simulated.people(centre, at: 1440 + 480) == [4, 0])
    // Nobody stays through both shocks; three stay through the first, two stay away from both.
    #expect(centre.crews.map(\.people) == [3, 0, 4, 3, 2])
    let times2 = centre.staff.map(\.time)
    #expect(times2 == times2.sorted())
  }

  @Test func `a shift of several groups is split, and each group's shift is a team`() throws {
    let scenario = try Self.shifts {
      $0.skillGroups = [
        SkillGroup(id: "g", peopleShare: 0.5, primary: ["a"]),
        SkillGroup(id: "h", peopleShare: 0.5, primary: ["a"]),
      ]
    }
    let roster = try Simulated.roster(onDuty: 1, assignments: Self.assignments())
    let centre = try Simulated.compiled(scenario, SimulationPlan(days: 7, rosterRule: .person), roster).centre
    #expect(centre.teams.map(\.group) == [0, 0, 1, 1])
    #expect(Simulated.people(centre, at: 500) == [3, 0, 2, 0])
    #expect(Simulated.people(centre, at: 1440 + 500) == [2, 0, 2, 0])
    #expect(Simulated.people(centre, at: 30) == [0, 1, 0, 2])
  }
}
