/// The least-cost covering of needs by shifts: whole numbers x_j ≥ 0 of people on templates with least Σ cost_j x_j so
/// that every interval i has its cover, Σ_j units_ij x_j ≥ need_i, every cap keeps Σ_j units_kj x_j ≤ most_k, and every
/// template x_j ≤ limit_j.
///
/// - SeeAlso: G. B. Dantzig, A comment on Edie's "Traffic delays at toll booths", J. Oper. Res. Soc. Amer. 2 (1954)
///   339–341, doi:10.1287/opre.2.3.339.
public struct ShiftCovering: Equatable, Sendable {
  /// Units of cover needed in each interval.
  public let needs: [Int]
  /// What the plan may take at most.
  public let caps: [CoverCap]
  /// The shifts to choose from.
  public let templates: [CoverTemplate]

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
  ///   - needs: units of cover needed in each interval, 0 … 10⁹.
  ///   - caps: what the plan may take at most; most ≥ 0, units 1 … 10⁹, templates in 0 ..< templates.count.
  ///   - templates: costs 0 … 10¹², units 1 … 10⁶, intervals in 0 ..< needs.count.
  /// - Throws: `CoveringError`.
  /// - Complexity: O(n log n) for n parts of templates and caps.
  public init(needs: [Int], caps: [CoverCap] = [], templates: [CoverTemplate]) throws(CoveringError) {
    try CoveringDomain.check(needs: needs)
    try CoveringDomain.check(templates: templates, intervals: needs.count)
    try CoveringDomain.check(caps: caps, templates: templates.count)
    self.needs = needs
    self.caps = caps
    var merged: [CoverTemplate] = []
    for template in templates {
      guard let template = template.merged() else { throw .tooLarge }
      merged.append(template)
    }
    self.templates = merged
    try CoveringDomain.check(sumsOf: self, useful: needs)
  }

  /// People of each template of whom more would be of no use where cover beyond `useful` is worth nothing.
  func greatestCounts(useful: [Int]) -> [Int] {
    templates.map { template in
      let most =
        template.parts.map { part in
          useful[part.interval] / part.units + (useful[part.interval] % part.units > 0 ? 1 : 0)
        }.max() ?? 0
      return min(template.limit ?? .max, most)
    }
  }
}
