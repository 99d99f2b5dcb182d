import ContactCentre
import Scenarios
import TestSupport
import Testing

@testable import Planning

@Suite("Hours of lines and of the centre", .tags(.exact))
struct DemandHoursTests {
  private static func opening(
    _ from: String, _ to: String, _ days: Opening.Days = .everyDay
  ) throws -> Opening {
    Opening(from: try #require(ClockTime(from)), to: try #require(ClockTime(to)), days: days)
  }

  /// 16 800 calls a week on five days of ten hours, half past eight to half past six.
  private func office(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> WeekDemand {
    WeekDemand(
      try Tiny.scenario {
        $0.lines[0].before.opening = try Self.opening("08:30", "18:30", .weekdays)
        try change(&$0)
      })
  }

  private func sum(_ traffic: [IntervalTraffic]) -> Double { traffic.reduce(0) { $0 + $1.demand } }

  @Test func `a line keeps its hours after the merge`() throws {
    let demand = try office()
    for traffic in [demand.lines[0].before, demand.merged] {
      let monday = traffic[0..<24].map(\.calls)
      #expect(monday[0..<8].allSatisfy { $0 == 0 } && monday[19...].allSatisfy { $0 == 0 })
      #expect(monday[9..<18].allSatisfy { agree($0, 336) })
      #expect(agree(monday[8], 168) && agree(monday[18], 168))
      #expect(traffic[120...].allSatisfy { $0.calls == 0 })
      #expect(agree(sum(traffic), 16_800))
    }
    #expect(demand.closed.allSatisfy { $0 == 0 })
  }

  /// A quarter of 16 800 calls over the 118 hours of the week in which the line was closed.
  @Test func `an opened line has its night share on top, once`() throws {
    let kept = try office()
    let demand = try office {
      $0.lines[0].merge.hours = .aroundTheClock
      $0.lines[0].merge.nightShare = 0.25
    }
    let perHour = 4200.0 / 118
    for interval in 0..<168 {
      let (day, hour) = (interval / 24, interval % 24)
      let open: Double = day < 5 ? max(0, min(18.5, Double(hour + 1)) - max(8.5, Double(hour))) : 0
      let expected: Double = 336 * open + perHour * (1 - open)
      #expect(agree(demand.merged[interval].calls, expected, within: 1e-9))
    }
    #expect(agree(sum(demand.merged), 21_000, within: 1e-9))
    #expect(demand.lines[0].before == kept.lines[0].before)
  }

  @Test func `without opening hours there is nothing to open`() throws {
    let plain = WeekDemand(try Tiny.scenario())
    let opened = WeekDemand(
      try Tiny.scenario {
        $0.lines[0].merge.hours = .aroundTheClock
        $0.lines[0].merge.nightShare = 0.5
      })
    #expect(opened.merged == plain.merged)
  }

  /// Whatever the calendar, a year's night calls are the night share of a year's calls.
  @Test(arguments: [Opening.Days.everyDay, .weekdays])
  func `over the span night calls are their share of the calls`(days: Opening.Days) throws {
    var scenario = try Tiny.scenario {
      let last = try Tiny.date("2024-03-31")
      $0.calendar = DemandCalendar(
        weekdayFactors: [1.3, 1.1, 1, 1, 1, 0.4, 0.2],
        specialDays: [SpecialDay(id: "fair", date: try Tiny.date("2024-03-06"), factor: 3)])
      $0.profiles[0].shares = (0..<24).map { Double($0 + 1) / 300 }
      $0.lines[0].volume = Volume(
        counts: .offered, calls: 28_000, span: .dates(try Tiny.date("2024-03-04"), last))
      $0.lines[0].before.opening = try Self.opening("07:40", "19:10", days)
      $0.lines[0].merge.hours = .aroundTheClock
      $0.lines[0].merge.nightShare = 0.1
    }
    var calls = 0.0
    for week in ["2024-03-04", "2024-03-11", "2024-03-18", "2024-03-25"] {
      scenario.week = try Tiny.date(week)
      calls += sum(WeekDemand(scenario).merged)
    }
    #expect(agree(calls, 28_000 * 1.1, within: 1e-9))
  }

  @Test func `a centre's hours part calls from calls in closed time`() throws {
    // The centre opens at nine and closes at five on weekdays.
    let all = try office()
    let demand = try office { $0.queue.opening = try Self.opening("09:00", "17:00", .weekdays) }
    #expect(demand.merged[0..<24].map(\.calls)[9..<17].allSatisfy { agree($0, 336) })
    #expect(agree(sum(demand.merged), 5 * 8 * 336) && agree(demand.closed.reduce(0, +), 5 * 2 * 336))
    #expect(agree(demand.closed[8], 168) && agree(demand.closed[17], 336) && agree(demand.closed[18], 168))
    // The line's own queue before the merge has hours of its own.
    #expect(demand.lines[0].before == all.lines[0].before)
  }

  @Test func `a line that is open while the centre is closed has all its calls in closed time`() throws {
    let demand = try office {
      $0.lines[0].before.opening = try Self.opening("18:00", "24:00")
      $0.queue.opening = try Self.opening("08:00", "18:00")
    }
    #expect(demand.merged.allSatisfy { $0.demand == 0 })
    #expect(agree(demand.closed.reduce(0, +), 16_800))
  }

  /// Hours that cut intervals of every length, and a profile in steps of an hour or of a quarter.
  @Test(arguments: [24, 96], ["08:00", "08:10", "08:37"])
  func `what comes in an hour does not depend on the interval`(shares: Int, from: String) throws {
    func hours(_ minutes: Double) throws -> (merged: [Double], closed: [Double], before: [Double]) {
      let demand = try office {
        $0.intervalMinutes = minutes
        $0.profiles[0].shares = (0..<shares).map { Double($0 % 7 + 1) }
        let sum = $0.profiles[0].sum
        $0.profiles[0].shares = $0.profiles[0].shares.map { $0 / sum }
        $0.lines[0].before.opening = try Self.opening(from, "17:20", .weekdays)
        $0.lines[0].merge.hours = .aroundTheClock
        $0.lines[0].merge.nightShare = 0.3
        $0.queue.opening = try Self.opening("07:05", "20:50")
      }
      let parts = Int(60 / minutes)
      func added(_ values: [Double]) -> [Double] {
        (0..<168).map { values[$0 * parts..<($0 + 1) * parts].reduce(0, +) }
      }
      return (
        added(demand.merged.map(\.demand)), added(demand.closed), added(demand.lines[0].before.map(\.demand))
      )
    }
    let whole = try hours(60)
    for minutes in [15.0, 30] {
      let parts = try hours(minutes)
      for (one, other) in [
        (whole.merged, parts.merged), (whole.closed, parts.closed), (whole.before, parts.before),
      ] {
        #expect(zip(one, other).allSatisfy { abs($0 - $1) < 1e-9 })
      }
    }
    let all: Double = whole.merged.reduce(0, +) + whole.closed.reduce(0, +)
    #expect(abs(all - 16_800 * 1.3) < 1e-6)
  }

  @Test func `a sub-centre hands nothing on to a department that is closed`() throws {
    let demand = try office {
      $0.lines[0].merge = Merge(
        mode: .subCentre, date: $0.lines[0].merge.date, movedShare: 0.6, transferSeconds: 40,
        hours: .aroundTheClock, nightShare: 0.25)
    }
    #expect(agree(sum(demand.merged), 21_000, within: 1e-9))
    #expect(agree(sum(demand.lines[0].remaining), 0.4 * 16_800, within: 1e-9))
    #expect(demand.lines[0].remaining[0..<8].allSatisfy { $0.demand == 0 })
  }

  @Test func `part of a line moves with its part of the nights`() throws {
    let demand = try office {
      $0.lines[0].merge = Merge(
        mode: .partial, date: $0.lines[0].merge.date, movedShare: 0.5, hours: .aroundTheClock, nightShare: 0.2
      )
    }
    #expect(agree(sum(demand.merged), 0.5 * 16_800 * 1.2, within: 1e-9))
    #expect(agree(sum(demand.lines[0].remaining), 0.5 * 16_800))
  }

  @Test func `a day that nobody foresaw comes and is not forecast`() throws {
    let scenario = try Tiny.scenario {
      $0.calendar.specialDays = [
        SpecialDay(id: "storm", date: try Tiny.date("2024-03-06"), factor: 3, isForeseen: false),
        SpecialDay(id: "fair", date: try Tiny.date("2024-03-08"), factor: 2),
      ]
    }
    let (forecast, actual) = (WeekDemand(scenario), WeekDemand(scenario, .actual))
    for interval in 0..<168 {
      let day = interval / 24
      let (expected, came): (Double, Double) = [(100, 100), (100, 300), (200, 200)][
        day == 4 ? 2 : day == 2 ? 1 : 0]
      #expect(agree(forecast.merged[interval].calls, expected))
      #expect(agree(actual.merged[interval].calls, came))
    }
    // The days that are not special are the same, and so they are where the volume counts calls of that very week.
    var dated = scenario
    dated.lines[0].volume = Volume(
      counts: .offered, calls: 19_200, span: .dates(scenario.days[0], scenario.days[6]))
    #expect(agree(WeekDemand(dated).merged[0].calls, 100))
    #expect(agree(WeekDemand(dated, .actual).merged[0].calls, 100))
    #expect(agree(sum(WeekDemand(dated).merged), 19_200))
  }

  @Test func `the calls that come are those of the migration's lines`() throws {
    let scenario = try Tiny.scenario {
      $0.migration = Migration(from: $0.week, to: $0.week, agents: 1)
      $0.migration?.moves = [Move(id: "a", actualFactor: 2.5)]
      $0.lines[0].before.opening = try Self.opening("08:00", "18:00")
      $0.lines[0].merge.hours = .aroundTheClock
      $0.lines[0].merge.nightShare = 0.2
    }
    let (forecast, actual) = (WeekDemand(scenario), WeekDemand(scenario, .actual))
    for (one, other) in zip(forecast.merged, actual.merged) { #expect(agree(one.calls * 2.5, other.calls)) }
  }

  @Test func `rounded shares are scaled`() throws {
    let demand = WeekDemand(try Tiny.scenario { $0.profiles[0].shares = Array(repeating: 0.042, count: 24) })
    #expect(demand.merged.allSatisfy { agree($0.calls, 100) })
  }
}

/// A city of nine lines and an office with stray calls, with the right values worked out apart from the program.
@Suite("Cases of demand", .tags(.reference))
struct DemandCaseTests {
  private func scenario(_ name: String) throws -> Scenario {
    try ScenarioFile(bytes: SourceTree.bytes("Tests/PlanningTests/Cases/\(name).json")).scenario
  }

  @Test func `as many people call after the merge as before`() throws {
    let demand = WeekDemand(try scenario("nine-lines"))
    let line = try #require(demand.lines.first { $0.id == "12329" })
    let before = line.before.reduce(0) { $0 + $1.demand }
    #expect(before.rounded() == 2525)
    #expect(agree(line.merged.reduce(0) { $0 + $1.demand }, before))
    // Nobody calls on a Sunday, and nobody at night.
    #expect(line.merged[240...].allSatisfy { $0.demand == 0 })
    #expect(line.merged.enumerated().allSatisfy { 17..<35 ~= $0.offset % 48 || $0.element.demand == 0 })
  }

  @Test func `a line alone is staffed in its own hours`() throws {
    let scenario = try scenario("nine-lines")
    let study = try PoolingStudy(scenario)
    let hours = try #require(study.groups.first).lines.reduce(into: [:]) { $0[$1.line] = $1.staff.agentHours }
    #expect(hours["12329"] == 389 && hours["12350"] == 80)
    let ledger = try PoolingLedger(scenario, WeekDemand(scenario))
    #expect(ledger.alone.first { $0.line == "12329" }?.staff.agentHours == 389)
    // To open a line costs more people than pooling saves: it is no part of the comparison.
    var opened = scenario
    for index in opened.lines.indices where opened.lines[index].before.opening != nil {
      opened.lines[index].merge.hours = .aroundTheClock
      opened.lines[index].merge.nightShare = 0.3
    }
    #expect(try PoolingStudy(opened).together == study.together)
    #expect(try PoolingLedger(opened, WeekDemand(opened)).pooled == ledger.pooled)
  }

  @Test func `stray calls outside the hours leave a plan of the open hours`() throws {
    let scenario = try scenario("stray-calls")
    let demand = WeekDemand(scenario)
    #expect(demand.merged.enumerated().allSatisfy { 8..<17 ~= $0.offset % 24 || $0.element.demand == 0 })
    #expect(demand.merged[120...].allSatisfy { $0.demand == 0 })
    let planner = try LeastCostPlanner(
      scenario, LeastCostOptions(simulation: SimulationPlan(replications: 10)))
    guard case .plan(let plan) = try planner.plan() else {
      Issue.record("no plan")
      return
    }
    #expect(plan.isFeasible)
    #expect(plan.roster.onDuty[120...].allSatisfy { $0 == 0 })
    #expect(plan.needs[120...].allSatisfy { $0.units == 0 })
  }

  /// Hours of the centre do for the whole office what the hours of its line do.
  @Test func `a centre's hours leave a plan of the open hours`() throws {
    var scenario = try scenario("stray-calls")
    scenario.queue.opening = scenario.lines[0].before.opening
    scenario.lines[0].before.opening = nil
    let demand = WeekDemand(scenario)
    #expect(demand.closed[120...].contains { $0 > 0 } && demand.merged[120...].allSatisfy { $0.demand == 0 })
    let forecast = try Forecast(scenario)
    #expect(forecast.check.isMet != nil)
    guard
      case .plan(let plan) = try LeastCostPlanner(
        scenario, LeastCostOptions(simulation: SimulationPlan(replications: 10))
      ).plan()
    else {
      Issue.record("no plan")
      return
    }
    #expect(plan.isFeasible)
  }
}
