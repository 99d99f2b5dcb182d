import TestSupport
import Testing

@testable import Simulation

@Suite("Places to wait, by hand", .tags(.exact))
struct LimitTraceTests {
  /// One is served until 10 s. With so many places who comes at 1, 2, 3 s waits or is blocked; at 11 s a
  /// place is free again unless there is none.
  @Test(arguments: [
    (0, [Fate.blocked, .blocked, .blocked, .answered(0)]),
    (1, [.answered(9), .blocked, .blocked, .answered(9)]),
    (2, [.answered(9), .answered(18), .blocked, .answered(19)]),
    (3, [.answered(9), .answered(18), .answered(27), .answered(29)]),
  ])
  func `who finds no place is blocked`(places: Int, expected: [Fate]) throws {
    let trace = try Trace(.traced([.at([0, 1, 2, 3, 11])]).with { $0.places = places }, until: 60)
    let fates = trace.fates()
    #expect([1, 2, 3, 11].map { fates[$0] } == expected)
    #expect(fates[0] == .answered(0))
  }

  /// Line 1 has no people; its caller takes the one place.
  @Test func `all queues share the places`() throws {
    let trace = try Trace(
      .traced([.at([0, 2]), .at([1])], teams: [.serving(0), .serving(1, group: 1)], staff: [Presence()])
        .with { $0.places = 1 }, until: 60)
    #expect(trace.fates(0) == [0: .answered(0), 2: .blocked])
    #expect(trace.fates(1) == [1: .waits(59)])
  }

  /// Blocked at 2 and at 6 s; at 10 s the one who waited is begun, so there is a place for the third attempt.
  @Test func `who is blocked dials again`() throws {
    var line = try CallLine.at([0, 1, 2])
    line.redial = Redial(probability: 1, delay: try always(4))
    let trace = try Trace(.traced([line]).with { $0.places = 1 }, until: 60)
    #expect(
      trace.fates() == [
        0: .answered(0), 1: .answered(9), 2: .blocked, 6: .blocked, 10: .answered(10),
      ])
    #expect(trace.totals.total.redials == 2)
  }

  /// A piece of work waits from 10 s on, and with it the caller of 12 s in the one place.
  @Test func `work takes no place`() throws {
    var line = try CallLine.at([0, 1, 12, 13])
    line.followUps = [FollowUp(cause: .answered, perCall: 1, handling: try always(3))]
    let trace = try Trace(.traced([line]).with { $0.places = 1 }, until: 90)
    #expect(
      trace.fates() == [0: .answered(0), 1: .answered(9), 12: .answered(8), 13: .blocked])
  }
}
