import TestSupport
import Testing

@testable import Planning

@Suite("The default roster against every possible roster", .tags(.reference, .property))
struct RosterQualityTests {
  /// Measured over these cases: mean 0.9996, one in three hundred below 0.99, the worst 0.73 (a payroll of four
  /// people, of whom no day can take one more).
  @Test func `it serves nearly as many calls in time as the best`() {
    var ratios: [Double] = []
    for number in 0..<1000 {
      let small = SmallProblem(case: number)
      let counts = small.counts()
      #expect(small.isAffordable(counts), "case \(number)")
      let best = small.optimum()
      guard best > 1e-6 * small.calls else { continue }
      let ratio = small.value(counts) / best
      #expect(ratio <= 1 + 1e-9, "case \(number) beats all rosters")
      ratios.append(ratio)
    }
    ratios.sort()
    #expect(ratios.count > 500)
    #expect(ratios.reduce(0, +) / Double(ratios.count) >= 0.999)
    #expect(ratios[ratios.count / 100] >= 0.99)
    #expect(ratios[0] >= 0.7)
  }

  @Test(arguments: 0..<40) func `it is a function of the problem alone`(number: Int) {
    let small = SmallProblem(case: number)
    let first = small.counts()
    // Curves that were asked for other payrolls before give the same roster.
    var envelopes = small.envelopes()
    var paths = MarginalPath.all(small.problem, &envelopes, least: 1e-9 * small.calls)
    func counts(_ personWeeks: Double) -> [Int] {
      MarginalRoster.solve(
        small.problem, &envelopes, paths: &paths, personWeeks: personWeeks, calls: small.calls)
    }
    _ = counts(small.personWeeks * 2)
    _ = counts(small.personWeeks / 3)
    #expect(counts(small.personWeeks) == first)
  }
}
