import TestSupport
import Testing

@testable import Simulation

@Suite("Further work, by hand", .tags(.exact))
struct FurtherWorkTraceTests {
  static func line(
    _ times: [Double], patience: Double? = nil, _ cause: FollowUp.Cause, perCall: Double = 1
  ) throws -> CallLine {
    var line = try CallLine.at(times, patience: patience)
    line.followUps = [FollowUp(cause: cause, perCall: perCall, handling: try always(8))]
    return line
  }

  /// Calls 0–10 and 10–20 come before the ticket of the first, 20–28; the call of 22 s waits for its end,
  /// 28–38; then the tickets of the two others until 54.
  @Test func `work is done while no call waits, and is not interrupted`() throws {
    let trace = try Trace(.traced([Self.line([0, 5, 22], .answered)]), until: 60)
    #expect(trace.fates() == [0: .answered(0), 5: .answered(5), 22: .answered(6)])
    #expect(trace.busy(0..<55) == Array(repeating: 1, count: 54) + [0])
    let work = trace.totals.work
    #expect(work.created == 3 && work.begun == 3 && work.seconds == 24)
  }

  /// Only the first ticket is begun before the end at 25 s; the second waits and is no caller.
  @Test func `work that waits at the end is no call`() throws {
    let trace = try Trace(.traced([Self.line([0, 5], .answered)]), until: 25)
    #expect(trace.totals.work.created == 2 && trace.totals.work.begun == 1)
    #expect(trace.totals.total.waiting == 0)
    #expect(trace.totals.audit.busyError < 1e-12)
  }

  @Test(arguments: [(0.0, 0), (2, 2), (3, 3)])
  func `whole pieces for each call arise always`(perCall: Double, pieces: Int) throws {
    let trace = try Trace(.traced([Self.line([0], .answered, perCall: perCall)]), until: 60)
    #expect(trace.totals.work.created == pieces)
    #expect(trace.totals.work.begun == pieces)
  }

  /// Given up at 3 s; called back from 10 s on, when somebody comes. He would have dialled again at 8 s.
  @Test func `a missed call is called back and does not come again`() throws {
    var line = try Self.line([0], patience: 3, .abandoned)
    line.redial = Redial(probability: 1, delay: try always(5))
    let trace = try Trace(.traced([line], staff: [Presence(from: 10)]), until: 60)
    #expect(trace.fates() == [0: .abandoned(3)])
    #expect(trace.busy(9..<19) == [0, 1, 1, 1, 1, 1, 1, 1, 1, 0])
    #expect(trace.totals.total.redials == 0)
  }

  /// A blocked caller is not called back: he dials again.
  @Test func `a blocked call is not called back`() throws {
    var line = try Self.line([0, 2], .abandoned)
    line.redial = Redial(probability: 1, delay: try always(9))
    let trace = try Trace(.traced([line]).with { $0.places = 0 }, until: 60)
    #expect(trace.fates() == [0: .answered(0), 2: .blocked, 11: .answered(0)])
    #expect(trace.totals.work.created == 0)
  }

  /// Nobody is there, and half of the missed calls are to be called back: each failed attempt leads to the
  /// one or the other.
  @Test func `a caller is called back or dials again`() throws {
    var line = try Self.line((0..<40).map { Double($0) + 0.25 }, patience: 0.125, .abandoned, perCall: 0.5)
    line.redial = Redial(probability: 1, delay: try always(0.25))
    let totals = try Trace(.traced([line], staff: []), until: 100).totals
    #expect(totals.work.created == 40)
    #expect(totals.total.redials == totals.total.abandoned - 40)
    #expect((20...70).contains(totals.total.redials))
  }
}
