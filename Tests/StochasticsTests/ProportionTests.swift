import Stochastics
import TestSupport
import Testing

@Suite("Proportions")
struct ProportionTests {
  /// Without a success the upper end solves (1 − p)^n = α/2, without a failure the lower one p^n = α/2.
  @Test(.tags(.exact), arguments: [1, 7, 60, 1000]) func `nothing but failures, nothing but successes`(
    trials: Int
  ) throws {
    let never = try #require(ProportionEstimate(successes: 0, trials: trials).interval(confidence: 0.9))
    #expect(never.lower == 0)
    #expect(agree(CMath.pow(1 - never.upper, Double(trials)), 0.05, within: 1e-9))
    let always = try #require(
      ProportionEstimate(successes: Double(trials), trials: trials).interval(confidence: 0.9))
    #expect(always.upper == 1)
    #expect(agree(CMath.pow(always.lower, Double(trials)), 0.05, within: 1e-9))
  }

  /// The ends are where the tails of the binomial law are α/2 each.
  @Test(.tags(.exact), arguments: [(1, 5), (5, 20), (19, 40), (3, 150)])
  func `the ends cut off equal tails`(successes: Int, trials: Int) throws {
    let interval = try #require(
      ProportionEstimate(successes: Double(successes), trials: trials).interval(confidence: 0.95))
    let upTo = (0...successes).reduce(0) { $0 + Self.binomial($1, trials, interval.upper) }
    let from = (successes...trials).reduce(0) { $0 + Self.binomial($1, trials, interval.lower) }
    #expect(agree(upTo, 0.025, within: 1e-9))
    #expect(agree(from, 0.025, within: 1e-9))
  }

  @Test(.tags(.exact)) func `trials in part lie between whole ones`() throws {
    var estimate = ProportionEstimate()
    #expect(estimate.share == nil && estimate.interval() == nil)
    for success in [0.5, 0, 0.25, 7, -3] { estimate.add(success) }
    #expect(estimate == ProportionEstimate(successes: 1.75, trials: 5))
    #expect(estimate.share == 0.35)
    func interval(_ successes: Double) throws -> ConfidenceInterval {
      try #require(ProportionEstimate(successes: successes, trials: 5).interval())
    }
    let (one, part, two) = (try interval(1), try interval(1.75), try interval(2))
    #expect(one.lower < part.lower && part.lower < two.lower)
    #expect(one.upper < part.upper && part.upper < two.upper)
    #expect(estimate.interval(confidence: 1) == nil && estimate.interval(confidence: 0) == nil)
    #expect(ProportionEstimate(successes: .infinity, trials: -1).interval() == nil)
  }

  /// Whatever the truth, the intervals of all outcomes hold it with at least their confidence.
  @Test(.tags(.exact), arguments: [0.8, 0.95]) func `the intervals hold the truth`(
    confidence: Double
  ) throws {
    let trials = 25
    let intervals = try (0...trials).map {
      try #require(ProportionEstimate(successes: Double($0), trials: trials).interval(confidence: confidence))
    }
    for step in 1..<60 {
      let truth = Double(step) / 60
      let covered = (0...trials).reduce(0) {
        $0 + (intervals[$1].contains(truth) ? Self.binomial($1, trials, truth) : 0)
      }
      #expect(covered >= confidence - 1e-12)
    }
  }

  private static func binomial(_ k: Int, _ n: Int, _ p: Double) -> Double {
    let ways = (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
    return ways * CMath.pow(p, Double(k)) * CMath.pow(1 - p, Double(n - k))
  }
}
