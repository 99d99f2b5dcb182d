/// How many people work each template, at a cost that is the least or close to it by a proven bound.
public struct ShiftPlan: Equatable, Sendable {
  /// People on each template.
  public let counts: [Int]
  /// Cost of all of them, in the unit of the templates' costs.
  public let cost: Int
  /// No plan that meets the needs is cheaper than this; the same unit.
  public let lowerBound: Int
  /// Parts of the problem that were looked at.
  public let nodes: Int

  /// - Parameters:
  ///   - counts: people on each template.
  ///   - cost: of all of them.
  ///   - lowerBound: what no plan is cheaper than.
  ///   - nodes: parts of the problem that were looked at.
  /// - Complexity: O(1).
  public init(counts: [Int], cost: Int, lowerBound: Int, nodes: Int) {
    self.counts = counts
    self.cost = cost
    self.lowerBound = lowerBound
    self.nodes = nodes
  }

  /// Whether the plan is proven to cost the least.
  public var isProven: Bool { lowerBound >= cost }

  /// What the plan may cost too much at most, as a share of its cost: (cost − lowerBound)/cost; 0 for a plan without
  /// cost.
  public var gap: Double { isProven ? 0 : Double(cost - lowerBound) / Double(cost) }

  /// People on all templates.
  public var people: Int { counts.reduce(0, +) }
}
