public import FoundationEssentials

/// One step of a scoring rule: from some actual figure on, so many points.
public struct ScoreStep: Hashable, Sendable {
  /// The smallest actual figure that earns the points.
  public var from: Decimal
  /// The points.
  public var points: Decimal

  /// A step.
  public init(from: Decimal, points: Decimal) {
    self.from = from
    self.points = points
  }
}
