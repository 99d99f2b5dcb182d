/// A ratio of two expectations, such as calls served in time by calls offered, from independent replications.
///
/// The estimate is the ratio of the sums, R = ΣN/ΣD: each call counts alike, whatever its replication. By the delta
/// method its variance is Σ(N − R D)²/(n (n − 1) D̄²). R is biased by O(1/n), less than its standard error for
/// moderate n.
///
/// - SeeAlso: W. G. Cochran, Sampling Techniques, 3rd edition 1977, 6.4; S. Asmussen, P. W. Glynn, Stochastic
///   Simulation, 2007, III.4, doi:10.1007/978-0-387-69033-9.
public struct RatioEstimate: Equatable, Sendable {
  /// The number of replications.
  public private(set) var count = 0
  private var numerator = 0.0
  private var denominator = 0.0
  // Sums of squares and products of distances from the means.
  private var numeratorSquares = 0.0
  private var denominatorSquares = 0.0
  private var products = 0.0

  /// No replication yet.
  public init() {}

  /// Takes in a replication.
  ///
  /// - Parameters:
  ///   - numerator: its part of the upper sum, finite.
  ///   - denominator: its part of the lower sum, finite; it may be zero in single replications.
  /// - Complexity: O(1).
  public mutating func add(numerator upper: Double, denominator lower: Double) {
    count += 1
    let upperStep = upper - numerator
    let lowerStep = lower - denominator
    numerator += upperStep / Double(count)
    denominator += lowerStep / Double(count)
    numeratorSquares += upperStep * (upper - numerator)
    denominatorSquares += lowerStep * (lower - denominator)
    products += upperStep * (lower - denominator)
  }

  /// ΣN/ΣD; nil while ΣD is zero.
  public var ratio: Double? { denominator != 0 ? numerator / denominator : nil }

  /// The delta method's standard error of the ratio; nil below two replications or while ΣD is zero.
  public var standardError: Double? {
    guard count > 1, let ratio else { return nil }
    // Σ(N − R D) = 0, so the squares about zero are those about the means.
    let squares = numeratorSquares - 2 * ratio * products + ratio * ratio * denominatorSquares
    let n = Double(count)
    return (max(0, squares) / (n * (n - 1))).squareRoot() / abs(denominator)
  }

  /// Student's interval with n − 1 degrees of freedom about the ratio: approximate, better for more replications.
  ///
  /// - Parameter confidence: between 0 and 1; nil outside, and where there is no standard error.
  public func interval(confidence: Double = 0.95) -> ConfidenceInterval? {
    interval(StudentFactor(count: count, confidence: confidence))
  }

  /// The same with a factor that is known already; nil where it is that of another number of observations.
  public func interval(_ factor: StudentFactor) -> ConfidenceInterval? {
    guard let ratio, let standardError else { return nil }
    guard factor.count == count else { return nil }
    return ConfidenceInterval(around: ratio, standardError: standardError, factor: factor)
  }
}
