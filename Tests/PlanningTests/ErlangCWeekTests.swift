import Measures
import QueueTheory
import TestSupport
import Testing

@testable import Planning

@Suite("A queue whose callers never give up, with its backlog")
struct ErlangCWeekTests {
  /// Calls in an hour of 100 s each, so that one agent serves 36.
  private func calls(_ number: Double) -> IntervalTraffic {
    IntervalTraffic(calls: number, handleSeconds: 100)
  }

  @Test(.tags(.exact)) func `overload piles up, waits its turn and drains`() throws {
    var week = ErlangCWeek(seconds: 3600, within: 100)
    // 72 calls for one agent: 36 are left, the backlog grows in a straight line.
    let (first, isLate) = try week.next(calls(72), agents: 1)
    #expect(isLate && agree(week.backlog, 36))
    #expect(agree(first.answered, 72) && agree(first.handling, 3600) && agree(first.staffed, 3600))
    // Within 100 s only while the backlog is at most one call: 1/36 of the line from 0 to 36.
    #expect(agree(first.answeredWithin, 2))
    // On average 18 calls are before each of the 72, at 100 s each.
    #expect(agree(first.waitOfAnswered, 72 * 1800))

    // 36 calls for one agent: the backlog stays.
    let (second, stays) = try week.next(calls(36), agents: 1)
    #expect(stays && agree(week.backlog, 36) && second.answeredWithin == 0)
    #expect(agree(second.waitOfAnswered, 36 * 3600))

    // No calls and two agents: it is gone after half an hour.
    let (third, drains) = try week.next(calls(0), agents: 2)
    #expect(drains && week.backlog == 0)
    #expect(agree(third.handling, 3600) && agree(third.staffed, 7200) && third.offered == 0)

    let (fourth, isSteady) = try week.next(calls(10), agents: 1)
    #expect(!isSteady && fourth.offered == 10)
  }

  @Test(.tags(.exact)) func `after a backlog has drained the rest of the interval is steady`() throws {
    var week = ErlangCWeek(seconds: 3600, within: 100)
    _ = try week.next(calls(54), agents: 1)
    #expect(agree(week.backlog, 18))
    // 36 calls for two agents: 36 an hour are left over, so that 18 are gone after half an hour.
    let (totals, hasBacklog) = try week.next(calls(36), agents: 2)
    #expect(hasBacklog && week.backlog == 0)
    guard case .stable(let steady) = try ErlangC.solve(load: 1, agents: 2, handleTime: 100) else { return }
    // 18 early callers: 100 s are two agents' two calls of a line from 18 to 0.
    let early = 18 * 2.0 / 18
    #expect(agree(totals.answeredWithin, early + 18 * steady.serviceLevel(within: 100)))
    #expect(agree(totals.waitOfAnswered, 18 * 9 * 50 + 18 * steady.meanWait))
  }

  @Test(.tags(.exact)) func `without agents nobody is served and no wait is stated`() throws {
    var week = ErlangCWeek(seconds: 3600, within: 100)
    let (totals, hasBacklog) = try week.next(calls(5), agents: 0)
    #expect(hasBacklog && agree(week.backlog, 5))
    #expect(totals.answeredWithin == 0 && totals.handling == 0)
    #expect(totals.averageSpeedOfAnswer == nil && totals.meanWait == nil && totals.occupancy == nil)
    let (none, isEmpty) = try week.next(calls(0), agents: 0)
    #expect(isEmpty && none.offered == 0 && agree(week.backlog, 5))
  }

  @Test(.tags(.property), arguments: 0..<100)
  func `all that is offered is handled or waits`(number: Int) throws {
    var random = SplitMix64(case: number)
    var week = ErlangCWeek(seconds: 1800, within: 15)
    let handle = random.real(30...900)
    var offered = 0.0
    var handled = 0.0
    for _ in 0..<100 {
      let agents = random.isTrue(0.1) ? 0 : random.real(0...12)
      let calls = random.isTrue(0.2) ? 0 : random.real(0...2) * 6 * 1800 / handle
      let traffic = IntervalTraffic(calls: calls, handleSeconds: handle)
      let (totals, hasBacklog) = try week.next(traffic, agents: agents)
      offered += totals.offered
      handled += totals.handling / handle
      #expect(agree(offered, handled + week.backlog, within: 1e-9))
      #expect(totals.answeredWithin >= 0 && totals.answeredWithin <= totals.offered * (1 + 1e-12))
      #expect(totals.handling <= totals.staffed * (1 + 1e-12))
      if calls > 0, calls * handle / 1800 >= agents { #expect(hasBacklog) }
    }
  }

  @Test(.tags(.reference)) func `steady input gives the steady states of the formulas`() throws {
    let traffic = IntervalTraffic(calls: 100, handleSeconds: 300, patienceSeconds: 120)
    let week = try QueueWeek(
      Array(repeating: traffic, count: 48), onDuty: Array(repeating: 10, count: 48), intervalsPerDay: 24,
      seconds: 3600, within: 20)
    guard case .stable(let byC) = try ErlangC.solve(load: 100.0 / 12, agents: 10, handleTime: 300) else {
      Issue.record("unstable")
      return
    }
    let byA = try ErlangA.solve(load: 100.0 / 12, agents: 10, handleTime: 300, patience: 120)
    let c = try #require(week.week(by: .erlangC))
    let a = try #require(week.week(by: .erlangA))
    #expect(week.headline == .erlangA && week.backlogAtEnd == 0)
    #expect(agree(c.serviceLevel(.answeredOfOffered) ?? 0, byC.serviceLevel(within: 20)))
    #expect(agree(c.averageSpeedOfAnswer ?? 0, byC.meanWait) && agree(c.occupancy ?? 0, byC.occupancy))
    #expect(agree(a.answerRate ?? 0, byA.answeredShare) && agree(a.occupancy ?? 0, byA.occupancy ?? 0))
    #expect(
      agree(a.averageSpeedOfAnswer ?? 0, byA.meanWaitOfAnswered ?? 0) && agree(a.meanWait ?? 0, byA.meanWait))
    #expect(agree(a.serviceLevel(.offeredWait) ?? 0, 1 - byA.offeredWaitLonger(than: 20)))
    #expect(agree(week.day(1, by: .erlangA)?.offered ?? 0, 2400))
    #expect(agree(a.offered, a.answered + a.abandoned))
  }

  @Test(.tags(.exact)) func `a backlog of Erlang C is none of Erlang A's work`() throws {
    let busy = IntervalTraffic(calls: 72, handleSeconds: 100, patienceSeconds: 60)
    let quiet = IntervalTraffic(calls: 0, handleSeconds: 0)
    let week = try QueueWeek([busy, quiet], onDuty: [1, 1], intervalsPerDay: 2, seconds: 3600, within: 15)
    #expect(week.intervals[1].erlangC.handling == 3600)
    #expect(week.intervals[1].erlangA?.handling == 0)
    #expect(week.intervals[1].erlangA?.staffed == 3600)
  }
}
