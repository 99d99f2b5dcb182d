import Stochastics

/// A law of every kind, some with shapes on both sides of a case distinction.
enum SampleLaws {
  static func all() throws -> [Law] {
    [
      .deterministic(try DeterministicLaw(value: 3)),
      .exponential(try ExponentialLaw(mean: 180)),
      .lognormal(try LognormalLaw(mean: 240, coefficientOfVariation: 1.1)),
      .gamma(try GammaLaw(mean: 1, coefficientOfVariation: 0.2)),
      .gamma(try GammaLaw(mean: 5, coefficientOfVariation: 1)),
      .gamma(try GammaLaw(mean: 60, coefficientOfVariation: 1.6)),
      .weibull(try WeibullLaw(mean: 90, coefficientOfVariation: 0.5)),
      .weibull(try WeibullLaw(mean: 90, coefficientOfVariation: 1.5)),
      .empirical(try EmpiricalLaw(values: [3, 1, 4, 1, 5, 9, 2, 6])),
      .histogram(try HistogramLaw(edges: [0, 1, 2.5, 7], weights: [3, 0, 1])),
    ]
  }

  /// The quantile of a law that samples by inversion; nil for the others.
  static func quantile(of law: Law) -> ((Double) -> Double)? {
    switch law {
    case .deterministic(let law): law.quantile
    case .exponential(let law): law.quantile
    case .lognormal(let law): law.quantile
    case .gamma: nil
    case .weibull(let law): law.quantile
    case .empirical(let law): law.quantile
    case .histogram(let law): law.quantile
    }
  }

  static func stream(_ purpose: UInt32, seed: UInt64 = 20_261) -> RandomStream {
    RandomStream(seed: seed, replication: 1, line: 0, purpose: RandomPurpose(rawValue: purpose))
  }
}
