import Simulation
import Stochastics
import Testing

/// A test of an expectation by replications: how many standard errors are allowed, and what they would miss.
///
/// Four standard errors are exceeded by chance once in 16 000 tests. A bias of 5.645 standard errors is
/// caught with 95% power: 4 + 1.645.
enum TheoryCheck {
  static let allowed = 4.0
  static let caught = 5.645

  /// - Parameters:
  ///   - power: the bias that must be caught with 95% power.
  static func expect(
    _ estimate: (mean: Double, standardError: Double), is truth: Double, power: Double,
    _ name: Comment? = nil, at location: SourceLocation = #_sourceLocation
  ) {
    let (mean, error) = estimate
    #expect(error > 0 && caught * error <= power, name, sourceLocation: location)
    #expect(abs(mean - truth) <= allowed * error, name, sourceLocation: location)
  }

  /// That the controls are 0 on average, as they must be: else a mistake in them, such as a handle time that
  /// is too long, would be explained away.
  static func expectKnown(_ mean: ControlledMean, at location: SourceLocation = #_sourceLocation) {
    for number in 0..<mean.controls {
      let control = mean.control(number)
      #expect(
        abs(control.mean) <= allowed * control.standardError, "control \(number)", sourceLocation: location)
    }
  }
}

/// What is known to be zero on average in a centre with Poisson arrivals and one law of handle times, and
/// explains how busy a replication was: the arrivals a of an interval less their mean, the work c of those
/// answered less their number times the mean, and products of both in the same and in adjacent intervals.
///
/// A handle time is independent of all that happens before it begins, so c and its products are martingale
/// differences whatever the order of service.
struct LoadControls {
  let calls: [Double]
  let handling: Double
  /// The squared coefficient of variation of handle times.
  let variation: Double

  init(calls: [Double], handling: Law) {
    self.calls = calls
    self.handling = handling.mean
    variation = handling.variance / (handling.mean * handling.mean)
  }

  /// How many there are: those with c only where handle times vary.
  var count: Int { variation > 0 ? 8 : 3 }

  func of(_ totals: RunTotals) -> [Double] {
    var sums = Array(repeating: 0.0, count: 8)
    var (lastA, lastC) = (0.0, 0.0)
    for (index, interval) in totals.intervals.enumerated() {
      let tally = interval.tally
      let mean = calls[index % calls.count]
      let first = Double(tally.offered - tally.redials - tally.transferred)
      let answered = Double(tally.answered)
      let (a, c) = (first - mean, tally.handling / handling - answered)
      sums[0] += a
      sums[1] += a * a - mean
      sums[2] += a * lastA
      sums[3] += c
      sums[4] += c * c - variation * answered
      sums[5] += a * c
      sums[6] += c * lastC
      sums[7] += a * lastC
      (lastA, lastC) = (a, c)
    }
    return Array(sums.prefix(count))
  }
}

/// Replications of a centre, observed with controls, which must be 0 on average.
func observe(
  _ centre: CentreModel, _ plan: RunPlan, replications: Int, seed: UInt64, controls: LoadControls,
  count: Int = 1, _ values: (RunTotals) -> [Double]
) throws -> [ControlledMean] {
  var means = Array(repeating: ControlledMean(controls: controls.count), count: count)
  var simulation = try CentreSimulation(centre, plan: plan)
  for replication in 0..<replications {
    let totals = try simulation.replicate(seed: seed, replication: UInt32(replication))
    let known = controls.of(totals)
    for (index, value) in values(totals).enumerated() { means[index].add(value, controls: known) }
  }
  TheoryCheck.expectKnown(means[0])
  return means
}
