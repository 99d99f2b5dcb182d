import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("Laws of the transient day", .tags(.property))
struct TransientPropertyTests {
  @Test(arguments: [RosterRule.capacity, .instant])
  func `constant rates settle in the steady state`(rule: RosterRule) throws {
    let day = try StaffedDay(
      calls: [Double](repeating: 60, count: 30), agents: [Int](repeating: 8, count: 30), interval: 1800,
      handleTime: 240, patience: 120)
    let settled = try #require(try TransientDay.solve(day, within: 15, rule: rule).intervals.last)
    let queue = try ErlangA.solve(load: 8, agents: 8, handleTime: 240, patience: 120)
    #expect(abs(try #require(settled.serviceLevel) - queue.answered(within: 15)) < 1e-10)
    #expect(abs(try #require(settled.probabilityOfWait) - queue.probabilityOfWait) < 1e-10)
    #expect(abs(try #require(settled.queueLength) - queue.meanQueueLength) < 1e-10)
    #expect(abs(try #require(settled.abandonedShare) - queue.abandonedShare) < 1e-10)
  }

  @Test(arguments: [0.0, 40, 200, 450], [RosterRule.capacity, .instant])
  func `intervals may be cut in two`(within: Double, rule: RosterRule) throws {
    let calls = [4.0, 12, 15, 6]
    let agents = [4, 8, 5, 6]
    let whole = try StaffedDay(
      calls: calls, agents: agents, interval: 360, handleTime: 300, patience: 400)
    let halves = try StaffedDay(
      calls: calls.flatMap { [$0 / 2, $0 / 2] }, agents: agents.flatMap { [$0, $0] }, interval: 180,
      handleTime: 300, patience: 400)
    let one = try TransientDay.solve(whole, within: within, rule: rule, formula: .offeredWait).day
    let two = try TransientDay.solve(halves, within: within, rule: rule, formula: .offeredWait).day
    for formula in ServiceLevelFormula.allCases {
      let level = try #require(one.serviceLevel(formula))
      #expect(abs(level - (try #require(two.serviceLevel(formula)))) < 1e-9, "\(formula)")
    }
    #expect(abs(try #require(one.answeredInTime) - (try #require(two.answeredInTime))) < 1e-8)
    #expect(abs(try #require(one.waiting) - (try #require(two.waiting))) < 1e-9)
    #expect(abs(try #require(one.abandonedCalls) - (try #require(two.abandonedCalls))) < 1e-9)
  }

  @Test func `in the end everybody is answered or has given up`() throws {
    // A quiet end of the day empties the queue. By the other rule a call may be answered and given up after all.
    let day = try StaffedDay(
      calls: [30, 90, 60, 0, 0, 0, 0], agents: [5, 9, 6, 4, 4, 4, 4], interval: 1800, handleTime: 240,
      patience: 200)
    let figures = try TransientDay.solve(day, within: 1700, rule: .capacity).day
    let abandoned = try #require(figures.abandonedCalls)
    #expect(abs(try #require(figures.answeredInTime) + abandoned - 180) < 1e-7)
    let handled = try #require(figures.busyAgents) * 7 * 1800 / 240
    #expect(abs(handled + abandoned - 180) < 1e-7)
  }

  @Test(arguments: ServiceLevelFormula.allCases)
  func `every formula settles in that of Erlang A`(formula: ServiceLevelFormula) throws {
    let day = try StaffedDay(
      calls: [Double](repeating: 60, count: 12), agents: [Int](repeating: 8, count: 12), interval: 1800,
      handleTime: 240, patience: 120)
    let queue = try ErlangA.solve(load: 8, agents: 8, handleTime: 240, patience: 120)
    for within in [0.0, 15, 200] {
      let figures = try TransientDay.solve(day, within: within, rule: .capacity, formula: formula)
      let stationary = try StationaryDay.solve(day, within: within, formula: formula)
      // The last interval but one: the last knows no change after it.
      let settled = try #require(figures.intervals[10].serviceLevel(formula))
      let expected = try #require(queue.serviceLevel(formula, within: within))
      #expect(abs(settled - expected) < 1e-9)
      #expect(abs(try #require(stationary.day.serviceLevel(formula)) - expected) < 1e-12)
    }
  }

