import ContactCentre
import Measures
import QueueTheory
import TestSupport
import Testing

@testable import Planning

@Suite("Totals and targets", .tags(.exact))
struct TargetTests {
  @Test func `the five formulas of a service level`() {
    var totals = ServiceTotals()
    for formula in ServiceLevelFormula.allCases { #expect(totals.serviceLevel(formula) == nil) }
    #expect(totals.answerRate == nil && totals.occupancy == nil && totals.averageSpeedOfAnswer == nil)
    totals.offered = 100
    totals.answered = 80
    totals.abandoned = 20
    totals.answeredWithin = 60
    totals.abandonedWithin = 4
    totals.offeredWithin = 63
    totals.waitOfAnswered = 1600
    totals.waitOfOffered = 2500
    totals.handling = 300
    totals.staffed = 400
    #expect(totals.serviceLevel(.answeredOfOffered) == 0.6)
    #expect(totals.serviceLevel(.answeredOfAnswered) == 0.75)
    #expect(totals.serviceLevel(.excludingShortAbandons) == 0.625)
    #expect(totals.serviceLevel(.countingShortAbandons) == 0.64)
    #expect(totals.serviceLevel(.offeredWait) == 0.63)
    #expect(totals.answerRate == 0.8 && totals.averageSpeedOfAnswer == 20 && totals.meanWait == 25)
    #expect(totals.occupancy == 0.75)
    #expect(totals + totals == totals.scaled(by: 2))
    #expect((totals + totals).serviceLevel(.answeredOfOffered) == 0.6)
  }

  /// Checks a week in a month of 31 days that begins on a Friday.
  private static func check(_ week: QueueWeek, _ target: ServiceTarget) -> TargetCheck {
    TargetCheck(week, target, month: [4, 4, 4, 4, 5, 5, 5])
  }

  /// Two intervals a day, seven days: 0.9 everywhere but on Wednesday, where 0.7 and 0.9 follow each other.
  private func week(_ window: ServiceTarget.Window) throws -> (check: TargetCheck, week: QueueWeek) {
    let good = IntervalTraffic(calls: 100, handleSeconds: 300, patienceSeconds: 120)
    var agents = Array(repeating: 12.0, count: 14)
    agents[4] = 8
    agents[7] = 10
    let week = try QueueWeek(
      Array(repeating: good, count: 14), onDuty: agents, intervalsPerDay: 2, seconds: 3600, within: 15)
    return (Self.check(week, ServiceTarget(withinSeconds: 15, level: 0.8, window: window)), week)
  }

  @Test(arguments: ServiceTarget.Window.allCases)
  func `each window is counted by itself, and the lowest tells`(window: ServiceTarget.Window) throws {
    let (check, week) = try week(window)
    func level(_ range: Range<Int>) -> Double {
      week.totals(range, by: .erlangA)?.serviceLevel(.answeredOfOffered) ?? .nan
    }
    let start: Int
    let range: Range<Int>
    switch window {
    case .interval: (start, range) = (4, 4..<5)
    case .day: (start, range) = (4, 4..<6)
    // The earliest of the windows that hold the bad interval: they are alike.
    case .rolling24Hours: (start, range) = (3, 3..<5)
    case .week: (start, range) = (0, 0..<14)
    case .month: (start, range) = (0, 0..<14)
    }
    var expected = level(range)
    if window == .month {
      // All days have the same calls: the mean of the days' levels, each as often as it comes.
      let days = (0..<7).map { level(2 * $0..<2 * $0 + 2) }
      expected = (4 * days[0...3].reduce(0, +) + 5 * days[4...6].reduce(0, +)) / 31
      #expect(abs(expected - level(range)) > 1e-4)
    }
    #expect(check.lowestStart == start)
    #expect(agree(check.lowest ?? 0, expected))
    #expect(check.isMet == (expected >= 0.8))
    #expect(agree(check.lowestInterval ?? 0, level(4..<5)) && check.floorMissedAt == nil)
  }

  @Test func `rolling windows cross midnight`() throws {
    let traffic = IntervalTraffic(calls: 100, handleSeconds: 300, patienceSeconds: 120)
    var agents = Array(repeating: 14.0, count: 14)
    // Late on Monday and early on Tuesday.
    agents[1] = 8
    agents[2] = 8
    let week = try QueueWeek(
      Array(repeating: traffic, count: 14), onDuty: agents, intervalsPerDay: 2, seconds: 3600, within: 15)
    let day = Self.check(week, ServiceTarget(level: 0.5, window: .day))
    let rolling = Self.check(week, ServiceTarget(level: 0.5, window: .rolling24Hours))
    #expect(rolling.lowestStart == 1 && day.lowestStart == 0)
    #expect((rolling.lowest ?? 1) < (day.lowest ?? 0))
  }

  @Test func `without calls there is nothing to meet`() throws {
    let quiet = IntervalTraffic(calls: 0, handleSeconds: 0)
    let week = try QueueWeek([quiet, quiet], onDuty: [1, 1], intervalsPerDay: 2, seconds: 3600, within: 15)
    let check = Self.check(week, ServiceTarget())
    #expect(check.isMet == nil && check.lowest == nil && check.lowestStart == nil)
  }

  @Test(.tags(.property), arguments: 0..<12) func `pooled lines never need more agents than apart`(
    number: Int
  ) throws {
    var random = SplitMix64(case: number)
    let scenario = try Tiny.scenario {
      let line = $0.lines[0]
      $0.lines = (0..<random.whole(2...6)).map {
        var other = line
        other.id = "l\($0)"
        other.volume.calls = random.real(10...5000)
        return other
      }
      $0.target.level = random.real(0.5...0.99)
    }
    let ledger = try PoolingLedger(scenario, WeekDemand(scenario))
    #expect(ledger.alone.count == scenario.lines.count)
    #expect(ledger.pooled.peakAgents <= ledger.separate.peakAgents)
    #expect(ledger.pooled.agentHours <= ledger.separate.agentHours)
    // Every hour has the same calls.
    let load = scenario.lines.reduce(0) { $0 + $1.volume.calls } / 24 / 12
    let level = scenario.target.level
    let least = try ErlangC.leastAgents(load: load, handleTime: 300, within: 15, target: level)
    #expect(ledger.pooled.peakAgents == least && ledger.pooled.agentHours == Double(168 * least))
    #expect(ledger.separate.peakAgents == ledger.alone.reduce(0) { $0 + $1.peakAgents })
    #expect(agree(ledger.pooled.payroll, ledger.pooled.agentHours / (40 * 0.9)))
  }
}
