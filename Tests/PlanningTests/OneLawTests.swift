import ContactCentre
import Measures
import QueueTheory
import Stochastics
import TestSupport
import Testing

@testable import Planning

/// The law of handle times on its way from the lines into the figures of a week.
@Suite("One law for a queue") struct OneLawTests {
  /// 50 calls of 60 s and 5 of 600 s an hour, two people day and night.
  static func twoLines(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    try PoolingStudyTests.scenario([(1200, 60), (120, 600)]) { scenario in
      scenario.target.withinSeconds = 60
      try change(&scenario)
    }
  }

  @Test(.tags(.reference)) func `a merge of short and long calls does the harm that the chain says`() throws {
    let scenario = try Self.twoLines()
    let demand = WeekDemand(scenario)
    let week = try QueueWeek(
      demand.merged, onDuty: demand.merged.map { _ in 2 }, intervalsPerDay: demand.intervalsPerDay,
      seconds: demand.intervalSeconds, within: 60)
    let totals = try #require(week.week(by: .erlangC))
    let (wait, level) = (
      try #require(totals.meanWait), try #require(totals.serviceLevel(.answeredOfOffered))
    )
    #expect(wait > 714 && wait < 735)
    #expect(level > 0.328 && level < 0.332)
    #expect(agree(try #require(totals.occupancy), 5.0 / 6, within: 1e-9))
  }

  @Test(.tags(.property)) func `every line of a queue has the queue's occupancy`() throws {
    let scenario = try Self.twoLines()
    let forecast = try Forecast(scenario)
    let all = try #require(forecast.centre.week.week(by: .erlangC)?.occupancy)
    for line in forecast.lines {
      let totals = try #require(line.mergedByErlangC)
      #expect(agree(try #require(totals.occupancy), all, within: 1e-9))
    }
    let staffed = forecast.lines.reduce(0) { $0 + ($1.mergedByErlangC?.staffed ?? 0) }
    #expect(agree(staffed, forecast.centre.week.week(by: .erlangC)?.staffed ?? 0, within: 1e-9))
  }

  @Test(.tags(.exact)) func `lines with the same exponential time are one exponential`() throws {
    let demand = WeekDemand(try PoolingStudyTests.scenario([(1200, 300), (120, 300)]))
    #expect(demand.merged.allSatisfy { $0.service == .exponential(mean: 300) })
  }

  @Test(.tags(.exact)) func `days alike have laws alike, and each hour its own mixture`() throws {
    let demand = WeekDemand(try Self.twoLines())
    #expect(Set(demand.merged.map(\.service)).count <= 2)
    #expect(demand.merged[0].service == demand.merged[demand.intervalsPerDay].service)
    #expect(demand.merged.allSatisfy { agree($0.handleSeconds, 1200.0 / 11, within: 1e-12) })
  }

  @Test(.tags(.exact)) func `patience of lines is that of their mean rate`() throws {
    let scenario = try Self.twoLines {
      $0.lines[0].own.patienceSeconds = 60
      $0.lines[1].own.patienceSeconds = 600
    }
    let patience = 11 / (10.0 / 60 + 1.0 / 600)
    #expect(WeekDemand(scenario).merged.allSatisfy { agree($0.patienceSeconds ?? 0, patience, within: 1e-9) })
  }

  /// Load jumps to the agents in one interval and falls in the next.
  @Test(.tags(.property)) func `queues that are handed on are told beforehand`() throws {
    func check(_ level: Double) throws -> StationaryCheck {
      try StationaryCheck(
        Forecast(
          try PoolingStudyTests.scenario([(2400 * level, 60), (240 * level, 600)]) {
            $0.target.withinSeconds = 20
            $0.workforce.agents = 60
          }))
    }
    let (calm, busy) = (try check(0.2), try check(2.2))
    #expect(try #require(calm.carriedWeek).misleads == false)
    let week = try #require(busy.carriedWeek)
    #expect(week.misleads == (abs(week.stationary - week.carried) > 0.01))
  }

  @Test(.tags(.exact)) func `the transient law says what it does not know`() throws {
    let mixed = try Forecast(try Self.twoLines())
    #expect(mixed.transientAssumptions.count == 1)
    let plain = try Forecast(try PoolingStudyTests.scenario([(1200, 300), (120, 300)]))
    #expect(plain.transientAssumptions.isEmpty)
  }

  @Test(.tags(.property)) func `counts of the transient law are never below 0`() throws {
    let calls = [0.0, 1e-9, 40, 0, 3, 0].map {
      IntervalTraffic(calls: $0, handleSeconds: 200, patienceSeconds: 50)
    }
    for givesUp in [false, true] {
      for method in [ForecastMethod.transient, .carryOver] {
        let queue = ChangingQueue(
          traffic: calls, staff: [0, 1, 3, 6, 1, 2], seconds: 1800, within: 20, formula: .answeredOfOffered)
        for totals in try queue.totals(method, givesUp: givesUp) {
          #expect(totals.answered >= 0 && totals.abandoned >= 0 && totals.answeredWithin >= 0)
        }
      }
    }
  }
}
