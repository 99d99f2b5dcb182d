import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("A plan of staff", .tags(.exact))
struct StaffPlanTests {
  /// Three shifts of eight hours a day, of which the last passes midnight and the second has a flexible break.
  private static func scenario(_ entries: [StaffPlan.Entry]) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.workforce.shifts[1].breaks = [
        ShiftBreak(id: "b", afterMinutes: 180, latestAfterMinutes: 300, minutes: 60, isPaid: false)
      ]
      scenario.workforce.shifts[2].start = try #require(ClockTime("20:00"))
      scenario.workforce.plan = StaffPlan(entries: entries)
    }
  }

  private static func alike(_ people: Double) -> [Double] { Array(repeating: people, count: 7) }

  @Test func `people are there by weekday, and on Monday morning from Sunday night`() throws {
    let scenario = try Self.scenario([
      .init(id: "s0", people: [5, 4, 0, 0, 0, 0, 0]), .init(id: "s2", people: [0, 0, 0, 0, 0, 0, 3]),
    ])
    let roster = try #require(Roster(givenBy: scenario))
    let monday =
      Array(repeating: 8.0, count: 4) + Array(repeating: 5.0, count: 4) + Array(repeating: 0.0, count: 16)
    #expect(Array(roster.present[..<24]) == monday)
    #expect(Array(roster.present[24..<32]) == Array(repeating: 4, count: 8))
    #expect(Array(roster.present[164...]) == [3, 3, 3, 3])
    #expect(roster.present[32..<164].allSatisfy { $0 == 0 })
    #expect(
      roster.assignments.map { "\($0.day) \($0.shift) \($0.people)" } == [
        "monday s0 5", "tuesday s0 4", "sunday s2 3",
      ])
    #expect(try Forecast(scenario).centre.roster.onDuty == roster.onDuty)
  }

  @Test func `people take their breaks when the plan says so, or spread over all times`() throws {
    let entry = StaffPlan.Entry(id: "x", shift: "s1", breaksAfterMinutes: [240], people: Self.alike(6))
    let fixed = try #require(Roster(givenBy: try Self.scenario([entry])))
    #expect(Array(fixed.present[8..<16]) == [6, 6, 6, 6, 0, 6, 6, 6])
    let free = try #require(Roster(givenBy: try Self.scenario([.init(id: "s1", people: Self.alike(6))])))
    #expect(Array(free.present[8..<16]) == [6, 6, 6, 4, 4, 4, 6, 6])
    #expect(free.assignments.filter { $0.day == .friday }.map(\.breakStarts) == [[180], [240], [300]])
  }

  @Test func `entries alike are one assignment, those at different sites are two`() throws {
    func people(_ site: String?) throws -> [Int] {
      let scenario = try Self.scenario([
        .init(id: "s0", people: Self.alike(2)),
        .init(id: "more", shift: "s0", site: site, people: Self.alike(1)),
      ])
      return try #require(Roster(givenBy: scenario)).assignments.filter { $0.day == .monday }.map(\.people)
    }
    #expect(try people(nil) == [3])
    #expect(try people("s") == [2, 1])
  }

  @Test func `the people of shifts are the short form of a plan`() throws {
    let people = [2, 5.5, 1.0]
    let plan = try Self.scenario(people.indices.map { .init(id: "s\($0)", people: Self.alike(people[$0])) })
    var short = plan
    short.workforce = plan.workforce.with(plan: nil)
    for (index, people) in people.enumerated() { short.workforce.shifts[index].people = people }
    #expect(short.workforce.statedPlan == plan.workforce.plan)
    let (one, other) = (try #require(Roster(givenBy: plan)), try #require(Roster(givenBy: short)))
    #expect(one.assignments == other.assignments && one.onDuty == other.onDuty)
  }

  @Test func `names of entries do not meet those of shifts`() throws {
    var scenario = try Self.scenario([])
    scenario.workforce.shifts[0].id = "s1-2"
    scenario.workforce.plan = StaffPlan(entries: [.init(id: "s1", people: Self.alike(3))])
    let roster = try #require(Roster(givenBy: scenario))
    let plan = StaffPlan(roster, scenario.workforce)
    #expect(plan.entries.map(\.id) == ["s1", "s1-3", "s1-4"])
    #expect(plan.entries.map(\.breaksAfterMinutes) == [[180], [240], [300]])
    scenario.workforce.shifts[1].id = String(repeating: "x", count: 64)
    scenario.workforce.plan?.entries[0].shift = scenario.workforce.shifts[1].id
    let long = StaffPlan(try #require(Roster(givenBy: scenario)), scenario.workforce)
    #expect(long.entries.map(\.id.count) == [64, 64, 64] && Set(long.entries.map(\.id)).count == 3)
  }

  @Test func `a sweep keeps the plan, that of the scenario as it is, or makes one for each`() throws {
    func onDuty(_ scenario: Scenario, _ rule: Sweep.PlanRule) throws -> [Double] {
      let axis = SweepAxis(
        name: "calls",
        values: [2400.0, 1200].map { calls in
          .init(text: "\(calls)", number: calls) { $0.lines[0].volume.calls = calls }
        })
      return try Sweep(scenario, axes: [axis], plan: rule, jobs: 1).points.map(\.onDutyPeak)
    }
    let stated = try Self.scenario([.init(id: "s0", people: Self.alike(10))])
    #expect(try onDuty(stated, .kept) == [9, 9])
    let free = stated.with(plan: nil)
    let made = try onDuty(free, .madeForEach)
    #expect(made[0] > made[1] && made[0] > 9)
    #expect(try onDuty(stated, .madeForEach) == made)
    #expect(try onDuty(free, .kept) == [made[0], made[0]])
  }

  @Test func `a vendor's plan stands for the commitment, what is there keeps the scenario's`() throws {
    var scenario = try Audited.scenario { _ in }
    let nobody = StaffPlan(
      entries: scenario.workforce.shifts.map { .init(id: $0.id, people: Self.alike(1)) })
    let options = AuditOptions(simulation: SimulationPlan(replications: 2, jobs: 1))
    let plain = try CommitmentAudit(scenario, options)
    let audit = try CommitmentAudit(scenario, options, plan: nobody)
    #expect(audit.committed.roster.onDutyPeak < plain.committed.roster.onDutyPeak)
    #expect(audit.committed.roster.plan == nobody)
    #expect(audit.actual.roster.onDutyPeak == plain.actual.roster.onDutyPeak)
    scenario.workforce.plan = nobody
    let own = try CommitmentAudit(scenario, options)
    #expect(own.committed.roster.onDutyPeak == audit.committed.roster.onDutyPeak)
    #expect(own.actual.roster.onDutyPeak == audit.committed.roster.onDutyPeak)
    var wrong = nobody
    wrong.entries[0].shift = "none"
    #expect(throws: PlanningError.self) { try CommitmentAudit(scenario, options, plan: wrong) }
  }
}

@Suite("Plans and rosters on random centres", .tags(.property))
struct StaffPlanPropertyTests {
  /// A roster, its plan, and the roster of that plan: the same to the last bit, with flexible breaks and over midnight.
  @Test(arguments: 0..<60)
  func `a roster comes back from its plan`(number: Int) throws {
    var random = SplitMix64(case: number)
    let scenario = try SmallStaffing.scenario(
      .init(window: .day, passesMidnight: number.isMultiple(of: 2)), case: number)
    var flexible = scenario
    flexible.workforce.shifts.append(
      ShiftTemplate(
        id: "f", start: .midnight, lengthMinutes: 480,
        breaks: [
          ShiftBreak(id: "m", afterMinutes: 120, latestAfterMinutes: 300, minutes: 60, isPaid: false),
          ShiftBreak(id: "t", afterMinutes: 60, latestAfterMinutes: 360, minutes: 15, isPaid: true),
        ], days: random.one(of: Opening.Days.allCases), site: random.isTrue(0.5) ? "s" : nil))
    let workforce = flexible.workforce
    let covers = ShiftCovers(ShiftCover.all(workforce, intervalMinutes: 60), workforce, intervalMinutes: 60)
    let counts = covers.covers.map { _ in random.isTrue(0.3) ? random.whole(0...4) : 0 }
    let roster = covers.roster(counts)
    flexible.workforce.plan = StaffPlan(roster, workforce)
    for index in workforce.shifts.indices { flexible.workforce.shifts[index].mostPeople = nil }
    // Seats for everybody: who finds none is not on duty.
    for index in flexible.sites.indices { flexible.sites[index].seats = 10_000 }
    #expect(flexible.inconsistencies().isEmpty)
    let again = try #require(Roster(givenBy: flexible))
    #expect(again.assignments == roster.assignments)
    #expect(again.present == roster.present)
    #expect(again.onDuty == roster.onDuty)
    #expect(StaffPlan(again, workforce) == flexible.workforce.plan)
  }
}
