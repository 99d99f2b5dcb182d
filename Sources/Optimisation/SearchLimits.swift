/// How far the search for a least cost may go.
public struct SearchLimits: Equatable, Sendable {
  public var nodes: Int
  public var pivots: Int
  public var relativeGap: Double
  var cutRounds = 10
  var cutsPerRound = 10

  public init(nodes: Int = 100_000, pivots: Int = 1_000_000, relativeGap: Double = 0) {
    self.nodes = nodes
    self.pivots = pivots
    self.relativeGap = relativeGap
  }
}
