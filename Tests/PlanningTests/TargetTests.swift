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

  @Test(arguments: [(0.3, true), (0.99, false)])
  func `a floor binds the worst interval with calls, whatever the window`(floor: Double, isMet: Bool) throws {
    let week = try week(.week).week
    var target = ServiceTarget(withinSeconds: 15, level: 0.5, window: .week)
    #expect(Self.check(week, target).isMet == true)
    target.intervalFloor = floor
    let check = Self.check(week, target)
    #expect(check.isMet == isMet)
    #expect(check.floorMissedAt == (isMet ? nil : 4))
    let worst = week.totals(4..<5, by: .erlangA)?.serviceLevel(.answeredOfOffered)
    #expect(check.lowestInterval == worst && floor != worst)
    // The level of the window stays what it was.
    #expect(check.lowest == Self.check(week, ServiceTarget(level: 0.5, window: .week)).lowest)
    target.level = 0.999
    #expect(
      Self.check(week, target).isMet == false && Self.check(week, target).floorMissedAt == check.floorMissedAt
    )
  }

  @Test func `exactly the floor is enough, and quiet intervals have none`() throws {
    let calls = IntervalTraffic(calls: 100, handleSeconds: 300, patienceSeconds: 120)
    let quiet = IntervalTraffic(calls: 0, handleSeconds: 0)
    let week = try QueueWeek(
      [quiet, calls], onDuty: [0, 9], intervalsPerDay: 2, seconds: 3600, within: 15)
    let level = try #require(week.week(by: .erlangA)?.serviceLevel(.answeredOfOffered))
    let target = ServiceTarget(level: level, window: .day, intervalFloor: level)
    #expect(Self.check(week, target).isMet == true && Self.check(week, target).lowestInterval == level)
    let above = ServiceTarget(level: level, window: .day, intervalFloor: level.nextUp)
    #expect(Self.check(week, above).isMet == false && Self.check(week, above).floorMissedAt == 1)
  }

  /// February 2027 begins on a Monday and has four of each weekday; March 2027 has five Mondays to Wednesdays.
  @Test func `a month weighs the days of the week by their number in the month of its Monday`() throws {
    func check(_ window: ServiceTarget.Window, _ week: String) throws -> (forecast: Forecast, level: Double) {
      let scenario = try Tiny.scenario {
        $0.week = try Tiny.date(week)
        $0.target.window = window
        $0.calendar.weekdayFactors = [1.6, 1, 1, 1, 1, 0.8, 0.6]
      }
      let forecast = try Forecast(scenario)
      return (forecast, try #require(forecast.check.lowest))
    }
    #expect(agree(try check(.month, "2027-02-10").level, try check(.week, "2027-02-10").level))
    // The first days of March 2027 lie in a week whose Monday is 1 March.
    let march = try check(.month, "2027-03-04")
    let week = march.forecast.centre.week
    var inTime = 0.0
    var offered = 0.0
    for (day, count) in [5.0, 5, 5, 4, 4, 4, 4].enumerated() {
      let totals = try #require(week.day(day, by: .erlangA))
      inTime += count * totals.answeredWithin
      offered += count * totals.offered
    }
    #expect(agree(march.level, inTime / offered))
    #expect(abs(march.level - (try check(.week, "2027-03-04").level)) > 1e-4)
  }

  @Test func `without calls there is nothing to meet`() throws {
    let quiet = IntervalTraffic(calls: 0, handleSeconds: 0)
    let week = try QueueWeek([quiet, quiet], onDuty: [1, 1], intervalsPerDay: 2, seconds: 3600, within: 15)
    let check = Self.check(week, ServiceTarget())
    #expect(check.isMet == nil && check.lowest == nil && check.lowestStart == nil)
    let floor = Self.check(week, ServiceTarget(window: .month, intervalFloor: 0.5))
    #expect(floor.isMet == nil && floor.lowest == nil && floor.lowestStart == nil)
    #expect(floor.lowestInterval == nil && floor.floorMissedAt == nil)
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
    #expect(ledger.separate.peakAgents == ledger.alone.reduce(0) { $0 + $1.staff.peakAgents })
    #expect(agree(ledger.pooled.payroll, ledger.pooled.agentHours / (40 * 0.9)))
  }
}
