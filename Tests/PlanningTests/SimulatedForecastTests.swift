import ContactCentre
import Measures
import TestSupport
import Testing

@testable import Planning

@Suite("Forecasts by simulation")
struct SimulatedForecastTests {
  private static let plan = SimulationPlan(days: 1, replications: 3, seed: 2)

  private static func twoLines(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    try Simulated.small {
      $0.lines = [
        try Simulated.line("a", calls: 150),
        try Simulated.line("b", calls: 90) { $0.own.patienceSeconds = 30 },
      ]
      try change(&$0)
    }
  }

  @Test(.tags(.exact)) func `the totals of intervals, lines and the simulation are the same calls`() throws {
    let forecast = try Forecast(Self.twoLines(), method: .simulation, simulation: Self.plan)
    let simulated = try #require(forecast.simulated)
    let week = forecast.centre.week
    #expect(week.method == .simulation && week.headline == .erlangA && week.intervals.count == 168)
    #expect(simulated.plan.days == 7 && simulated.days.count == 7)
    let totals = try #require(week.week(by: .erlangA))
    let lines = try forecast.lines.map { try #require($0.mergedByErlangA) }
    let sum = lines.reduce(ServiceTotals(), +)
    for figure in [\ServiceTotals.offered, \.answered, \.abandoned, \.answeredWithin, \.abandonedWithin] {
      #expect(agree(sum[keyPath: figure], totals[keyPath: figure], within: 1e-9))
    }
    #expect(agree(sum.waitOfOffered, totals.waitOfOffered, within: 1e-9))
    #expect(agree(sum.staffed, totals.staffed, within: 1e-9))
    #expect(agree(totals.offered, simulated.total.offered.value ?? 0, within: 1e-9))
    #expect(
      agree(
        totals.serviceLevel(.answeredOfOffered) ?? 0, simulated.total.serviceLevel.value ?? 1, within: 1e-9))
    #expect(agree(totals.occupancy ?? 0, simulated.total.occupancy.value ?? 1, within: 1e-9))
    #expect(
      agree(lines[1].answerRate ?? 0, simulated.lines[1].figures.answerRate.value ?? 1, within: 1e-9))
    #expect(lines[1].answerRate ?? 1 < lines[0].answerRate ?? 0)
    #expect(totals.offeredWithin.isNaN && totals.serviceLevel(.offeredWait) == nil)
    // Erlang C beside it is that of the stationary method.
    let stationary = try Forecast(Self.twoLines())
    #expect(week.week(by: .erlangC) == stationary.centre.week.week(by: .erlangC))
    #expect(forecast.lines.map(\.mergedByErlangC) == stationary.lines.map(\.mergedByErlangC))
    #expect(stationary.simulated == nil)
    guard case .notComparable = try StationaryCheck(forecast).outcome else {
      Issue.record("a centre of lognormal times was compared with the exact law")
      return
    }
  }

  @Test(.tags(.exact)) func `where nobody gives up the simulation stands for Erlang C`() throws {
    let scenario = try Self.twoLines {
      $0.common.patienceSeconds = nil
      $0.lines[1].own.patienceSeconds = nil
    }
    let forecast = try Forecast(scenario, method: .simulation, simulation: Self.plan)
    let week = forecast.centre.week
    let totals = try #require(week.week(by: .erlangC))
    #expect(week.headline == .erlangC && week.intervals.allSatisfy { $0.erlangA == nil && !$0.hasBacklog })
    #expect(totals.serviceLevel(.offeredWait) == totals.serviceLevel(.answeredOfOffered))
    #expect(agree(totals.answered + week.backlogAtEnd, totals.offered, within: 1e-9))
    let sum = try forecast.lines.map { try #require($0.mergedByErlangC) }.reduce(ServiceTotals(), +)
    #expect(agree(sum.offered, totals.offered, within: 1e-9))
    #expect(forecast.lines.allSatisfy { $0.mergedByErlangA == nil })
  }

  @Test(.tags(.exact)) func `a limit on the places is simulated, further work is done and not set aside`()
    throws
  {
    let scenario = try Self.twoLines {
      $0.queue.places = 1
      $0.workforce.furtherWork = [
        FurtherWork(id: "t", cause: .answeredCall, perCall: 1, meanSeconds: 200)
      ]
    }
    let forecast = try Forecast(scenario, method: .simulation, simulation: Self.plan)
    let totals = try #require(forecast.centre.week.week(by: .erlangA))
    #expect(totals.blocked > 0)
    #expect(agree(forecast.centre.furtherWorkHours, totals.answered * 200 / 3600, within: 1e-9))
    #expect(
      agree(totals.staffed / 3600, Double(WholeStaff.rounded(forecast.centre.roster.onDuty).reduce(0, +))))
    let calls = try forecast.lines.map { try #require($0.mergedByErlangA?.handling) }.reduce(0, +)
    #expect(totals.handling > calls)
    #expect(throws: PlanningError.noLimitOnPlaces(.transient)) {
      try Forecast(scenario, method: .transient)
    }
  }

  @Test(.tags(.exact)) func `one queue of exponential times is still checked`() throws {
    let scenario = try Tiny.scenario {
      $0.lines[0].volume.calls = 12
      $0.workforce.agents = 5
    }
    let forecast = try Forecast(scenario, method: .simulation, simulation: Self.plan)
    let comparison = try #require(try StationaryCheck(forecast).comparison)
    guard case .compared(let exact, _) = try #require(forecast.simulated).audit.comparison else {
      Issue.record("not compared")
      return
    }
    #expect(agree(comparison.transientWeek ?? 0, exact, within: 1e-9))
  }
}
