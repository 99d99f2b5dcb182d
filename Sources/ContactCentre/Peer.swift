public import FoundationEssentials
public import Wording

/// Another city's centre, to compare prices with.
public struct Peer: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The title that people read.
  public var title: Phrase
  /// Its price of a year, in yuan.
  public var price: Decimal
  /// The people that it pays for.
  public var agents: Double

  /// A peer.
  public init(id: String, title: Phrase, price: Decimal, agents: Double) {
    self.id = id
    self.title = title
    self.price = price
    self.agents = agents
  }
}
