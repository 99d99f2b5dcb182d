import Stochastics

/// A law as the loop of a run draws from it: the laws met most without a detour.
struct Sampler {
  private enum Form {
    case constant
    case exponential
    case lognormal
    case other
  }

  private let form: Form
  /// The value, the mean, or the mean of the logarithm.
  private let a: Double
  /// The standard deviation of the logarithm.
  private let b: Double
  /// The law, for all forms but the first three.
  private let law: Law?

  init(_ law: Law) {
    switch law {
    case .deterministic(let law): (form, a, b, self.law) = (.constant, law.mean, 0, nil)
    case .exponential(let law): (form, a, b, self.law) = (.exponential, law.mean, 0, nil)
    case .lognormal(let law): (form, a, b, self.law) = (.lognormal, law.logMean, law.logDeviation, nil)
    default: (form, a, b, self.law) = (.other, 0, 0, law)
    }
  }

  /// The sample that belongs to a random word: that of the law.
  @inline(__always)
  func sample(_ word: UInt64) -> Double {
    switch form {
    case .constant: a
    case .exponential: -a * CMath.log(RandomStream.uniform(of: word))
    case .lognormal: CMath.exp(a + b * StandardNormal.quantile(RandomStream.uniform(of: word)))
    case .other: law?.sample(word) ?? 0
    }
  }
}
