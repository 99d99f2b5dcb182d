/// What the search for the best service came to.
public enum MostService: Equatable, Sendable {
  /// A plan, the best or close to it by a proven bound.
  case found(Plan)
  /// No plan meets the needs within caps and limits.
  case infeasible(Infeasibility)
  /// The search ended before it found a plan; none is worth more than this.
  case undecided(upperBound: Double)

  /// How many people work each template for the best service.
  public struct Plan: Equatable, Sendable {
    /// People on each template.
    public let counts: [Int]
    /// What all intervals are worth together, in the unit of the curves.
    public let value: Double
    /// No plan is worth more than this; the same unit.
    public let upperBound: Double
    /// Cost of all people, in the unit of the templates' costs.
    public let cost: Int
    /// Parts of the problem that were looked at.
    public let nodes: Int

    /// - Parameters:
    ///   - counts: people on each template.
    ///   - value: what all intervals are worth together.
    ///   - upperBound: what no plan is worth more than.
    ///   - cost: of all people.
    ///   - nodes: parts of the problem that were looked at.
    /// - Complexity: O(1).
    public init(counts: [Int], value: Double, upperBound: Double, cost: Int, nodes: Int) {
      self.counts = counts
      self.value = value
      self.upperBound = upperBound
      self.cost = cost
      self.nodes = nodes
    }
  }
}
