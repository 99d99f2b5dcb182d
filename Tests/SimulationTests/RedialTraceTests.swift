import Stochastics
import TestSupport
import Testing

@testable import Simulation

@Suite("Redials, by hand", .tags(.exact))
struct RedialTraceTests {
  /// Waits of 3 s, delays of 5 s, and nobody there before 20 s: attempts at 0, 8, 16 and 24 s.
  @Test func `a caller dials again until he is answered`() throws {
    var line = try CallLine.at([0], patience: 3)
    line.redial = Redial(probability: 1, delay: try always(5))
    let centre = CentreModel.traced([line], staff: [Presence(from: 20)])
    let trace = try Trace(centre, until: 60)
    #expect(
      trace.fates() == [0: .abandoned(3), 8: .abandoned(3), 16: .abandoned(3), 24: .answered(0)])
    #expect([0, 8, 16, 24].map { trace.tally(at: $0).redials } == [0, 1, 1, 1])
    #expect(trace.totals.audit.arrived == [4])
    let never = try Trace(centre.with { $0.lines[0].redial?.probability = 0 }, until: 60)
    #expect(never.fates() == [0: .abandoned(3)])
  }

  /// Nobody is ever there: attempt k waits as long as word 64k + 2 of the caller says, and comes 5 s after
  /// the last.
  @Test func `each attempt has a new patience`() throws {
    let law = Law.empirical(try EmpiricalLaw(values: (1...64).map { 0.5 * Double($0) }))
    var line = try CallLine.at([0])
    line.patience = law
    line.redial = Redial(probability: 1, delay: try always(5))
    let trace = try Trace(.traced([line], staff: []), until: 400, seed: 3)
    var keys = RandomStream(seed: 3, replication: 0, line: 0, purpose: .callers)
    let key = RandomKey(keys.next())
    var time = 0.0
    var attempts = 0
    while time < 300 {
      let patience = law.sample(key.word(UInt64(64 * attempts) + CallerWord.patience.rawValue))
      guard case .abandoned(let wait) = trace.fates()[Int(time)] else {
        Issue.record("an attempt at \(time) s")
        return
      }
      #expect(abs(wait - patience) < 1e-9)
      time += patience + 5
      attempts += 1
    }
    #expect(attempts > 5)
  }
}
