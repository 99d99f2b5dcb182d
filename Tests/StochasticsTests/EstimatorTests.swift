import Stochastics
import TestSupport
import Testing

@Suite("Estimators")
struct EstimatorTests {
  @Test("A mean by hand", .tags(.exact))
  func mean() throws {
    var estimate = MeanEstimate()
    #expect(estimate.mean == nil && estimate.variance == nil && estimate.interval() == nil)
    estimate.add(2)
    #expect(estimate.mean == 2 && estimate.variance == nil && estimate.interval() == nil)
    estimate = MeanEstimate([2, 4, 9])
    #expect(estimate.mean == 5 && estimate.variance == 13 && estimate.count == 3)
    let interval = try #require(estimate.interval())
    // t(2, 0.975) = 4.3026527297494639 (see `StudentLawTests`).
    #expect(agree(interval.halfWidth, 4.3026527297494639 * (13.0 / 3).squareRoot(), within: 1e-11))
    #expect(interval.contains(5) && !interval.contains(14))
    #expect(estimate.interval(confidence: 1) == nil && estimate.interval(confidence: 0) == nil)
  }

  @Test("Merged estimates are those of all observations, also far from zero", .tags(.exact))
  func merging() throws {
    let values = (0..<40).map { 1e9 + Double($0 * $0 % 17) }
    var merged = MeanEstimate()
    merged.merge(MeanEstimate(values[..<7]))
    merged.merge(MeanEstimate())
    merged.merge(MeanEstimate(values[7...]))
    let whole = MeanEstimate(values)
    let small = MeanEstimate(values.map { $0 - 1e9 })
    let variance = try #require(small.variance)
    #expect(merged.count == 40)
    #expect(agree(try #require(merged.mean), try #require(whole.mean), within: 1e-15))
    #expect(agree(try #require(merged.variance), variance, within: 1e-7))
    #expect(agree(try #require(whole.variance), variance, within: 1e-7))
  }

  @Test("A ratio by hand", .tags(.exact))
  func ratio() throws {
    var estimate = RatioEstimate()
    #expect(estimate.ratio == nil && estimate.interval() == nil)
    for (upper, lower) in [(1, 2), (3, 4), (5, 6)] as [(Double, Double)] {
      estimate.add(numerator: upper, denominator: lower)
    }
    // R = 9/12; N − R D = −½, 0, ½; √(½/(3 · 2))/4.
    #expect(estimate.ratio == 0.75 && estimate.count == 3)
    #expect(agree(try #require(estimate.standardError), (1.0 / 12).squareRoot() / 4, within: 1e-14))
    // t(2, 0.975) = 4.3026527297494639 (see `StudentLawTests`).
    let interval = try #require(estimate.interval())
    #expect(agree(interval.halfWidth, 4.3026527297494639 * (1.0 / 12).squareRoot() / 4, within: 1e-11))
    #expect(
      agree(0.5 * (interval.lower + interval.upper), 0.75, within: 1e-14) && interval.confidence == 0.95)
    #expect(estimate.interval(confidence: 1) == nil && estimate.interval(confidence: 0) == nil)
  }

  @Test("Common random numbers narrow a difference", .tags(.exact))
  func pairs() throws {
    var pairs = PairedDifference()
    #expect(pairs.gain == nil && pairs.interval() == nil)
    for (one, two) in [(1, 2), (5, 7), (9, 10)] as [(Double, Double)] { pairs.add(first: one, second: two) }
    #expect(agree(try #require(pairs.difference.mean), 4.0 / 3, within: 1e-15))
    // 16 and 49/3 against 1/3.
    #expect(agree(try #require(pairs.gain), 97, within: 1e-12))
  }

  @Test("Quantiles by rank", .tags(.exact))
  func quantiles() throws {
    let estimate = try QuantileEstimate([5, 1, 4, 2, 3])
    #expect([0, 0.2, 0.21, 0.5, 0.8, 1].map(estimate.quantile) == [1, 1, 2, 3, 4, 5])
    #expect(estimate.interval(0.5) == nil)
    #expect(throws: LawError.empty) { try QuantileEstimate([]) }
    #expect(throws: LawError.badValue(position: 0, value: .infinity)) { try QuantileEstimate([.infinity]) }
  }

  // scipy 1.17 binom.cdf: for n = 100, p = ½ P(B ≤ 39) = 0.0176 and P(B ≤ 40) = 0.0284, so the ranks are 40 and 61.
  @Test("The interval of a median lies between the published ranks", .tags(.reference))
  func medianInterval() throws {
    let estimate = try QuantileEstimate((1...100).map(Double.init))
    let interval = try #require(estimate.interval(0.5))
    #expect(interval.lower == 40 && interval.upper == 61)
  }

  // 2000 experiments: the share that holds the truth has a standard error of 0.0049 at 95%; four of them allow 0.9305
  // to 0.9695. A coverage wrong by 0.028 is caught with 95% power. The order statistics have 0.97266 for n = 60,
  // p = ½ (scipy binom.cdf: ranks 22 and 39); the ratio's interval is approximate, so only the lower bound counts, less 0.01.
  @Test("Intervals hold the truth as often as they say", .tags(.statistical))
  func coverage() throws {
    let normal = try LognormalLaw(mean: 1, coefficientOfVariation: 1)
    let gap = try ExponentialLaw(mean: 1)
    var (means, ratios, medians) = (0, 0, 0)
    let experiments = 2000
    for experiment in 0..<experiments {
      var stream = RandomStream(
        seed: 5, replication: UInt32(experiment), line: 0, purpose: RandomPurpose(rawValue: 3))
      let logs = (0..<6).map { _ in CMath.log(normal.sample(stream.next())) }
      // ln X has the mean −½ ln 2.
      if try #require(MeanEstimate(logs).interval()).contains(-0.5 * CMath.log(2)) { means += 1 }
      let waits = (0..<60).map { _ in gap.sample(stream.next()) }
      if try #require(try QuantileEstimate(waits).interval(0.5)).contains(CMath.log(2)) { medians += 1 }
      var ratio = RatioEstimate()
      for pair in 0..<30 {
        ratio.add(numerator: 2 * waits[2 * pair] + waits[2 * pair + 1], denominator: 1 + waits[2 * pair])
      }
      if try #require(ratio.interval()).contains(1.5) { ratios += 1 }
    }
    let shares = [means, ratios, medians].map { Double($0) / Double(experiments) }
    #expect(shares[0] > 0.9305 && shares[0] < 0.9695)
    #expect(shares[1] > 0.9205 && shares[1] < 0.9695)
    #expect(abs(shares[2] - 0.97266) < 4 * 0.00365)
  }
}
