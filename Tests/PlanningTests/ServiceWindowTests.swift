import ContactCentre
import Measures
import Optimisation
import QueueTheory
import TestSupport
import Testing

@testable import Planning

@Suite("The windows of a target and what intervals are worth to them", .tags(.exact))
struct ServiceWindowTests {
  @Test func `each kind of window has its stretches of the week`() throws {
    func windows(_ window: ServiceTarget.Window) throws -> [TargetWindow] {
      TargetWindow.all(of: try Tiny.scenario { $0.target.window = window })
    }
    let single = try windows(.interval)
    #expect(single.count == 168 && single[5].intervals == 5..<6)
    #expect(try windows(.day).map(\.intervals) == (0..<7).map { 24 * $0..<24 * $0 + 24 })
    #expect(try windows(.week).map(\.intervals) == [0..<168])
    let rolling = try windows(.rolling24Hours)
    #expect(rolling.map(\.intervals) == (0...144).map { $0..<$0 + 24 })
    let all = try single + windows(.day) + windows(.week) + rolling
    #expect(all.allSatisfy { $0.dayWeights == nil && $0.weight(100, perDay: 24) == 1 })
  }

  /// March 2024 begins on a Friday and has 31 days; February 2027 has four of each weekday.
  @Test func `a month counts each day of the week as often as it comes`() throws {
    func month(_ week: String) throws -> [TargetWindow] {
      TargetWindow.all(
        of: try Tiny.scenario {
          $0.week = try Tiny.date(week)
          $0.target.window = .month
        })
    }
    let march = try month("2024-03-04")
    #expect(march.map(\.intervals) == [0..<168] && march[0].dayWeights == [4, 4, 4, 4, 5, 5, 5])
    #expect(march[0].weight(95, perDay: 24) == 4 && march[0].weight(96, perDay: 24) == 5)
    #expect(try month("2027-02-10")[0].dayWeights == [4, 4, 4, 4, 4, 4, 4])
    // 1 March 2026 is the Sunday of a week that begins in February.
    #expect(try month("2026-03-01")[0].dayWeights == [4, 4, 4, 4, 4, 4, 4])
  }

  private static func scenario(_ change: (inout Scenario) -> Void = { _ in }) throws -> Scenario {
    try Tiny.scenario {
      $0.lines[0].volume.calls = 480
      $0.common.patienceSeconds = 60
      change(&$0)
    }
  }

  private static func curves(_ scenario: Scenario, need: Int) throws -> [(first: Int, values: [Double])] {
    var service = try ServiceByUnits(scenario, WeekDemand(scenario).merged, agentsPerUnit: 0.9)
    let needs = (0..<168).map { _ in StaffNeed(units: need, people: Double(need), reason: nil) }
    let windows = TargetWindow.all(of: scenario)
    let weights = (0..<168).map { ($0, windows.count == 1 ? windows[0].weight($0, perDay: 24) : 1) }
    return try ServiceWindows.curves(scenario, weights, needs, &service)
      .map { ($0.first, $0.values) }
  }

  @Test(arguments: ServiceLevelFormula.allCases)
  func `an interval is worth its calls in time beyond the level, from its need on`(
    formula: ServiceLevelFormula
  ) throws {
    let scenario = try Self.scenario { $0.target.formula = formula }
    let traffic = WeekDemand(scenario).merged[30]
    let curve = try Self.curves(scenario, need: 2)[30]
    #expect(curve.first == 2 && curve.values.count > 4)
    for (index, value) in curve.values.enumerated() {
      let week = try QueueWeek(
        [traffic], onDuty: [Double(index + 2) * 0.9], intervalsPerDay: 1, seconds: 3600, within: 15)
      let totals = try #require(week.week(by: .erlangA))
      let (inTime, all): (Double, Double) =
        switch formula {
        case .answeredOfOffered: (totals.answeredWithin, 20)
        case .answeredOfAnswered: (totals.answeredWithin, totals.answered)
        case .excludingShortAbandons: (totals.answeredWithin, 20 - totals.abandonedWithin)
        case .countingShortAbandons: (totals.answeredWithin + totals.abandonedWithin, 20)
        case .offeredWait: (totals.offeredWithin, 20)
        }
      #expect(abs(value - (inTime - 0.9 * all)) < 1e-9, "\(index + 2) people")
    }
    // Beyond the last value nothing is left to gain: a tenth of 20 calls.
    #expect(abs((curve.values.last ?? 0) - 2) < 1e-5)
  }

  @Test func `a month weighs what an interval is worth`() throws {
    let week = try Self.curves(Self.scenario { $0.target.window = .week }, need: 0)
    let month = try Self.curves(Self.scenario { $0.target.window = .month }, need: 0)
    for (interval, times) in [(0, 4.0), (95, 4), (96, 5), (167, 5)] {
      #expect(zip(week[interval].values, month[interval].values).allSatisfy { agree($0 * times, $1) })
    }
  }

  @Test func `without calls an interval is worth nothing, whatever it needs`() throws {
    let scenario = try Self.scenario { $0.calendar.weekdayFactors = [1, 1, 1, 1, 1, 1, 0] }
    let curve = try Self.curves(scenario, need: 3)[150]
    #expect(curve.first == 3 && curve.values == [0])
  }

  @Test func `a window with calls asks its level, or as much more as it was narrowed by`() throws {
    let scenario = try Self.scenario { $0.calendar.weekdayFactors = [7, 3.5, 3.5, 0, 0, 0, 0] }
    let windows = TargetWindow.all(of: scenario)
    var narrowing = Narrowing(windows: windows.count, intervals: 168)
    let traffic = WeekDemand(scenario).merged
    func asked() -> [ServiceWindows.Asked] {
      ServiceWindows.asked(scenario, windows, narrowing, traffic)
    }
    #expect(asked().map(\.window) == Array(windows[..<3]))
    #expect(zip(asked(), [1680.0, 840, 840]).allSatisfy { agree($0.calls, $1) })
    #expect(asked().allSatisfy { $0.least == 0 })
    narrowing.narrowWindow(1, allowed: 0.1, seen: 0.125)
    // Of 840 calls 84 may be late, then 67.2.
    #expect(zip(asked(), [0.0, 16.8, 0]).allSatisfy { abs($0.least - $1) < 1e-9 })
    #expect(asked()[1].window.intervals == 24..<48)
  }
}
