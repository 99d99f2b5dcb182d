import Measures
import Stochastics
import TestSupport
import Testing

@testable import Simulation

/// What must hold in every centre: nothing is lost or counted twice.
@Suite("Laws of every run", .tags(.property))
struct ConservationTests {
  static let cases = 0..<200

  @Test func `calls, waits and work are conserved`() throws {
    var (calls, redials, transferred, blocked, putBack, work, waiting) = (0, 0, 0, 0, 0, 0, 0)
    for number in Self.cases {
      let (centre, plan) = try CentreModel.random(case: number)
      var run = try Run(centre, plan)
      for replication in 0..<2 as Range<UInt32> {
        let totals = try run.replicate(seed: 21, replication: replication)
        let audit = totals.audit
        #expect(audit.isFlowConserved, "case \(number)")
        #expect(audit.littleError < 1e-9, "case \(number)")
        if !Self.endsWithCallsPutBack(run) { #expect(audit.busyError < 1e-9, "case \(number)") }
        Self.checkCounts(run.tallies, totals, "case \(number)")
        calls += audit.arrived.reduce(0, +)
        redials += totals.total.redials
        transferred += totals.total.transferred
        blocked += totals.total.blocked
        putBack += run.waitOfPutBack > 0 ? 1 : 0
        work += totals.work.begun
        waiting += totals.total.waiting
      }
    }
    // All of it has been met.
    #expect(calls > 20_000)
    #expect([redials, transferred, blocked, work, waiting].allSatisfy { $0 > 500 })
    #expect(putBack > 10)
  }

  /// Whether calls that were put back were not resumed: their handle times are counted in full nevertheless.
  static func endsWithCallsPutBack(_ run: borrowing Run) -> Bool {
    if run.tallies.contains(where: { $0.brokenOff > 0 }) { return true }
    for queue in 0..<run.model.queues {
      var caller = run.heads[queue]
      while caller >= 0 {
        if run.callers[Int(caller)].isAnswered { return true }
        caller = run.callers[Int(caller)].next
      }
    }
    return false
  }

  static func checkCounts(_ tallies: [Tally], _ totals: RunTotals, _ name: Comment) {
    for tally in tallies {
      let counts = [
        tally.answeredAtOnce, tally.answeredInTime, tally.answeredLate, tally.abandonedInTime,
        tally.abandonedLate, tally.blocked, tally.waiting, tally.brokenOff, tally.redials, tally.transferred,
      ]
      #expect(counts.allSatisfy { $0 >= 0 }, name)
      #expect(tally.offered >= tally.redials + tally.transferred, name)
      #expect(tally.waitOfAnswered >= 0 && tally.waitOfOthers >= 0 && tally.handling >= 0, name)
    }
    for interval in totals.intervals {
      #expect(interval.busySeconds > -1e-6 && interval.waitingSeconds > -1e-6, name)
      #expect(interval.staffedSeconds > -1e-6, name)
    }
    var (byLine, byInterval) = (Tally(), Tally())
    for line in totals.lines { byLine += line }
    for interval in totals.intervals { byInterval += interval.tally }
    #expect(byLine.offered == byInterval.offered && byLine.answered == byInterval.answered, name)
    #expect(byLine.abandoned == byInterval.abandoned && byLine.blocked == byInterval.blocked, name)
    #expect(byLine.redials == byInterval.redials && byLine.transferred == byInterval.transferred, name)
    #expect(abs(byLine.waitOfAnswered - byInterval.waitOfAnswered) <= 1e-9 * byLine.waitOfAnswered, name)
    #expect(abs(byLine.handling - byInterval.handling) <= 1e-9 * byLine.handling, name)
  }

  /// After whatever has happened, at the end: the queues are lists in order, and nobody waits for whom
  /// somebody is free.
  @Test func `queues are whole, and nobody waits in vain`() throws {
    var callers = 0
    for (number, replication) in Self.cases.flatMap({ number in (0..<4 as Range<UInt32>).map { (number, $0) }
    }) {
      let (centre, plan) = try CentreModel.random(case: number)
      var run = try Run(centre, RunPlan(intervals: plan.intervals, warmUp: plan.warmUp))
      _ = try run.replicate(seed: 22, replication: replication)
      var (seen, calls) = (0, 0)
      for queue in 0..<run.model.queues {
        let isWaiting = run.waiting >> UInt64(queue) & 1 == 1
        #expect(isWaiting == (run.heads[queue] >= 0), "case \(number)")
        #expect(isWaiting == (run.tails[queue] >= 0), "case \(number)")
        if isWaiting { #expect(run.freeTeam(queue) < 0, "case \(number), queue \(queue)") }
        var (caller, before) = (run.heads[queue], Int32(-1))
        var joined = -Double.infinity
        while caller >= 0 {
          let item = run.callers[Int(caller)]
          #expect(item.previous == before && item.queue == queue, "case \(number)")
          if centre.rosterRule != .instant {
            let turn = centre.routing == .longestWait ? item.since : item.joined
            #expect(turn >= joined, "case \(number)")
            joined = turn
          }
          seen += 1
          calls += item.kind == .caller ? 1 : 0
          (before, caller) = (caller, item.next)
          guard seen <= run.callers.count else { break }
        }
        #expect(run.tails[queue] == before, "case \(number)")
      }
      #expect(calls == run.waitingCalls, "case \(number)")
      if let places = centre.places, centre.rosterRule != .instant {
        #expect(calls <= places, "case \(number)")
      }
      for site in centre.seats.indices { #expect(run.siteBusy[site] <= centre.seats[site], "case \(number)") }
      callers += seen
    }
    #expect(callers > 1000)
  }

  /// Three people with a skill each and one or two seats, looked at after each interval.
  @Test func `no seat is left to nobody while somebody waits for it`() throws {
    var inVain = 0
    for seats in 1...2 {
      let handling = Law.exponential(try ExponentialLaw(mean: 60))
      let centre = CentreModel(
        lines: (0..<3).map { _ in CallLine(calls: [0.7], handling: handling) },
        teams: (0..<3).map { Team.serving($0, group: $0, site: 0) }, seats: [seats],
        staff: (0..<3).map { StaffChange(time: 0, team: $0, people: .number(1)) }, interval: 100, within: 0)
      for intervals in 1...30 {
        var run = try Run(centre, RunPlan(intervals: intervals))
        for replication in 0..<3 as Range<UInt32> {
          _ = try run.replicate(seed: 24, replication: replication)
          for queue in 0..<3 where run.heads[queue] >= 0 && run.freeTeam(queue) >= 0 { inVain += 1 }
        }
      }
    }
    #expect(inVain == 0)
  }

  /// Under `instant` calls are put back; without further work nobody is busy who is not there.
  @Test func `instant: at most those who are there are busy`() throws {
    for number in Self.cases {
      var (centre, plan) = try CentreModel.random(case: number)
      centre.rosterRule = .instant
      for line in centre.lines.indices {
        centre.lines[line].followUps = []
        centre.lines[line].afterCallWork = nil
      }
      var simulation = try CentreSimulation(centre, plan: plan)
      for interval in try simulation.replicate(seed: 23, replication: 0).intervals {
        #expect(interval.busySeconds <= interval.staffedSeconds + 1e-6, "case \(number)")
      }
    }
  }
}
