import Measures
import QueueTheory
import TestSupport
import Testing

/// Days whose mix of calls, and with it handle time and patience, changes.
@Suite("Days of a changing mix", .tags(.property))
struct ChangingMixTests {
  private static let times = [240.0, 240, 240, 240, 120, 120, 120, 120]
  private static let patiences = [100.0, 100, 100, 100, 300, 300, 300, 300]

  private static func day(patiences: [Double]?) throws -> StaffedDay {
    try StaffedDay(
      calls: [Double](repeating: 50, count: 8), agents: [Int](repeating: 8, count: 8), interval: 1800,
      handleTimes: times, patiences: patiences)
  }

  @Test func `each mix settles in its own steady state`() throws {
    let day = try Self.day(patiences: Self.patiences)
    let days = [
      try TransientDay.solve(day, within: 15, rule: .capacity),
      try TransientDay.solve(day, within: 15, rule: .instant), try CarryOverDay.solve(day, within: 15),
      try StationaryDay.solve(day, within: 15),
    ]
    // The last calls of the fourth interval are answered in the fifth.
    for index in [2, 7] {
      let queue = try ErlangA.solve(
        load: 50 / 1800 * Self.times[index], agents: 8, handleTime: Self.times[index],
        patience: Self.patiences[index])
      for figures in days {
        let settled = figures.intervals[index]
        #expect(abs(try #require(settled.serviceLevel) - queue.answered(within: 15)) < 1e-6)
        #expect(abs(try #require(settled.queueLength) - queue.meanQueueLength) < 1e-5)
        #expect(abs(try #require(settled.abandonedShare) - queue.abandonedShare) < 1e-6)
      }
    }
    // In between the exact law remembers the longer calls.
    let exact = try #require(days[0].intervals[4].serviceLevel)
    #expect(exact < (try #require(days[3].intervals[4].serviceLevel)) - 0.001)
  }

  @Test func `the queue at the end is that of the next beginning`() throws {
    for patiences in [Self.patiences, nil] {
      let day = try Self.day(patiences: patiences)
      let figures = try TransientDay.solve(day, within: 15, rule: .capacity)
      let settled = figures.intervals[7]
      #expect(abs(try #require(settled.queueAtEnd) - (try #require(settled.queueLength))) < 1e-6)
      #expect(figures.day.queueAtEnd == settled.queueAtEnd)
      let quiet = try StaffedDay(
        calls: [50, 0, 0, 0], agents: [3, 8, 8, 8], interval: 1800, handleTimes: [240, 120, 120, 120],
        patiences: patiences.map { Array($0[0..<4]) })
      let ends = try TransientDay.solve(quiet, within: 15, rule: .capacity).intervals.map(\.queueAtEnd)
      #expect(try #require(ends[0]) > 1)
      #expect(try #require(ends[3]) < 1e-9)
      let carried = try CarryOverDay.solve(quiet, within: 15).intervals
      #expect(try #require(carried[0].queueAtEnd) > 1 && (try #require(carried[3].queueAtEnd)) < 1e-6)
    }
  }

  /// Calls in are calls out when calls are kept while their handle time changes.
  @Test func `backlog is counted in calls`() throws {
    let day = try StaffedDay(
      calls: [200, 0, 0], agents: [5, 10, 30], interval: 1800, handleTimes: [240, 120, 480], patiences: nil)
    let figures = try CarryOverDay.solve(day, within: 15)
    var left = 0.0
    for (index, interval) in figures.intervals.enumerated() {
      let served = try #require(interval.busyAgents) * 1800 / day.handleTimes[index]
      left += interval.offered - served
      #expect(abs(left - (try #require(interval.queueAtEnd))) < 1e-9)
    }
  }

  @Test func `lists of different lengths are refused`() {
    #expect(throws: QueueError.self) {
      try StaffedDay(calls: [1, 2], agents: [1, 1], interval: 60, handleTimes: [1], patiences: nil)
    }
    #expect(throws: QueueError.self) {
      try StaffedDay(calls: [1, 2], agents: [1, 1], interval: 60, handleTimes: [1, 1], patiences: [1])
    }
    #expect(throws: QueueError.self) {
      try StaffedDay(calls: [], agents: [], interval: 60, handleTimes: [], patiences: nil)
    }
  }

  @Test func `hours of work are refused`() throws {
    let day = try StaffedDay(
      calls: [1e9, 1e9], agents: [100, 10], interval: 1800, handleTime: 240, patience: nil)
    #expect {
      try TransientDay.solve(day, within: 15, rule: .capacity)
    } throws: {
      guard case QueueError.tooLarge = $0 else { return false }
      return true
    }
  }
}
