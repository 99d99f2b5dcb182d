/// How much busier a day is than expected: a gamma variable B of mean 1 that multiplies all rates of the day.
///
/// Counts then have variance m + m² cv² instead of m, and those of different intervals of a day are correlated,
/// with covariance m₁ m₂ cv²: the over-dispersion that call centres see. A total is negative binomial.
///
/// - SeeAlso: A. N. Avramidis, A. Deslauriers, P. L'Ecuyer, Modeling daily arrivals to a telephone call center,
///   Management Science 50 (2004) 896–908, doi:10.1287/mnsc.1040.0236.
public struct Busyness: Equatable, Sendable {
  private let law: GammaLaw?

  /// The coefficient of variation of a day's factor.
  public var coefficientOfVariation: Double { law?.coefficientOfVariation ?? 0 }

  /// Every day as expected: a factor of 1.
  public static let none = Busyness(law: nil)

  private init(law: GammaLaw?) { self.law = law }

  /// - Parameter coefficientOfVariation: from 1e-6 to 1000, or 0 for a factor of 1 always.
  /// - Throws: `LawError.outOfDomain` for another.
  public init(coefficientOfVariation: Double) throws(LawError) {
    guard coefficientOfVariation != 0 else {
      self = .none
      return
    }
    law = try GammaLaw(mean: 1, coefficientOfVariation: coefficientOfVariation)
  }

  /// The variance of a count with mean m: m + m² cv².
  public func countVariance(mean m: Double) -> Double {
    m + m * m * coefficientOfVariation * coefficientOfVariation
  }

  /// The factor of a day that belongs to a random word; 1 where every day is as expected.
  public func factor(_ word: UInt64) -> Double { law?.sample(word) ?? 1 }
}