  @Test(arguments: [RosterRule.capacity, .instant])
  func `formulas differ only where callers give up, and then in order`(rule: RosterRule) throws {
    func figures(patience: Double?) throws -> DayFigures {
      let day = try StaffedDay(
        calls: [30, 60, 40], agents: [5, 7, 3], interval: 900, handleTime: 150, patience: patience)
      return try TransientDay.solve(day, within: 30, rule: rule, formula: .countingShortAbandons)
    }
    for interval in try figures(patience: 100).intervals {
      let answered = try #require(interval.serviceLevel(.answeredOfOffered))
      let excluding = try #require(interval.serviceLevel(.excludingShortAbandons))
      let counting = try #require(interval.serviceLevel(.countingShortAbandons))
      let offered = try #require(interval.serviceLevel(.offeredWait))
      #expect(answered < offered && offered < counting)
      #expect(answered < excluding && excluding < counting)
    }
    let patient = try figures(patience: nil).day
    for formula in ServiceLevelFormula.allCases {
      #expect(patient.serviceLevel(formula) == patient.serviceLevel)
    }
  }

  @Test func `what no formula asked for is not given`() throws {
    let day = try StaffedDay(calls: [10], agents: [2], interval: 1800, handleTime: 240, patience: 100)
    let figures = try TransientDay.solve(day, within: 15, rule: .capacity).day
    #expect(figures.abandonedInTime == nil && figures.offeredInTime == nil)
    #expect(figures.serviceLevel(.offeredWait) == nil)
    #expect(figures.serviceLevel(.answeredOfAnswered) != nil)
  }

  @Test(arguments: [RosterRule.capacity, .instant], [nil, 120.0])
  func `extremes end soon and make sense`(rule: RosterRule, patience: Double?) throws {
    func solve(_ calls: [Double], _ agents: [Int], within: Double) throws -> DayFigures {
      let day = try StaffedDay(
        calls: calls, agents: agents, interval: 300, handleTime: 240, patience: patience)
      return try TransientDay.solve(day, within: within, rule: rule, formula: .offeredWait)
    }
    let nobody = try solve([5, 5], [0, 0], within: 15).day
    #expect(try abs(#require(nobody.serviceLevel)) < 1e-12)
    #expect(try abs(#require(nobody.probabilityOfWait) - 1) < 1e-12)
    let gap = try solve([5, 5, 5], [3, 0, 4], within: 400).day
    #expect(try (0..<1).contains(#require(gap.serviceLevel)))
    let silence = try solve([0, 0], [3, 2], within: 15)
    #expect(silence.day.answeredInTime == 0 && silence.day.serviceLevel == nil)
    let long = try solve([3, 3], [4, 2], within: 1e5).day
    #expect(try #require(long.serviceLevel) > 0.5)
    let ample = try solve([3, 3], [100_000, 50_000], within: 0).day
    #expect(try abs(#require(ample.serviceLevel) - 1) < 1e-12)
    let overload = try solve([200, 100], [2, 1], within: 15).day
    #expect(try #require(overload.serviceLevel) < 0.1)
  }

  @Test func `the estimate of operations grows with the day`() throws {
    func operations(_ scale: Double, within: Double = 15, patience: Double? = 120) throws -> Double {
      let day = try StaffedDay(
        calls: [20, 60, 40].map { $0 * scale }, agents: [3, 9, 6].map { $0 * Int(scale) }, interval: 1800,
        handleTime: 240, patience: patience)
      return TransientDay.operations(day, within: within)
    }
    let one = try operations(1)
    #expect(one > 1e5 && one < 1e8)
    #expect(try operations(10) > one && operations(100) > operations(10))
    #expect(try operations(1, within: 1000) > one)
    #expect(try operations(10, patience: nil) > operations(10))
  }

  @Test func `what is not a day is refused`() {
    #expect(
      throws: QueueError.outOfDomain(
        quantity: .intervals, value: 1, allowed: "at least one, with one figure of each kind")
    ) {
      try StaffedDay(calls: [1], agents: [1, 2], interval: 1800, handleTime: 240, patience: nil)
    }
    #expect(throws: QueueError.outOfDomain(quantity: .calls, value: -1, allowed: "0 <= calls < infinity")) {
      try StaffedDay(calls: [-1], agents: [1], interval: 1800, handleTime: 240, patience: nil)
    }
    #expect(throws: QueueError.outOfDomain(quantity: .patience, value: 0, allowed: "0 < patience < infinity"))
    {
      try StaffedDay(calls: [1], agents: [1], interval: 1800, handleTime: 240, patience: 0)
    }
  }

  @Test func `a rule of persons has no exact law`() throws {
    let day = try StaffedDay(calls: [10], agents: [2], interval: 1800, handleTime: 240, patience: nil)
    #expect(throws: QueueError.noExactLaw(.person)) {
      try TransientDay.solve(day, within: 15, rule: .person)
    }
  }
}
