import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("A day of steady states that hand their backlog on", .tags(.property))
struct CarryOverDayTests {
  static func day(
    _ calls: [Double], _ agents: [Int], handleTime: Double = 240, patience: Double? = nil
  ) throws -> StaffedDay {
    try StaffedDay(
      calls: calls, agents: agents, interval: 1800, handleTime: handleTime, patience: patience)
  }

  /// Half an hour of overload, and the way out of it.
  static func overload(patience: Double?) throws -> StaffedDay {
    try day(
      [100, 200, 250, 200, 150, 100, 80, 60], [18, 22, 24, 24, 24, 20, 18, 15], patience: patience)
  }

  @Test(.tags(.exact), arguments: [nil, 30, 240, 5000, 1e9], [6.0, 10, 14])
  func `constant rates settle in Erlang C or A`(patience: Double?, load: Double) throws {
    let agents = 15
    let calls = load * 1800 / 240
    let day = try Self.day(
      [Double](repeating: calls, count: 90), [Int](repeating: agents, count: 90), patience: patience)
    let settled = try #require(try CarryOverDay.solve(day, within: 15).intervals.last)
    let expected = try StationaryDay.solve(day, within: 15).intervals[0]
    #expect(agree(try #require(settled.serviceLevel), try #require(expected.serviceLevel), within: 1e-9))
    #expect(
      agree(try #require(settled.probabilityOfWait), try #require(expected.probabilityOfWait), within: 1e-9))
    #expect(agree(try #require(settled.queueLength), try #require(expected.queueLength), within: 1e-9))
    #expect(
      agree(try #require(settled.abandonedCalls), try #require(expected.abandonedCalls), within: 1e-9))
    #expect(
      agree(try #require(settled.busyAgents), load * (1 - (expected.abandonedShare ?? 0)), within: 1e-9))
  }

  @Test(.tags(.exact), arguments: [0, 5, 15], [60.0, 240, 1000])
  func `with patience an overload settles in Erlang A, too`(agents: Int, patience: Double) throws {
    let day = try Self.day(
      [Double](repeating: 225, count: 60), [Int](repeating: agents, count: 60), patience: patience)
    let settled = try #require(try CarryOverDay.solve(day, within: 15).intervals.last)
    let queue = try ErlangA.solve(load: 30, agents: Double(agents), handleTime: 240, patience: patience)
    #expect(agree(try #require(settled.abandonedShare), queue.abandonedShare, within: 1e-9))
    #expect(agree(try #require(settled.queueLength), queue.meanQueueLength, within: 1e-9))
    let level = try #require(settled.serviceLevel)
    #expect(abs(level - queue.answered(within: 15)) < 1e-9)
  }

  @Test(.tags(.exact), arguments: [nil, 60, 1000, 1e7], [nil, 60, 500, 1800])
  func `calls are answered, given up or still there`(patience: Double?, period: Double?) throws {
    // The quiet end takes what is left.
    let day = try Self.day(
      [100, 200, 250, 200, 150, 0, 60, 0, 0, 0, 0, 0], [18, 22, 24, 0, 24, 20, 18, 15, 30, 30, 30, 30],
      patience: patience)
    let figures = try CarryOverDay.solve(day, within: 15, period: period).day
    let handled = try #require(figures.busyAgents) * 12 * 1800 / 240
    #expect(abs(handled + (try #require(figures.abandonedCalls)) - 960) < 1e-9)
  }

  @Test(.tags(.exact)) func `one period follows Stolletz's formulas`() throws {
    let day = try Self.day([100, 60], [8, 9])
    let figures = try CarryOverDay.solve(day, within: 20, period: 1800).intervals
    var backlog = 0.0
    for index in 0..<2 {
      let artificial = day.calls[index] * 240 / 1800 + backlog
      let agents = Double(day.agents[index])
      backlog = artificial * (try ErlangB.blocking(load: artificial, agents: agents))
      let modified = artificial - backlog
      guard case .stable(let state) = try ErlangC.solve(load: modified, agents: agents, handleTime: 240)
      else {
        Issue.record("the modified rate is below the agents' rate")
        return
      }
      #expect(agree(try #require(figures[index].busyAgents), modified))
      #expect(agree(try #require(figures[index].serviceLevel), state.serviceLevel(within: 20)))
      #expect(agree(try #require(figures[index].probabilityOfWait), state.probabilityOfWait))
      #expect(agree(try #require(figures[index].queueLength), state.meanQueueLength))
    }
  }

  @Test func `much patience is none to lose`() throws {
    let none = try CarryOverDay.solve(Self.overload(patience: nil), within: 15)
    let much = try CarryOverDay.solve(Self.overload(patience: 2.4e11), within: 15)
    for (one, other) in zip(none.intervals, much.intervals) {
      #expect(agree(try #require(other.serviceLevel), try #require(one.serviceLevel), within: 1e-5))
      #expect(agree(try #require(other.queueLength), try #require(one.queueLength), within: 1e-5))
    }
  }

  /// Mean over the calls of the error of an interval's service level; what is unstable has level 0.
  static func error(_ figures: DayFigures, _ exact: [Double?]) -> Double {
    var sum = 0.0
    for (one, level) in zip(figures.intervals, exact) {
      sum += one.offered * abs((one.serviceLevel ?? 0) - (level ?? 0))
    }
    return sum / figures.day.offered
  }

  @Test(arguments: [nil, 240.0, 1000])
  func `in overload the error is below three fifths of the stationary day's`(patience: Double?) throws {
    let day = try Self.day([30, 55, 40, 20], [5, 6, 6, 5], patience: patience)
    let exact = try TransientDay.solve(day, within: 15, rule: .capacity).intervals.map(\.serviceLevel)
    let carried = Self.error(try CarryOverDay.solve(day, within: 15), exact)
    #expect(carried < 0.6 * Self.error(try StationaryDay.solve(day, within: 15), exact))
    #expect(carried < 0.08)
  }

  @Test(arguments: TransientReferenceTests.cases)
  func `on the reference days the error is below the stationary day's`(
    _ item: TransientReferenceTests.File.Case
  ) throws {
    let day = try item.inputs.day()
    let within = item.inputs.thresholdS
    let exact = item.outputs.exhaustive.perInterval.answeredWithinT
    let carried = Self.error(try CarryOverDay.solve(day, within: within), exact)
    #expect(carried < Self.error(try StationaryDay.solve(day, within: within), exact))
    #expect(carried < 0.041)
  }

  @Test(arguments: [nil, 60.0, 1000], 0..<8)
  func `an agent more never hurts`(patience: Double?, place: Int) throws {
    let day = try Self.overload(patience: patience)
    for added in [1, 3, 10] {
      var agents = day.agents
      agents[place] += added
      let before = try CarryOverDay.solve(day, within: 15)
      let after = try CarryOverDay.solve(Self.day(day.calls, agents, patience: patience), within: 15)
      for (one, other) in zip(before.intervals, after.intervals) {
        let (level, better) = (try #require(one.answeredInTime), try #require(other.answeredInTime))
        #expect(better >= level * (1 - 1e-13))
        #expect(try #require(other.queueLength) <= (try #require(one.queueLength)) * (1 + 1e-12))
      }
    }
  }

  @Test func `a day without calls is empty`() throws {
    for patience in [nil, 60.0] {
      let figures = try CarryOverDay.solve(Self.day([0, 0], [0, 3], patience: patience), within: 15)
      for item in figures.intervals + [figures.day] {
        #expect(item.status == .solved)
        #expect(item.offered == 0 && item.answeredInTime == 0 && item.waiting == 0)
        #expect(item.queueLength == 0 && item.abandonedCalls == 0 && item.busyAgents == 0)
        #expect(item.serviceLevel == nil)
      }
    }
  }

  @Test(.tags(.exact)) func `without agents the queue grows, and its callers give up`() throws {
    let waiting = try CarryOverDay.solve(Self.day([90, 90, 0], [0, 0, 0]), within: 15)
    let growing = [45.0, 135, 180]
    for (item, queue) in zip(waiting.intervals, growing) {
      #expect(agree(try #require(item.queueLength), queue))
      #expect(item.answeredInTime == 0 && item.busyAgents == 0 && item.abandonedCalls == 0)
      #expect(item.waiting == item.offered)
    }
    // Q' = 90/1800 − Q/600.
    let leaving = try CarryOverDay.solve(Self.day([90, 0], [0, 0], patience: 600), within: 15)
    #expect(agree(try #require(leaving.intervals[0].queueLength), 20.4978706836786394))
    #expect(agree(try #require(leaving.intervals[1].queueLength), 9.02904615440938472))
  }

  @Test func `a backlog outlasts the calls`() throws {
    let figures = try CarryOverDay.solve(Self.day([200, 0, 0, 0], [10, 10, 10, 10]), within: 15).intervals
    #expect(figures[1].serviceLevel == nil && figures[1].answeredInTime == 0)
    #expect(try #require(figures[1].queueLength) > 10)
    #expect(try #require(figures[1].busyAgents) > 9)
    #expect(try #require(figures[3].queueLength) < 1)
  }

  @Test(arguments: [0, .leastNonzeroMagnitude, 1e-300, 1e-3, 1, 1e3, 1e6, 1e12], [0, 1, 2, 30, 100_000])
  func `extremes give numbers`(calls: Double, agents: Int) throws {
    for (handleTime, patience) in [
      (240, nil), (240, 1e-9), (240, 1e14), (1e-3, nil), (1e6, nil), (1e6, 1e7), (1e-300, 1e-290),
    ] as [(Double, Double?)] {
      let day = try Self.day(
        [calls, 1, calls], [agents, agents, 3], handleTime: handleTime, patience: patience)
      for within in [0, 15, 1e300] {
        for period in [20.0, 1e300] {
          let figures = try CarryOverDay.solve(day, within: within, period: period)
          for item in figures.intervals {
            #expect(item.status == .solved)
            if item.offered > 0 {
              #expect((0...1).contains(try #require(item.serviceLevel)))
              #expect((0...(1 + 1e-15)).contains(try #require(item.probabilityOfWait)))
            }
            #expect(try #require(item.queueLength) >= 0 && item.queueLength?.isFinite == true)
            #expect(try #require(item.abandonedCalls) >= 0 && item.abandonedCalls?.isFinite == true)
            #expect((0...100_001).contains(try #require(item.busyAgents)))
          }
        }
      }
    }
  }

  @Test(arguments: [0, -1, Double.nan, .infinity])
  func `a period must be positive`(period: Double) throws {
    let day = try Self.day([10], [2])
    #expect(throws: QueueError.self) { try CarryOverDay.solve(day, within: 15, period: period) }
    #expect(throws: QueueError.self) { try CarryOverDay.solve(day, within: -1) }
  }
}
