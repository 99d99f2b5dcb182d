import Measures
import TestSupport
import Testing

@testable import Simulation

@Suite("Who is served next, by hand", .tags(.exact))
struct QueueOrderTraceTests {
  /// Lines 0 and 1 wait in one queue, or in two because a team without people serves line 1 only.
  static let teams = [[Team.serving(0, 1)], [Team.serving(0, 1), Team.serving(1, group: 1)]]

  /// One agent, ten seconds a call: begun at 0, 10, 20 in the order in which they came.
  @Test(arguments: teams)
  func `first come, first served, over lines and queues`(teams: [Team]) throws {
    let trace = try Trace(
      .traced([.at([0, 2]), .at([1, 4])], teams: teams, staff: [Presence()]), until: 60)
    #expect(trace.fates(0) == [0: .answered(0), 2: .answered(18)])
    #expect(trace.fates(1) == [1: .answered(9), 4: .answered(26)])
  }

  /// The call of 2 s has the better priority: it is begun at 10, but the one in hand goes on.
  @Test func `a better priority goes first, without interrupting`() throws {
    let centre = CentreModel.traced([try .at([0, 1]), try .at([2])]).with {
      $0.lines[0].priority = 2
      $0.routing = .priority
    }
    let trace = try Trace(centre, until: 60)
    #expect(trace.fates(0) == [0: .answered(0), 1: .answered(19)])
    #expect(trace.fates(1) == [2: .answered(8)])
    let plain = try Trace(centre.with { $0.routing = .firstCome }, until: 60)
    #expect(plain.fates(0) == [0: .answered(0), 1: .answered(9)])
    #expect(plain.fates(1) == [2: .answered(18)])
  }

  /// Team 0 hands the call of 1 s on at 6 to the queue of line 1, where one waits from 3 s on; team 1 is free
  /// at 10.
  @Test(arguments: [
    (Routing.firstCome, [3: Fate.answered(7), 6: .answered(14)]),
    (.priority, [3: .answered(7), 6: .answered(14)]),
    (.longestWait, [3: .answered(17), 6: .answered(4)]),
  ])
  func `after a transfer the longest wait differs from the first come`(
    routing: Routing, expected: [Int: Fate]
  ) throws {
    let centre = CentreModel.traced(
      [try .at([1]), try .at([0, 3])], teams: [.serving(0), .serving(1, group: 1)])
    let brief = try always(5)
    let trace = try Trace(
      centre.with {
        $0.lines[0].transfer = Transfer(share: 1, handling: brief, line: 1)
        $0.routing = routing
      }, until: 60)
    #expect(trace.fates(0) == [1: .answered(0)])
    #expect(trace.fates(1) == expected.merging([0: .answered(0)]) { one, _ in one })
  }

  /// As above, but the two wait in different queues that team 1 serves: line 2 has a team without people as
  /// well.
  @Test(arguments: [(Routing.firstCome, 7.0, 14.0), (.longestWait, 17, 4)])
  func `the longest wait is compared over queues`(routing: Routing, direct: Double, handedOn: Double) throws {
    let centre = CentreModel.traced(
      [try .at([1]), try .at([0]), try .at([3])],
      teams: [.serving(0), .serving(1, 2, group: 1), .serving(2, group: 2)],
      staff: [Presence(team: 0), Presence(team: 1)])
    let brief = try always(5)
    let trace = try Trace(
      centre.with {
        $0.lines[0].transfer = Transfer(share: 1, handling: brief, line: 1)
        $0.routing = routing
      }, until: 60)
    #expect(trace.fates(1) == [0: .answered(0), 6: .answered(handedOn)])
    #expect(trace.fates(2) == [3: .answered(direct)])
  }

  /// Both come at 5 s, and one agent is there.
  @Test func `of callers who come at once the smaller line is first`() throws {
    let trace = try Trace(.traced([.at([5]), .at([5]), .at([5])]), until: 60)
    #expect((0...2).map(trace.fates) == [[5: .answered(0)], [5: .answered(10)], [5: .answered(20)]])
  }
}
