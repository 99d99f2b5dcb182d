import Stochastics
import TestSupport
import Testing

/// E[(X − x)⁺] of every law.
@Suite("Mean excess of laws") struct MeanExcessTests {
  private static func laws() throws -> [Law] {
    [
      .deterministic(try DeterministicLaw(value: 40)), .exponential(try ExponentialLaw(mean: 40)),
      .lognormal(try LognormalLaw(mean: 40, coefficientOfVariation: 1.4)),
      .lognormal(try LognormalLaw(mean: 40, coefficientOfVariation: 0.1)),
      .gamma(try GammaLaw(mean: 40, coefficientOfVariation: 0.4)),
      .gamma(try GammaLaw(mean: 40, coefficientOfVariation: 3)),
      .weibull(try WeibullLaw(mean: 40, coefficientOfVariation: 0.3)),
      .weibull(try WeibullLaw(mean: 40, coefficientOfVariation: 2)),
      .empirical(try EmpiricalLaw(values: [10, 90, 20, 40])),
      .histogram(try HistogramLaw(edges: [0, 20, 60, 100], weights: [2, 1, 1])),
    ]
  }

  /// Its slope is minus the probability of more than x: the trapezium over a step lies between the ends of a falling tail.
  @Test(.tags(.property), arguments: 0..<10) func `its slope is minus the tail`(number: Int) throws {
    let law = try Self.laws()[number]
    #expect(agree(law.meanExcess(over: 0), law.mean, within: 1e-13))
    #expect(agree(law.meanExcess(over: -5), law.mean + 5, within: 1e-13))
    for step in 0..<200 {
      let (low, high) = (Double(step), Double(step + 1))
      let fall = law.meanExcess(over: low) - law.meanExcess(over: high)
      #expect(fall <= 1 - law.cumulative(low) + 1e-12)
      #expect(fall >= 1 - law.cumulative(high) - 1e-12)
    }
  }

  /// mpmath 1.3.0, 30 digits: `quad` of the survival function from 25 on.
  @Test(.tags(.reference)) func `it is the integral of the tail`() throws {
    let laws = try Self.laws()
    let known: [Int: Double] = [
      1: 21.41045714075961, 2: 21.573824095862115, 3: 15.000000759885061, 4: 15.9174235860546,
      5: 32.602354733595776, 6: 15.612305508002035, 7: 26.874991006960948,
    ]
    for (number, value) in known {
      #expect(agree(laws[number].meanExcess(over: 25), value, within: 1e-12), "\(laws[number])")
    }
  }

  @Test(.tags(.exact)) func `observed values are added up`() throws {
    let law = try Self.laws()[8]
    #expect(law.meanExcess(over: 25) == (65 + 15) / 4.0)
  }

  @Test(.tags(.exact)) func `a multiple has the multiple's moments`() throws {
    for law in try Self.laws() {
      let double = ScaledLaw(law).scaled(by: 2)
      #expect(agree(double.mean, 2 * law.mean, within: 1e-12))
      #expect(agree(double.square, 4 * (law.mean * law.mean + law.variance), within: 1e-12))
      let own = try law.multiplied(by: 2)
      #expect(agree(own.mean, double.mean, within: 1e-12))
      #expect(agree(own.meanExcess(over: 50), double.meanExcess(over: 50), within: 1e-12))
      #expect(agree(double.meanExcess(over: 50), 2 * law.meanExcess(over: 25), within: 1e-12))
    }
  }
}
