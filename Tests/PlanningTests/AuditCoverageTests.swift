import ContactCentre
import Simulation
import Stochastics
import TestSupport
import Testing

@testable import Planning

/// Whether the intervals of an audit hold what is true, over many small audits.
@Suite("What an audit's intervals cover", .tags(.statistical))
struct AuditCoverageTests {
  static let audits = 250
  static let replications = 20

  /// Mondays of different runs are independent, so the interval of a single window has exactly the coverage of Clopper's and
  /// Pearson's for as many trials; the windows of a week share the error of the forecast, and theirs covers at least as it says.
  @Test(arguments: [(calls: 1.2, forecastError: 0.8), (calls: 0.35, forecastError: 0.3)])
  func `they cover at their level`(calls: Double, forecastError: Double) throws {
    let scenario = try Audited.oneCallDay(calls: calls, forecastError: forecastError)
    let truth = Audited.missed(calls: calls, forecastError: forecastError)
    var (covered, expected, whole) = (0.0, 0.0, 0.0)
    for seed in 1...Self.audits {
      let risk = try Audited.risk(
        scenario, onDuty: 1, replications: Self.replications, seed: UInt64(seed))
      if try Self.holds(risk.breach, truth) { whole += 1 }
      let monday = risk.byPeriod[0]
      guard let trials = Self.trials(monday) else {
        // No Monday with a call: nothing is claimed.
        continue
      }
      if try Self.holds(monday, truth) { covered += 1 }
      expected += try Self.coverage(trials, truth)
    }
    let audits = Double(Self.audits)
    let error = (expected * (1 - expected / audits)).squareRoot()
    #expect(abs(covered - expected) < 3.5 * max(error, 1), "\(covered) of \(expected)")
    #expect(covered / audits > 0.95 - 3.5 * (0.95 * 0.05 / audits).squareRoot())
    #expect(whole / audits > 0.95 - 3.5 * (0.95 * 0.05 / audits).squareRoot(), "\(whole)")
  }

  /// The estimate itself, from one long audit.
  @Test func `the probability is that of the exact law`() throws {
    let scenario = try Audited.oneCallDay(calls: 1.2, forecastError: 0.8)
    let risk = try Audited.risk(scenario, onDuty: 1, replications: 1500)
    let truth = Audited.missed(calls: 1.2, forecastError: 0.8)
    let share = try #require(risk.breach.share)
    // Days of a run go together: the error is at most that of one day a run.
    #expect(abs(share - truth) < 4 * (truth * (1 - truth) / 1500).squareRoot())
    #expect(risk.agreesWithItself)
  }

  private static func holds(_ probability: Probability, _ truth: Double) throws -> Bool {
    guard let lower = probability.lower, let upper = probability.upper else { return true }
    return lower <= truth && truth <= upper
  }

  /// The trials of a window, told by the ends of its interval: the one number whose interval it is.
  private static func trials(_ probability: Probability) -> Int? {
    guard let share = probability.share else { return nil }
    return (1...replications).first { trials in
      Probability(ProportionEstimate(successes: share * Double(trials), trials: trials)) == probability
    }
  }

  /// The probability that the interval of so many trials holds a truth.
  private static func coverage(_ trials: Int, _ truth: Double) throws -> Double {
    var (sum, weight) = (0.0, CMath.pow(1 - truth, Double(trials)))
    for successes in 0...trials {
      let interval = ProportionEstimate(successes: Double(successes), trials: trials).interval()
      if try #require(interval).contains(truth) { sum += weight }
      weight *= truth / (1 - truth) * Double(trials - successes) / Double(successes + 1)
    }
    return sum
  }
}
