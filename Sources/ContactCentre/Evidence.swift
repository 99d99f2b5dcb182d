/// What sources say beyond the figures that a forecast needs: raw inputs, published results, and where they
/// contradict themselves.
public struct Evidence: Hashable, Sendable {
  /// Raw inputs that formulas use.
  public var facts: [SourceFact] = []
  /// Figures that a source published, with how they follow from others.
  public var published: [PublishedFigure] = []
  /// Places where a source says different things.
  public var contradictions: [Contradiction] = []

  /// Nothing yet.
  public init() {}

  /// The fact with an id.
  public func fact(_ id: String) -> SourceFact? { facts.first { $0.id == id } }
}
