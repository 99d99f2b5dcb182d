import ContactCentre
import QueueTheory
import Simulation
import TestSupport
import Testing

@testable import Planning

@Suite("A migration month by month")
struct MigrationReplayTests {
  @Test(.tags(.exact)) func `lines bring their calls from the day on which they move`() throws {
    let months = try MigrationReplay(try Moving.scenario()).months
    #expect(months.map(\.month.month) == [1, 2, 3, 4])
    #expect(months.map(\.lines) == [1, 2, 3, 3])
    #expect(months.map(\.moved) == [[], ["b"], ["c"], []])
    // 1 200 calls a day and line; all days are alike.
    let days: [Double] = [31, 29, 31, 30]
    for (month, expected) in zip(months, [1200.0, 2400, 3600, 3600]) {
      #expect(agree(month.totals.offered, expected * days[month.month.month - 1], within: 1e-9))
    }
  }

  @Test(.tags(.exact)) func `a line that moves and leaves within a month counts by its days`() throws {
    let scenario = try Moving.scenario {
      $0.lines[1].merge.date = try Tiny.date("2024-02-11")
      $0.lines[1].merge.splitOffDate = try Tiny.date("2024-02-21")
    }
    let month = try MigrationReplay(scenario).months[1]
    #expect(agree(month.totals.offered, 29 * 1200 + 10 * 1200, within: 1e-9))
    #expect(month.moved == ["b"] && month.splitOff == ["b"] && month.lines == 1)
  }

