import ContactCentre
import Measures
import QueueTheory
import TestSupport
import Testing

@testable import Planning

@Suite("Methods of the forecast")
struct ForecastMethodTests {
  /// A small week with a jump of the load at nine, because the exact law is slow where nothing is optimised.
  private static func jumping(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    try Tiny.scenario { scenario in
      var shares = Array(repeating: 0.02, count: 24)
      shares[9] = 0.28
      shares[10] = 0.28
      scenario.profiles = [Profile(id: "flat", shares: shares)]
      scenario.lines[0].volume.calls = 100
      scenario.workforce.agents = 12
      try change(&scenario)
    }
  }

  @Test(.tags(.exact)) func `whole people lose no staffed time`() {
    #expect(WholeStaff.rounded([3.4, 3.4, 3.4, 3.4, 3.4]) == [3, 4, 3, 4, 3])
    #expect(WholeStaff.rounded([2, 0.5, 0, 0, 0.4, 7]) == [2, 1, 0, 0, 0, 7])
    #expect(WholeStaff.rounded([]).isEmpty)
  }

  @Test(.tags(.property)) func `whole people stay within one of those on duty, and add up`() {
    var state: UInt64 = 7
    let onDuty = (0..<500).map { _ -> Double in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) * 20
    }
    let whole = WholeStaff.rounded(onDuty)
    for (exact, rounded) in zip(onDuty, whole) { #expect(abs(exact - Double(rounded)) < 1.000001) }
    #expect(abs(onDuty.reduce(0, +) - Double(whole.reduce(0, +))) <= 0.5 + 1e-9)
  }

  @Test(.tags(.exact), arguments: [ForecastMethod.carryOver, .transient])
  func `a week without change settles in the stationary answer`(method: ForecastMethod) throws {
    let traffic = Array(
      repeating: IntervalTraffic(calls: 100, handleSeconds: 300, patienceSeconds: 120), count: 12)
    let queue = ChangingQueue(
      traffic: traffic, staff: Array(repeating: 10, count: 12), seconds: 3600, within: 15,
      formula: .answeredOfOffered)
    let week = try QueueWeek(queue, intervalsPerDay: 6, method: method)
    let steady = try QueueWeek(
      traffic, onDuty: Array(repeating: 10, count: 12), intervalsPerDay: 6, seconds: 3600, within: 15)
    for model in [QueueWeek.Model.erlangA, .erlangC] {
      let ours = try #require(week.totals(11..<12, by: model))
      let theirs = try #require(steady.totals(11..<12, by: model))
      let tolerance = model == .erlangA ? 1e-7 : 1e-3
      #expect(agree(ours.answeredWithin, theirs.answeredWithin, within: tolerance))
      #expect(agree(ours.waitOfOffered, theirs.waitOfOffered, within: 10 * tolerance))
      #expect(agree(ours.answered, theirs.answered, within: tolerance))
      #expect(agree(ours.handling, theirs.handling, within: tolerance))
    }
  }

  @Test(.tags(.exact)) func `redials are those of the fixed point`() throws {
    let calls = IntervalTraffic(
      calls: 20, callers: 100, redialProbability: 0.6, handleSeconds: 300, patienceSeconds: 120)
    let queue = ChangingQueue(
      traffic: Array(repeating: calls, count: 8), staff: Array(repeating: 8, count: 8), seconds: 3600,
      within: 15, formula: .answeredOfOffered)
    let totals = try queue.totals(.transient, givesUp: true)
    let steady = try ErlangAInterval.totals(calls, patience: 120, agents: 8, seconds: 3600, within: 15)
    #expect(agree(totals[7].offered, steady.offered, within: 1e-7))
    #expect(agree(totals[7].answeredWithin, steady.answeredWithin, within: 1e-7))
    #expect(totals[0].offered < totals[7].offered)
  }

