import Stochastics
import TestSupport
import Testing

@testable import Simulation

@Suite("Patience and time limits, by hand", .tags(.exact))
struct PatienceTraceTests {
  /// The agent is busy until 10 s. Who came at 4 s is ready to wait until then, or gives up a second before.
  @Test func `who gives up as an agent becomes free is answered`() throws {
    #expect(
      try Trace(.traced([.at([0, 4], patience: 6)]), until: 60).fates() == [0: .answered(0), 4: .answered(6)])
    #expect(
      try Trace(.traced([.at([0, 4, 5], patience: 5)]), until: 60).fates()
        == [0: .answered(0), 4: .abandoned(5), 5: .answered(5)])
  }

  /// Waits of 0 and 6 s against limits of 6 s and a little less.
  @Test func `a wait of exactly the time limit is in time`() throws {
    func total(_ within: Double, patience: Double?) throws -> Tally {
      try Trace(.traced([.at([0, 4], patience: patience)], within: within), until: 60).totals.total
    }
    let exact = try total(6, patience: nil)
    #expect(exact.answeredAtOnce == 1 && exact.answeredInTime == 1 && exact.answeredLate == 0)
    #expect(exact.answeredWithin == 2)
    let less = try total(5.999, patience: nil)
    #expect(less.answeredAtOnce == 1 && less.answeredInTime == 0 && less.answeredLate == 1)
    let gone = try total(5, patience: 5)
    #expect(gone.abandonedInTime == 1 && gone.abandonedLate == 0)
    let late = try total(4.999, patience: 5)
    #expect(late.abandonedInTime == 0 && late.abandonedLate == 1)
  }

  /// Nobody is there; the patience is that of the caller's words.
  @Test func `the wait is the patience of the caller`() throws {
    let law = Law.empirical(try EmpiricalLaw(values: (1...64).map { 0.25 * Double($0) }))
    var line = try CallLine.at([0, 20, 40])
    line.patience = law
    let trace = try Trace(.traced([line], staff: []), until: 1000, seed: 5)
    var keys = RandomStream(seed: 5, replication: 0, line: 0, purpose: .callers)
    for second in [0, 20, 40] {
      let patience = law.sample(RandomKey(keys.next()).word(CallerWord.patience.rawValue))
      guard case .abandoned(let wait) = trace.fates()[second] else {
        Issue.record("nobody answers")
        continue
      }
      #expect(abs(wait - patience) < 1e-9)
    }
  }

  /// The agent is busy until 10 s. Who came at 1 s and gave up at 4 s would have been taken then, after 9 s;
  /// who came at 2 s and waits is taken after 8 s all the same.
  @Test(arguments: [(9.0, 1), (8.999, 0), (2.999, 0)])
  func `the turn of a caller who gave up may be kept`(within: Double, turns: Int) throws {
    let centre = CentreModel.traced(
      [try .at([0, 2]), try .at([1], patience: 3)], teams: [.serving(0, 1)], within: within)
    let trace = try Trace(centre.with { $0.keepsTurns = true }, until: 60)
    #expect(trace.fates(0) == [0: .answered(0), 2: .answered(8)])
    #expect(trace.fates(1).isEmpty == false && trace.tally(1, at: 1).abandoned == 1)
    #expect(trace.totals.total.turnsInTime == turns)
    #expect(trace.totals.total.offeredWithin == trace.totals.total.answeredWithin + turns)
    #expect(trace.totals.audit.littleError < 1e-12)
  }
}
