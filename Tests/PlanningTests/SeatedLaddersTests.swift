import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("Plans of any payroll and seats", .tags(.property))
struct SeatedLaddersTests {
  private struct Point {
    let payroll: Int
    let worth: Double
    let isMet: Bool
  }

  /// The plans of a city under some payrolls, for one number of seats.
  private static func points(
    _ scenario: Scenario, _ planner: inout RosterPlanner, seats: Int, payrolls: [Int]
  ) throws -> (points: [Point], ladders: SeatedLadders) {
    let ladders = try planner.ladders(SmallCity.sites(scenario, seats: seats))
    let task = ladders.task
    var worth = RowWorth(task, WeekDemand(scenario))
    let moments = SeatMoments(task.scenario, task.covers.covers)
    let points = payrolls.map { payroll in
      let plan = ladders.plan(payroll: payroll)
      #expect(plan.payroll <= payroll && plan.payroll == task.payroll(of: plan.counts))
      // Everybody has a seat at every moment, and no shift has more people than it may.
      let people = task.shiftGroups.expanded(plan.counts)
      for cap in moments.caps() {
        #expect(cap.covers.reduce(0) { $0 + people[$1] } <= moments.people(seats: cap.seats))
      }
      #expect(task.fits(plan.counts))
      return Point(
        payroll: payroll, worth: worth.total(task, plan.counts), isMet: task.isReached(by: plan.counts))
    }
    return (points, ladders)
  }

  private static func expectNoFall(_ points: [Point]) {
    for (less, more) in zip(points, points.dropFirst()) {
      #expect(more.worth >= less.worth - 1e-9 * abs(less.worth), "\(less), \(more)")
      #expect(!less.isMet || more.isMet, "\(less), \(more)")
    }
  }

  /// Service, and whether the target is met, over a grid of people and seats.
  @Test(arguments: 0..<60)
  func `more people or more seats never serve worse`(number: Int) throws {
    let scenario = try SmallCity.scenario(case: number)
    var planner = try SmallCity.planner(scenario)
    let free = try planner.ladders(SmallCity.sites(scenario, seats: 200))
    let task = free.task
    let enough = free.leastPayroll ?? 40
    let payrolls =
      Array(stride(from: 0, through: enough + 6, by: max(1, enough / 12))) + [enough, 10 * enough]
    let needed = SeatNeed(
      task.scenario, task.covers.covers, task.shiftGroups.expanded(free.plan(payroll: enough).counts)
    ).total
    var columns: [[Point]] = []
    for seats in Set([0, 1, needed / 2, needed - 2, needed - 1, needed, needed + 1, 200]).sorted()
    where seats >= 0 {
      let (points, ladders) = try Self.points(scenario, &planner, seats: seats, payrolls: payrolls.sorted())
      Self.expectNoFall(points)
      if let least = ladders.leastPayroll {
        // The least payroll is the first whose plan reaches the target.
        #expect(task.isReached(by: ladders.plan(payroll: least).counts))
        #expect(least == 0 || !task.isReached(by: ladders.plan(payroll: least - 1).counts))
      } else {
        #expect(points.allSatisfy { !$0.isMet })
      }
      columns.append(points)
    }
    for row in payrolls.indices { Self.expectNoFall(columns.map { $0[row] }) }
  }

  @Test(arguments: 0..<30)
  func `days that are alike have the same people`(number: Int) throws {
    let scenario = try SmallCity.scenario(case: number)
    var planner = try SmallCity.planner(scenario)
    for (agents, seats) in [(7.0, 200), (25, 200), (25, 6)] {
      let roster = try planner.roster(agents: agents, sites: SmallCity.sites(scenario, seats: seats))
      let days = Weekday.allCases.map { day in
        roster.assignments.filter { $0.day == day }.map { "\($0.shift) \($0.breakStarts) \($0.people)" }
      }
      let factors = scenario.calendar.weekdayFactors
      for one in 0..<7 {
        for other in one..<7 where factors[one] == factors[other] { #expect(days[one] == days[other]) }
      }
      #expect(roster.unplaced >= 0 && roster.unplaced <= agents)
    }
  }

  /// What was asked before changes nothing.
  @Test(arguments: 0..<10)
  func `a plan is that of its payroll and seats alone`(number: Int) throws {
    let scenario = try SmallCity.scenario(case: number)
    var used = try SmallCity.planner(scenario)
    for (agents, seats) in [(30.0, 4), (2, 200), (18, 9)] {
      _ = try used.roster(agents: agents, sites: SmallCity.sites(scenario, seats: seats))
    }
    var fresh = try SmallCity.planner(scenario)
    let sites = SmallCity.sites(scenario, seats: 8)
    #expect(
      try used.roster(agents: 15, sites: sites).assignments
        == fresh.roster(agents: 15, sites: sites).assignments)
  }
}
