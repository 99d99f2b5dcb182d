import Stochastics

/// A law as the loop of a run draws from it: a few numbers, and for the laws met most no detour.
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
  /// The place of the law among the others, for all forms but the first three.
  private let other: Int

  /// What all samplers of a run need to draw.
  struct Tables {
    let ziggurat = Ziggurat()
    let exponential = ExponentialTable()
    /// The laws without a form of their own.
    let others: [Law]
  }

  /// A sampler; a law without a form of its own joins the others.
  init(_ law: Law, _ others: inout [Law]) {
    switch law {
    case .deterministic(let law): (form, a, b, other) = (.constant, law.mean, 0, 0)
    case .exponential(let law): (form, a, b, other) = (.exponential, law.mean, 0, 0)
    case .lognormal(let law): (form, a, b, other) = (.lognormal, law.logMean, law.logDeviation, 0)
    default:
      (form, a, b, other) = (.other, 0, 0, others.count)
      others.append(law)
    }
  }

  /// The sample that belongs to a random word.
  @inline(__always)
  func sample(_ word: UInt64, _ tables: Tables) -> Double {
    switch form {
    case .constant: a
    case .exponential: a * tables.ziggurat.exponential(word)
    case .lognormal: tables.exponential.exp(a + b * tables.ziggurat.normal(word))
    case .other: tables.others[other].sample(word)
    }
  }
}
