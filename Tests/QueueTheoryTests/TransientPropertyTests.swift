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

  @Test(arguments: [0.0, 40, 1000, 2200], [RosterRule.capacity, .instant])
  func `intervals may be cut in two`(within: Double, rule: RosterRule) throws {
    let calls = [20.0, 50, 80, 30, 10]
    let agents = [4, 9, 5, 7, 3]
    let whole = try StaffedDay(
      calls: calls, agents: agents, interval: 1800, handleTime: 300, patience: 400)
    let halves = try StaffedDay(
      calls: calls.flatMap { [$0 / 2, $0 / 2] }, agents: agents.flatMap { [$0, $0] }, interval: 900,
      handleTime: 300, patience: 400)
    let one = try TransientDay.solve(whole, within: within, rule: rule).day
    let two = try TransientDay.solve(halves, within: within, rule: rule).day
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
