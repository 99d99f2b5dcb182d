public import Stochastics

/// What a whole run is busier than expected by, beside what differs from day to day: the forecast may be off, and the run
/// may lie anywhere in a term over which calls grow.
///
/// Each replication draws its own: the same factor for all its days.
public struct VolumeError: Equatable, Sendable {
  /// The error of the forecast that all lines share, a gamma factor of mean 1.
  public var shared: Busyness
  /// The natural logarithms of the factors of growth at the start and at the end of the term; a run lies anywhere between,
  /// each moment alike.
  public var growth: ClosedRange<Double>

  /// Nothing is off.
  public static let none = VolumeError()

  /// An error that all lines share, and growth.
  public init(shared: Busyness = .none, growth: ClosedRange<Double> = 0...0) {
    self.shared = shared
    self.growth = growth
  }

  /// The factor of a replication.
  func factor(seed: UInt64, replication: UInt32) -> Double {
    func stream(_ purpose: RandomPurpose) -> RandomStream {
      RandomStream(seed: seed, replication: replication, line: 0, purpose: purpose)
    }
    var (errors, moments) = (stream(.sharedForecastError), stream(.momentOfTerm))
    let grown = growth.lowerBound + (growth.upperBound - growth.lowerBound) * moments.uniform()
    return shared.factor(errors.next()) * CMath.exp(grown)
  }
}
