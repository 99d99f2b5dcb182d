import TestSupport
import Testing

@testable import Simulation

@Suite("Transfers and after-call work, by hand", .tags(.exact))
struct TransferTraceTests {
  static func handed(_ times: [Double], to line: Int?) throws -> CallLine {
    var sender = try CallLine.at(times)
    sender.transfer = Transfer(share: 1, handling: try always(5), line: line)
    return sender
  }

  /// Five seconds each instead of ten.
  @Test func `a call handed out of the centre is over when the first agent has done`() throws {
    let trace = try Trace(.traced([Self.handed([0, 1], to: nil)]), until: 60)
    #expect(trace.fates() == [0: .answered(0), 1: .answered(4)])
    #expect(trace.totals.total.handling == 10)
    #expect(trace.totals.total.transferred == 0)
    let kept = try Trace(
      .traced([Self.handed([0, 1], to: nil)]).with { $0.lines[0].transfer?.share = 0 }, until: 60)
    #expect(kept.fates() == [0: .answered(0), 1: .answered(9)])
  }

  /// Five seconds with team 0, then ten with team 1, as an attempt at 7 s.
  @Test func `a call handed on joins the other queue as a new attempt`() throws {
    let trace = try Trace(
      .traced([Self.handed([2], to: 1), .at([])], teams: [.serving(0), .serving(1, group: 1)]), until: 60)
    #expect(trace.fates(0) == [2: .answered(0)])
    #expect(trace.fates(1) == [7: .answered(0)])
    #expect(trace.tally(1, at: 7).transferred == 1)
    #expect(trace.tally(1, at: 7).redials == 0)
    #expect(trace.tally(0, at: 2).handling == 5)
    #expect(trace.tally(1, at: 7).handling == 10)
    #expect(trace.totals.audit.arrived == [1, 1])
    #expect(trace.busy(1..<18) == [0] + Array(repeating: 1, count: 15) + [0])
  }

  /// The only agent is free at 5 s and takes who waits from 2 s on before the call handed on joins; or that
  /// one at once.
  @Test func `the first agent is free before his call joins the other queue`() throws {
    let waited = try Trace(.traced([Self.handed([0], to: 1), .at([2])]), until: 60)
    #expect(waited.fates(1) == [2: .answered(3), 5: .answered(10)])
    let alone = try Trace(.traced([Self.handed([0], to: 1), .at([])]), until: 60)
    #expect(alone.fates(1) == [5: .answered(0)])
  }

  /// The caller joins the other queue at 5 s; the first agent writes until 7 s and takes him then.
  @Test func `after-call work follows a transfer as well`() throws {
    let centre = CentreModel.traced([try Self.handed([0], to: 1), try .at([])])
    let law = try always(2)
    let trace = try Trace(centre.with { $0.lines[0].afterCallWork = law }, until: 60)
    #expect(trace.fates(1) == [5: .answered(2)])
  }

  /// Who gives up after a transfer waited from the transfer on.
  @Test func `patience starts anew with a transfer`() throws {
    let centre = CentreModel.traced(
      [try Self.handed([0], to: 1), try .at([], patience: 8)], teams: [.serving(0)], staff: [Presence()])
    #expect(try Trace(centre, until: 60).fates(1) == [5: .abandoned(8)])
  }

  /// Ten seconds with the caller and five without: the next call begins at 15 s.
  @Test func `after-call work keeps the agent busy`() throws {
    let law = try always(5)
    let trace = try Trace(.traced([.at([0, 1])]).with { $0.lines[0].afterCallWork = law }, until: 60)
    #expect(trace.fates() == [0: .answered(0), 1: .answered(14)])
    #expect(trace.totals.total.handling == 30)
    #expect(trace.busy(28..<32) == [1, 1, 0, 0])
  }

  /// The caller is gone at 10 s: then his ticket arises, and the second agent does it while the first still
  /// writes.
  @Test func `the caller is gone before after-call work`() throws {
    let (after, ticket) = (try always(5), try always(3))
    let trace = try Trace(
      .traced([.at([0])], staff: [Presence(people: 2)]).with {
        $0.lines[0].afterCallWork = after
        $0.lines[0].followUps = [FollowUp(cause: .answered, perCall: 1, handling: ticket)]
      }, until: 60)
    #expect(trace.busy(9..<16) == [1, 2, 2, 2, 1, 1, 0])
  }

  /// A slow team needs twice as long for all of it.
  @Test func `a slower skill slows after-call work, too`() throws {
    let after = try always(5)
    let team = Team(skills: [Team.Skill(line: 0, timeFactor: 2)], group: 0)
    let trace = try Trace(
      .traced([.at([0])], teams: [team]).with { $0.lines[0].afterCallWork = after }, until: 60)
    #expect(trace.totals.total.handling == 30)
  }
}
