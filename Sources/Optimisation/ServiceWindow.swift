/// What some intervals must be worth together: the sum of their curves' values must reach `least`. Windows may overlap.
public struct ServiceWindow: Equatable, Sendable {
  /// The intervals; one that is named twice counts once.
  public let intervals: [Int]
  /// The least sum, in the unit of the curves; finite.
  public let least: Double

  /// - Parameters:
  ///   - intervals: each in 0 ..< the number of needs.
  ///   - least: the least sum, finite.
  /// - Complexity: O(n log n) for n intervals. `ServiceCovering` checks the domain.
  public init(intervals: [Int], least: Double) {
    self.intervals = Set(intervals).sorted()
    self.least = least
  }
}
