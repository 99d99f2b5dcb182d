/// The mean of independent, equally distributed observations, such as the results of replications.
///
/// Mean and sum of squares are updated by each observation without the cancellation of Σx² − (Σx)²/n.
///
/// - SeeAlso: B. P. Welford, Note on a method for calculating corrected sums of squares and products,
///   Technometrics 4 (1962) 419–420, doi:10.1080/00401706.1962.10490022.
public struct MeanEstimate: Equatable, Sendable {
  /// The number of observations.
  public private(set) var count = 0
  private var center = 0.0
  /// Σ (x − mean)².
  private var squares = 0.0

  /// No observation yet.
  public init() {}

  /// The estimate from some observations.
  public init(_ values: some Sequence<Double>) {
    for value in values { add(value) }
  }

  /// Takes in an observation.
  ///
  /// - Complexity: O(1).
  public mutating func add(_ value: Double) {
    count += 1
    let step = value - center
    center += step / Double(count)
    squares += step * (value - center)
  }

  /// Takes in the observations of another estimate; equal to adding them one by one up to rounding.
  ///
  /// - SeeAlso: T. F. Chan, G. H. Golub, R. J. LeVeque, Algorithms for computing the sample variance, The American
  ///   Statistician 37 (1983) 242–247, doi:10.1080/00031305.1983.10483115.
  public mutating func merge(_ other: MeanEstimate) {
    guard other.count > 0 else { return }
    let (mine, theirs) = (Double(count), Double(other.count))
    let step = other.center - center
    squares += other.squares + step * step * (mine * theirs / (mine + theirs))
    center += step * (theirs / (mine + theirs))
    count += other.count
  }

  /// The mean, in the unit of the observations; nil without any.
  public var mean: Double? { count > 0 ? center : nil }

  /// Σ (x − mean)²/(n − 1), the unbiased variance of one observation; nil below two.
  public var variance: Double? { count > 1 ? squares / Double(count - 1) : nil }

  /// √(variance/n), of the mean; nil below two observations.
  public var standardError: Double? { variance.map { ($0 / Double(count)).squareRoot() } }

  /// Student's interval with n − 1 degrees of freedom: exact for normal observations, else for large n.
  ///
  /// - Parameter confidence: between 0 and 1; nil outside, and below two observations.
  public func interval(confidence: Double = 0.95) -> ConfidenceInterval? {
    interval(StudentFactor(count: count, confidence: confidence))
  }

  /// The same with a factor that is known already; nil where it is that of another number of observations.
  public func interval(_ factor: StudentFactor) -> ConfidenceInterval? {
    guard let standardError else { return nil }
    guard factor.count == count else { return nil }
    return ConfidenceInterval(around: center, standardError: standardError, factor: factor)
  }
}
