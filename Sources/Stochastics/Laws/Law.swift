/// One of the random laws: what a scenario names for handling times, patience or busyness.
///
/// A sample is a function of one random word, so a change of law leaves the other random numbers as they were.
public enum Law: Equatable, Sendable {
  /// Always the same value.
  case deterministic(DeterministicLaw)
  /// Memoryless.
  case exponential(ExponentialLaw)
  /// The exponential of a normal variable.
  case lognormal(LognormalLaw)
  /// The gamma law.
  case gamma(GammaLaw)
  /// The Weibull law.
  case weibull(WeibullLaw)
  /// Observed values.
  case empirical(EmpiricalLaw)
  /// A histogram of observed values.
  case histogram(HistogramLaw)

  /// The expectation, in the unit of the samples.
  public var mean: Double {
    switch self {
    case .deterministic(let law): law.mean
    case .exponential(let law): law.mean
    case .lognormal(let law): law.mean
    case .gamma(let law): law.mean
    case .weibull(let law): law.mean
    case .empirical(let law): law.mean
    case .histogram(let law): law.mean
    }
  }

  /// The variance, in the squared unit of the samples.
  public var variance: Double {
    switch self {
    case .deterministic(let law): law.variance
    case .exponential(let law): law.variance
    case .lognormal(let law): law.variance
    case .gamma(let law): law.variance
    case .weibull(let law): law.variance
    case .empirical(let law): law.variance
    case .histogram(let law): law.variance
    }
  }

  /// The probability of at most x.
  public func cumulative(_ x: Double) -> Double {
    switch self {
    case .deterministic(let law): law.cumulative(x)
    case .exponential(let law): law.cumulative(x)
    case .lognormal(let law): law.cumulative(x)
    case .gamma(let law): law.cumulative(x)
    case .weibull(let law): law.cumulative(x)
    case .empirical(let law): law.cumulative(x)
    case .histogram(let law): law.cumulative(x)
    }
  }

  /// The sample that belongs to a random word.
  public func sample(_ word: UInt64) -> Double {
    switch self {
    case .deterministic(let law): law.sample(word)
    case .exponential(let law): law.sample(word)
    case .lognormal(let law): law.sample(word)
    case .gamma(let law): law.sample(word)
    case .weibull(let law): law.sample(word)
    case .empirical(let law): law.sample(word)
    case .histogram(let law): law.sample(word)
    }
  }
}
