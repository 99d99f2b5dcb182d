import ContactCentre
import Measures
import QueueTheory
import TestSupport
import Testing

@testable import Planning

@Suite("A limit on the merged queue")
struct LimitTests {
  private static func limited(
    _ places: Double?, _ change: (inout Scenario) throws -> Void = { _ in }
  ) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.queue.places = places
      try change(&scenario)
    }
  }

  /// A scenario in which callers dial again, people are short, and at night nobody is on duty.
  private static func redialling(_ places: Double) throws -> Scenario {
    try limited(places) { scenario in
      scenario.lines[0].volume.counts = .callers
      scenario.common.redialProbability = 0.7
      scenario.workforce.agents = 25
      scenario.workforce.shifts.removeFirst()
    }
  }

  private static func totals(
    load: Double, agents: Double, patience: Double?, places: Int
  ) throws -> ServiceTotals {
    let traffic = IntervalTraffic(calls: load * 12, handleSeconds: 300, patienceSeconds: patience)
    return try LimitedInterval(
      traffic: traffic, patience: patience, agents: agents, seconds: 3600, places: places
    ).totals(within: 15)
  }

  private static func figures(_ totals: ServiceTotals) -> [Double] {
    [
      totals.offered, totals.answered, totals.abandoned, totals.blocked, totals.answeredWithin,
      totals.abandonedWithin, totals.offeredWithin, totals.waitOfAnswered, totals.waitOfOffered,
      totals.handling, totals.staffed,
    ]
  }

  @Test(.tags(.exact)) func `small queues are those of the hand`() throws {
    // No places: Erlang B of 2 Erlang and 2 agents is 2/5, whatever the patience.
    for patience in [nil, 180.0] {
      let loss = try Self.totals(load: 2, agents: 2, patience: patience, places: 0)
      #expect(agree(loss.blocked, 9.6) && agree(loss.answered, 14.4) && loss.abandoned == 0)
      #expect(agree(loss.answeredWithin, 14.4) && loss.waitOfOffered == 0 && loss.waitOfAnswered == 0)
      #expect(agree(loss.handling, 14.4 * 300) && loss.staffed == 7200)
    }
    // One agent, one place, one Erlang: three states alike; with a patience like the handle time 2 : 2 : 1.
    let patient = try Self.totals(load: 1, agents: 1, patience: nil, places: 1)
    #expect(agree(patient.blocked, 4) && agree(patient.answered, 8) && patient.abandoned == 0)
    #expect(agree(patient.waitOfOffered, 1200) && agree(patient.waitOfAnswered, 1200))
    let impatient = try Self.totals(load: 1, agents: 1, patience: 300, places: 1)
    #expect(agree(impatient.blocked, 2.4) && agree(impatient.abandoned, 2.4))
    #expect(agree(impatient.answered, 7.2) && agree(impatient.waitOfOffered, 720))
    #expect(try #require(patient.blockedShare) == patient.blocked / 12)
  }

  @Test(.tags(.exact)) func `with nobody on duty the places are the servers of those who give up`() throws {
    // 20 calls an hour of 180 s of patience are one Erlang: with one place half of them are blocked.
    let traffic = IntervalTraffic(calls: 20, handleSeconds: 300, patienceSeconds: 180)
    let impatient = try LimitedInterval(
      traffic: traffic, patience: 180, agents: 0, seconds: 3600, places: 1
    ).totals(within: 180)
    #expect(agree(impatient.blocked, 10) && agree(impatient.abandoned, 10) && impatient.answered == 0)
    #expect(agree(impatient.abandonedWithin, 6.321_205_588_285_577))
    #expect(agree(impatient.waitOfOffered, 1800) && impatient.serviceLevel(.answeredOfOffered) == 0)
    let patient = try LimitedInterval(traffic: traffic, patience: nil, agents: 0, seconds: 3600, places: 5)
      .totals(within: 180)
    #expect(patient.blocked == 20 && patient.offered == 20 && patient.abandoned == 0)
    // Nearly nobody on duty is nearly the same.
    let almost = try LimitedInterval(
      traffic: traffic, patience: 180, agents: 1e-9, seconds: 3600, places: 1
    ).totals(within: 180)
    for (left, right) in zip(Self.figures(almost), Self.figures(impatient)) {
      #expect(abs(left - right) < 1e-4)
    }
  }

  @Test(.tags(.exact)) func `without places every interval is Erlang B`() throws {
    let week = try Forecast(Self.limited(0)).centre.week
    for interval in week.intervals {
      let byA = try #require(interval.erlangA)
      let blocking = try ErlangB.blocking(load: interval.load, agents: interval.onDuty)
      #expect(agree(byA.blocked, byA.offered * blocking))
      #expect(agree(byA.answered, byA.offered * (1 - blocking)))
      #expect(Self.figures(byA) == Self.figures(interval.erlangC))
      #expect(!interval.hasBacklog)
    }
    #expect(week.backlogAtEnd == 0)
  }

  @Test(.tags(.exact)) func `with very many places it is the forecast without a limit`() throws {
    for agents in [20.0, 45, 60] {
      let free = try Forecast(Self.limited(nil) { $0.workforce.agents = agents })
      let limited = try Forecast(Self.limited(1_000_000) { $0.workforce.agents = agents })
      for (left, right) in zip(free.centre.week.intervals, limited.centre.week.intervals) {
        let pairs = zip(Self.figures(try #require(left.erlangA)), Self.figures(try #require(right.erlangA)))
        for (a, b) in pairs { #expect(agree(a, b, within: 1e-9)) }
        guard !left.hasBacklog else { continue }
        for (a, b) in zip(Self.figures(left.erlangC), Self.figures(right.erlangC)) {
          #expect(agree(a, b, within: 1e-9))
        }
      }
      #expect(free.centre.roster.onDuty == limited.centre.roster.onDuty)
    }
  }

  @Test(.tags(.exact), arguments: [0, 1, 7, 60, 1_000_000.0])
  func `offered are answered, abandoned or blocked`(places: Double) throws {
    let forecast = try Forecast(Self.redialling(places))
    let week = forecast.centre.week
    #expect(week.intervals.contains { $0.onDuty == 0 } && week.intervals.contains { $0.onDuty > 0 })
    for model in QueueWeek.Model.allCases {
      let parts = try #require(week.totals(by: model))
      for totals in try parts + [#require(week.week(by: model))] {
        #expect(agree(totals.offered, totals.answered + totals.abandoned + totals.blocked, within: 1e-11))
        #expect(Self.figures(totals).allSatisfy { $0 >= 0 && $0.isFinite })
      }
    }
    // The one merged line has all of it; its own queue before the merge knows no limit.
    let line = try #require(forecast.lines.first)
    #expect(agree(line.mergedByErlangA?.blocked ?? -1, week.week(by: .erlangA)?.blocked ?? -2))
    #expect(line.before.week?.week(by: .erlangA)?.blocked == 0)
  }

  @Test(.tags(.exact)) func `blocked and abandoned callers dial again alike`() throws {
    let week = try Forecast(Self.redialling(3)).centre.week
    for interval in week.intervals {
      for totals in [interval.erlangC, try #require(interval.erlangA)] {
        let expected = 100 / (1 - 0.7 * (1 - (totals.answerRate ?? 0)))
        #expect(agree(totals.offered, expected, within: 1e-9))
      }
    }
  }

  @Test(.tags(.exact)) func `more places block fewer and lose more to patience`() throws {
    // The people of all are those who would be there without a limit.
    let roster = try Forecast(Self.limited(nil) { $0.workforce.agents = 40 }).centre.roster
    let weeks = try [0, 1, 2, 5, 20, 100, 1000].map { places in
      let limited = try Self.limited(places) { $0.workforce.agents = 40 }
      return try MergedCentre(StaffedCentre(limited, WeekDemand(limited), roster)).week
    }
    for (less, more) in zip(weeks, weeks.dropFirst()) {
      for model in QueueWeek.Model.allCases {
        let (few, many) = (try #require(less.week(by: model)), try #require(more.week(by: model)))
        #expect(few.blocked > many.blocked || many.blocked < 1e-9)
        #expect(few.answered <= many.answered * (1 + 1e-12) && few.offered == many.offered)
        #expect(few.abandoned <= many.abandoned * (1 + 1e-12))
        #expect(few.waitOfOffered <= many.waitOfOffered * (1 + 1e-12))
      }
    }
  }

  @Test(.tags(.exact), arguments: ServiceLevelFormula.allCases)
  func `every formula counts as that of the queue`(formula: ServiceLevelFormula) throws {
    for patience in [nil, 90.0] {
      let queue = try LimitedQueue(load: 9, agents: 8.5, handleTime: 300, patience: patience, places: 6)
      let totals = try Self.totals(load: 9, agents: 8.5, patience: patience, places: 6)
      let expected = try #require(queue.serviceLevel(formula, within: 15))
      #expect(agree(try #require(totals.serviceLevel(formula)), expected))
    }
  }

  @Test(.tags(.exact), arguments: [ForecastMethod.carryOver, .transient])
  func `other methods refuse a limit`(method: ForecastMethod) throws {
    let scenario = try Self.limited(5)
    #expect(throws: PlanningError.noLimitOnPlaces(method)) { _ = try Forecast(scenario, method: method) }
  }

  @Test(.tags(.exact)) func `a limited queue is not compared with the exact law`() throws {
    let check = try StationaryCheck(Forecast(Self.limited(5)))
    #expect(check.comparison == nil)
    guard case .limited = check.outcome else {
      Issue.record("compared")
      return
    }
  }

  @Test(.tags(.exact)) func `a sweep over the places gives their forecasts`() throws {
    let base = try Self.limited(5)
    let axes = [
      SweepAxis(
        name: "queue.places",
        values: [0.0, 4, 50].map { (places: Double) in
          SweepAxis.Value(text: "\(places)", number: places) { $0.queue.places = places }
        }),
      SweepAxis(
        name: "staff",
        values: [60.0, 40].map { agents in
          SweepAxis.Value(text: "\(agents)", number: agents) { $0.workforce.agents = agents }
        }),
    ]
    let points = try Sweep(base, axes: axes, jobs: 2).points
    #expect(points.count == 6)
    for point in points {
      let (places, agents) = ([0.0, 4, 50][point.values[0]], [60.0, 40][point.values[1]])
      let scenario = try Self.limited(places) { $0.workforce.agents = agents }
      let totals = try #require(Forecast(scenario).centre.week.week(by: .erlangA))
      #expect(abs((point.blockedShare ?? -1) - (totals.blockedShare ?? 0)) <= 5.01e-7)
      #expect(abs((point.answerRate ?? -1) - (totals.answerRate ?? 0)) <= 5.01e-7)
      #expect(point.cost == (try YearlyCost(scenario).total) && point.backlogIntervals == 0)
    }
    #expect((points[0].blockedShare ?? 0) > (points[2].blockedShare ?? 1))
    let free = try Sweep(Tiny.scenario(), axes: [], jobs: 1).points
    #expect(free.allSatisfy { $0.blockedShare == nil })
  }

  @Test(.tags(.property), arguments: 0..<200)
  func `any queue keeps its calls and its ranges`(number: Int) throws {
    var random = SplitMix64(case: number)
    let patience = random.isTrue(0.3) ? nil : random.real(1...86_400)
    let traffic = IntervalTraffic(
      calls: random.one(of: [0, random.real(0...1), random.real(0...1e4)]),
      callers: random.one(of: [0, random.real(0...1), random.real(0...1e4)]),
      redialProbability: random.real(0...0.99), handleSeconds: random.real(1...5000))
    let load = traffic.demand * traffic.handleSeconds / 1800
    let queue = LimitedInterval(
      traffic: traffic, patience: patience,
      agents: random.one(of: [0, 1e-6, random.real(0...1), load * random.real(0...2)]), seconds: 1800,
      places: random.one(of: [0, 1, random.whole(0...100), random.whole(0...1_000_000)]))
    let within = random.one(of: [0, 15, 3600.0])
    let totals = try queue.totals(within: within)
    #expect(Self.figures(totals).allSatisfy { $0 >= 0 && $0.isFinite })
    #expect(agree(totals.offered, totals.answered + totals.abandoned + totals.blocked, within: 1e-10))
    #expect(totals.answeredWithin <= totals.answered * (1 + 1e-9) + 1e-12)
    #expect(totals.abandonedWithin <= totals.abandoned * (1 + 1e-9) + 1e-12)
    for formula in ServiceLevelFormula.allCases {
      #expect(totals.serviceLevel(formula).map { (-1e-9...1 + 1e-9).contains($0) } ?? true)
    }
  }
}