  /// Without anything that changes, a month is the week of the forecast.
  @Test(.tags(.exact)) func `a month of one line is its forecast`() throws {
    let scenario = try Moving.scenario { $0.lines.removeLast(2) }
    let month = try #require(try MigrationReplay(scenario).months.first)
    var week = scenario
    week.workforce.agents = 75
    let forecast = try Forecast(week)
    let totals = try #require(forecast.centre.week.week(by: forecast.centre.week.headline))
    #expect(
      agree(
        try #require(month.serviceLevel), try #require(totals.serviceLevel(week.target.formula)), within: 1e-3
      ))
    #expect(month.trained == 75 && month.seats == 60)
  }

  @Test(.tags(.exact)) func `calls ramp up and publicity fades`() throws {
    var scenario = try Moving.scenario()
    Moving.move(&scenario, "b") { move in
      move.firstShare = 0.5
      move.rampWeeks = 4
      move.uplift = 0.1
      move.misdirectedShare = 0.1
      move.upliftWeeks = 2
    }
    let line = scenario.lines[1]
    func calls(_ day: String) throws -> Double {
      MovedLine(line, in: scenario, on: try Tiny.date(day), .none).line.volume.calls
    }
    #expect(agree(try calls("2024-02-01"), 1200 * 0.5 * 1.2))
    #expect(agree(try calls("2024-02-08"), 1200 * 0.625 * 1.1))
    #expect(agree(try calls("2024-02-15"), 1200 * 0.75))
    #expect(try calls("2024-04-01") == 1200)
    Moving.move(&scenario, "b") { $0.rampFrom = CalendarDate("2024-02-15") }
    #expect(agree(try calls("2024-02-15"), 1200 * 0.5))
    #expect(agree(try calls("2024-02-29"), 1200 * 0.75))
  }

  /// 1 200 calls a day from 8 to 20 o'clock, and a quarter as many at other hours once the line is opened.
  @Test(.tags(.exact)) func `a replay has the night calls of the one rule, and the calls that really came`()
    throws
  {
    let scenario = try Moving.scenario {
      let (from, to) = (try #require(ClockTime(minutes: 480)), try #require(ClockTime(minutes: 1200)))
      $0.lines[1].before.opening = Opening(from: from, to: to)
      $0.lines[1].merge.hours = .aroundTheClock
      $0.lines[1].merge.nightShare = 0.25
      $0.lines[1].merge.date = try Tiny.date("2024-01-01")
      $0.lines = [$0.lines[1]]
      Moving.move(&$0, "b") { $0.actualFactor = 2 }
    }
    let migration = try #require(scenario.migration)
    var bench = MigrationBench(scenario, try StaffLedger(scenario))
    let stretch = try #require(MigrationStretch.all(scenario, migration).first)
    for (calls, multiple) in [(WeekDemand.Calls.forecast, 1.0), (.actual, 2)] {
      let pool = try #require(try bench.pools(of: stretch, calls).first)
      let day = pool.demand.merged[0..<24].map(\.demand)
      #expect(day[8..<20].allSatisfy { agree($0, 100 * multiple) })
      #expect((day[0..<8] + day[20...]).allSatisfy { agree($0, 25 * multiple) })
    }
  }

  /// 80% were answered and 60% of the others dialled again: of 1 200 attempts 1 − 0.6 × 0.2 were people.
  @Test(.tags(.exact)) func `redials at the old answer rate vanish`() throws {
    var scenario = try Moving.scenario { $0.common.redialProbability = 0.6 }
    Moving.move(&scenario, "b") { $0.redialsVanish = true }
    let line = MovedLine(scenario.lines[1], in: scenario, on: try Tiny.date("2024-03-01"), .none).line
    #expect(agree(line.volume.calls, 1200 * 0.88) && line.volume.counts == .callers)
  }

  @Test(.tags(.exact)) func `sites are queues of their own until they join`() throws {
    let scenario = try Moving.scenario {
      $0.sites.append(Site(id: "far", name: $0.title, seats: 10, opens: try Tiny.date("2024-02-01")))
      $0.lines[1].merge.site = "far"
      $0.migration?.joins = [SiteJoin(id: "far", date: try Tiny.date("2024-03-01"))]
      $0.migration?.bridges = [
        Bridge(
          id: "x", agents: 0, seats: 5, from: try Tiny.date("2024-01-01"), to: try Tiny.date("2024-02-15"))
      ]
    }
    func pools(_ day: String) throws -> [SitePool] { SitePool.all(scenario, on: try Tiny.date(day)) }
    #expect(try pools("2024-01-20") == [SitePool(site: nil, sites: [0], lines: [0], seats: 65)])
    #expect(
      try pools("2024-02-20") == [
        SitePool(site: nil, sites: [0], lines: [0], seats: 60),
        SitePool(site: "far", sites: [1], lines: [1], seats: 10),
      ])
    #expect(try pools("2024-03-01") == [SitePool(site: nil, sites: [0, 1], lines: [0, 1, 2], seats: 70)])
  }

  @Test(.tags(.exact)) func `a shock takes people of its hours and site away`() throws {
    func replay(_ capacity: Double, site: String?) throws -> MigrationMonth {
      let scenario = try Moving.scenario {
        $0.sites.append(Site(id: "t", name: $0.title, seats: 20))
        $0.shocks = [
          CapacityShock(
            id: "storm", date: try Tiny.date("2024-01-10"), from: try #require(ClockTime(minutes: 480)),
            to: try #require(ClockTime(minutes: 720)), capacity: capacity, site: site)
        ]
      }
      return try #require(try MigrationReplay(scenario).months.first)
    }
    let (none, all, one) = (try replay(1, site: nil), try replay(0, site: nil), try replay(0, site: "t"))
    #expect(all.lowestDay == (try Tiny.date("2024-01-10")))
    // A sixth of the day's 1 200 calls come in these four hours, and nobody answers them.
    #expect(abs(none.totals.answered - all.totals.answered - 200) < 2)
    #expect(all.totals.answered < one.totals.answered && one.totals.answered <= none.totals.answered)
  }

  /// Sites that are joined help once there are people enough; an overloaded queue is not better for being larger.
  @Test(.tags(.property)) func `each cause taken away helps and all of them end the dip`() throws {
    let scenario = try Moving.scenario {
      $0.sites.append(Site(id: "far", name: $0.title, seats: 60))
      $0.lines[1].merge.site = "far"
      $0.lines[2].merge.date = try Tiny.date("2024-02-01")
      $0.migration?.joins = [SiteJoin(id: "far", date: try Tiny.date("2025-01-01"))]
      $0.migration?.learning = Learning(weeks: 4, extraHandleTime: 0.5)
      $0.migration?.intakes = [
        Intake(
          id: "new", people: 25, date: try Tiny.date("2024-03-01"), plannedDate: try Tiny.date("2024-01-01"))
      ]
      Moving.move(&$0, "b") { $0.actualFactor = 1.5 }
    }
    let ablation = try MigrationAblation(try MigrationReplay(scenario))
    #expect(ablation.variants.map(\.without.count) == [0, 1, 1, 1, 1, 4])
    let lowest = try ablation.variants.map { try #require($0.lowestLevel) }
    #expect(lowest[2...4].allSatisfy { $0 > lowest[0] })
    let last = ablation.variants.map { $0.months[3].serviceLevel ?? 0 }
    #expect(last[1...].allSatisfy { $0 > last[0] })
    #expect(
      lowest[5] > lowest[0] + 0.1 && ablation.variants[5].missed == 0 && ablation.variants[0].missed > 0)
  }

  @Test(.tags(.statistical)) func `formula and simulation agree`() throws {
    let scenario = try Moving.scenario { $0.migration?.to = try Tiny.date("2024-01-31") }
    let formula = try #require(try MigrationReplay(scenario).months.first)
    let simulated = try #require(
      try MigrationReplay(scenario, method: .simulation(SimulationPlan(replications: 12))).months.first)
    let half = try #require(simulated.halfWidth)
    #expect(half > 0 && half < 0.01)
    // Steady states flatter a little; ± is at 95%.
    #expect(
      abs(try #require(simulated.serviceLevel) - (try #require(formula.serviceLevel))) < 2 * half + 0.003)
    #expect(abs(simulated.totals.offered - formula.totals.offered) < 0.02 * formula.totals.offered)
  }

  @Test(.tags(.exact)) func `a migration is needed`() throws {
    #expect(throws: PlanningError.missing("migration")) { try MigrationReplay(try Tiny.scenario()) }
    #expect(throws: PlanningError.missing("migration")) { try MigrationRisk(try Tiny.scenario()) }
  }
}