  @Test(.tags(.exact)) func `calls are kept: answered, abandoned and waiting at the end are those offered`()
    throws
  {
    for method in [ForecastMethod.carryOver, .transient] {
      let forecast = try Forecast(Self.jumping { $0.workforce.agents = 6 }, method: method)
      let week = forecast.centre.week
      #expect(week.method == method)
      let byC = try #require(week.week(by: .erlangC))
      #expect(agree(byC.answered + week.backlogAtEnd, byC.offered, within: 1e-9))
      #expect(byC.abandoned == 0)
      let byA = try #require(week.week(by: .erlangA))
      #expect(byA.abandoned > 0 && byA.answered < byA.offered)
      for interval in week.intervals {
        #expect(interval.erlangA?.answered ?? 0 > -1e-9)
        #expect(interval.onDuty == interval.onDuty.rounded())
      }
    }
  }

  @Test(.tags(.exact), arguments: ServiceLevelFormula.allCases)
  func `every formula is counted`(formula: ServiceLevelFormula) throws {
    for method in ForecastMethod.allCases where method != .simulation {
      let forecast = try Forecast(Self.jumping { $0.target.formula = formula }, method: method)
      let level = try #require(
        forecast.centre.week.week(by: .erlangA)?.serviceLevel(formula))
      #expect(level > 0 && level <= 1)
    }
  }

  @Test(.tags(.exact)) func `the check finds where the stationary answer misleads`() throws {
    let forecast = try Forecast(Self.jumping())
    let comparison = try #require(try StationaryCheck(forecast).comparison)
    #expect(!comparison.misleading.isEmpty)
    let worst = try #require(comparison.worst)
    let error = try #require(comparison.error(worst))
    for index in comparison.stationary.indices {
      #expect(abs(comparison.error(index) ?? 0) <= abs(error) + 1e-9)
      #expect(comparison.misleading.contains(index) == (abs(comparison.error(index) ?? 0) > 0.01))
    }
    // The same law, whether asked for as the method or as the check.
    let exact = try Forecast(Self.jumping(), method: .transient)
    let other = try #require(try StationaryCheck(exact).comparison)
    #expect(other.transientWeek == comparison.transientWeek)
    #expect(other.stationaryWeek == comparison.stationaryWeek)
    let levels = exact.centre.week.intervals.map { $0.erlangA?.serviceLevel(.answeredOfOffered) }
    #expect(levels == comparison.transient)
  }

  @Test(.tags(.exact)) func `Erlang C is left out where its queue would be endless work`() throws {
    let calls = IntervalTraffic(calls: 60, handleSeconds: 300, patienceSeconds: 60)
    let queue = ChangingQueue(
      traffic: Array(repeating: calls, count: 24), staff: Array(repeating: 3, count: 24), seconds: 3600,
      within: 15, formula: .answeredOfOffered)
    let work = try queue.operations(givesUp: false)
    let week = try QueueWeek(queue, intervalsPerDay: 24, method: .transient, mostOperations: work * 0.999)
    let byC = try #require(week.week(by: .erlangC))
    #expect(byC.offered == 1440 && byC.serviceLevel(.answeredOfOffered) == nil && byC.answerRate == nil)
    #expect(week.backlogAtEnd.isNaN)
    #expect(try #require(week.week(by: .erlangA)?.serviceLevel(.answeredOfOffered)) > 0)
  }

  @Test(.tags(.exact)) func `a calm week is not complained of`() throws {
    let comparison = try #require(
      try StationaryCheck(
        Forecast(
          Tiny.scenario { scenario in
            scenario.lines[0].volume.calls = 240
            scenario.workforce.agents = 40
          })
      ).comparison)
    #expect(comparison.misleading.isEmpty && comparison.worst == nil)
  }

  @Test(.tags(.exact)) func `a week that is too much work is not checked`() throws {
    let check = try StationaryCheck(
      Forecast(
        Tiny.scenario { scenario in
          scenario.lines[0].volume.calls = 6_000_000
          scenario.workforce.agents = 150_000
          scenario.sites[0].seats = 100_000
        }))
    #expect(check.comparison == nil)
  }
}
