/// A shift that any number of people may work, as a covering sees it: what each of them gives to which intervals, and
/// what one costs.
public struct CoverTemplate: Equatable, Sendable {
  /// What one person gives to one interval.
  public struct Part: Equatable, Sendable {
    /// The interval.
    public let interval: Int
    /// Units of the interval's cover, ≥ 1; 1 where cover counts people.
    public let units: Int

    /// - Parameters:
    ///   - interval: in 0 ..< the number of needs.
    ///   - units: ≥ 1.
    /// - Complexity: O(1). `ShiftCovering` checks the domain.
    public init(interval: Int, units: Int) {
      self.interval = interval
      self.units = units
    }
  }

  /// What is given, without breaks, in any order; parts of the same interval add up.
  public let parts: [Part]
  /// Cost of one person, ≥ 0, in any whole unit, such as cents.
  public let cost: Int
  /// Most people on this template, ≥ 0; nil for any number.
  public let limit: Int?

  /// - Parameters:
  ///   - parts: what one person gives.
  ///   - cost: of one person, ≥ 0, whole units.
  ///   - limit: most people, ≥ 0; nil for any number.
  /// - Complexity: O(1). `ShiftCovering` checks the domain.
  public init(parts: [Part], cost: Int, limit: Int? = nil) {
    self.parts = parts
    self.cost = cost
    self.limit = limit
  }

  /// One unit in each interval.
  ///
  /// - Parameters:
  ///   - intervals: the intervals worked; one that is named twice counts once.
  ///   - cost: of one person, ≥ 0, whole units.
  ///   - limit: most people, ≥ 0; nil for any number.
  /// - Complexity: O(n log n) for n intervals. `ShiftCovering` checks the domain.
  public init(intervals: [Int], cost: Int, limit: Int? = nil) {
    self.init(
      parts: Set(intervals).sorted().map { Part(interval: $0, units: 1) }, cost: cost, limit: limit)
  }

  /// The same with parts in the order of their intervals, one for each; nil if units are too large to add.
  func merged() -> CoverTemplate? {
    var kept: [Part] = []
    kept.reserveCapacity(parts.count)
    for part in parts.sorted(by: { $0.interval < $1.interval }) {
      guard let last = kept.last, last.interval == part.interval else {
        kept.append(part)
        continue
      }
      let (units, isTooLarge) = last.units.addingReportingOverflow(part.units)
      if isTooLarge { return nil }
      kept[kept.count - 1] = Part(interval: part.interval, units: units)
    }
    return CoverTemplate(parts: kept, cost: cost, limit: limit)
  }
}
