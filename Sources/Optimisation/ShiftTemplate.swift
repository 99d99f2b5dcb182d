/// A shift that any number of people may work: which intervals it covers and what it costs.
public struct ShiftTemplate: Equatable, Sendable {
  /// The intervals worked, without breaks, in any order; one that is named twice counts once.
  public let intervals: [Int]
  /// Cost of one person, ≥ 0, in any whole unit, such as cents.
  public let cost: Int
  /// Most people on this template, ≥ 0; nil for any number.
  public let limit: Int?

  /// - Parameters:
  ///   - intervals: the intervals worked, each in 0 ..< the number of needs.
  ///   - cost: of one person, ≥ 0, whole units.
  ///   - limit: most people, ≥ 0; nil for any number.
  /// - Complexity: O(1). `ShiftCovering` checks the domain.
  public init(intervals: [Int], cost: Int, limit: Int? = nil) {
    self.intervals = intervals
    self.cost = cost
    self.limit = limit
  }
}
