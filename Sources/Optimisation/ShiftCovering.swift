/// The least-cost covering of needs by shifts: whole numbers x_j ≥ 0 of people on templates with least Σ cost_j x_j so
/// that in every interval i the people of the templates that cover it number at least its need and at most its seats.
///
/// - SeeAlso: G. B. Dantzig, A comment on Edie's "Traffic delays at toll booths", J. Oper. Res. Soc. Amer. 2 (1954)
///   339–341, doi:10.1287/opre.2.3.339.
public struct ShiftCovering: Equatable, Sendable {
  /// People needed in each interval.
  public let needs: [Int]
  /// Most people in each interval; nil where there is no limit.
  public let seats: [Int?]
  /// The shifts to choose from.
  public let templates: [ShiftTemplate]

  /// What the search came to.
  public enum Outcome: Equatable, Sendable {
    /// A plan that meets all needs.
    case covered(ShiftPlan)
    /// No plan meets all needs.
    case infeasible(Infeasibility)
    /// The search ended before it found a plan; none is cheaper than this.
    case undecided(lowerBound: Int)
  }

  /// - Parameters:
  ///   - needs: people needed in each interval, 0 … 10⁹.
  ///   - seats: most people in each interval, ≥ 0, nil where there is no limit; empty for none anywhere.
  ///   - templates: costs 0 … 10¹², intervals in 0 ..< needs.count.
  /// - Throws: `CoveringError`.
  /// - Complexity: O(number of intervals that the templates name).
  public init(needs: [Int], seats: [Int?] = [], templates: [ShiftTemplate]) throws(CoveringError) {
    try Self.check(needs, seats, templates)
    self.needs = needs
    self.seats = seats.isEmpty ? needs.map { _ in nil } : seats
    self.templates = templates.map { template in
      ShiftTemplate(
        intervals: Self.withoutRepeats(template.intervals), cost: template.cost, limit: template.limit)
    }
    // Costs are added in floating point, which is exact below 2⁵³.
    var most = 0.0
    for template in self.templates {
      most += Double(template.cost) * Double(template.intervals.map { needs[$0] }.max() ?? 0)
    }
    guard most < 0x1p50 else { throw .tooLarge }
  }

  /// Intervals in order, each once.
  private static func withoutRepeats(_ intervals: [Int]) -> [Int] {
    var kept: [Int] = []
    kept.reserveCapacity(intervals.count)
    for interval in intervals.sorted() where interval != kept.last { kept.append(interval) }
    return kept
  }

  private static func check(
    _ needs: [Int], _ seats: [Int?], _ templates: [ShiftTemplate]
  ) throws(CoveringError) {
    for (index, need) in needs.enumerated() {
      try check(.need, index, need, 0...1_000_000_000, "0 ≤ need ≤ 1e9")
    }
    guard seats.isEmpty || seats.count == needs.count else {
      throw .seatsMissing(needs: needs.count, seats: seats.count)
    }
    for (index, number) in seats.enumerated() {
      try check(.seats, index, number ?? 0, 0...Int.max, "0 ≤ seats")
    }
    for (index, template) in templates.enumerated() {
      try check(.cost, index, template.cost, 0...1_000_000_000_000, "0 ≤ cost ≤ 1e12")
      try check(.limit, index, template.limit ?? 0, 0...Int.max, "0 ≤ limit")
      for interval in template.intervals where !needs.indices.contains(interval) {
        throw .outOfDomain(
          .interval, index: index, value: interval, allowed: "0 ≤ interval < \(needs.count)")
      }
    }
  }

  private static func check(
    _ figure: CoveringError.Figure, _ index: Int, _ value: Int, _ range: ClosedRange<Int>, _ allowed: String
  ) throws(CoveringError) {
    guard range.contains(value) else {
      throw .outOfDomain(figure, index: index, value: value, allowed: allowed)
    }
  }
}
