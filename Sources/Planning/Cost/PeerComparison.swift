public import ContactCentre
import FoundationEssentials

/// A price per head beside those of other cities, the cheapest first.
public struct PeerComparison: Equatable, Sendable {
  /// One centre.
  public struct Place: Equatable, Sendable {
    /// The other city's centre; `nil` for the scenario's own.
    public let peer: Peer?
    /// The price of a year.
    public let price: Money
    /// The people that it pays for.
    public let agents: Double
    /// The price for each of them, rounded half up to the cent.
    public let perAgent: Money
    /// Its place by price per head, from 1: one more than the number of those that are cheaper.
    public let rank: Int
    /// The part of the own price per head by which this one is dearer; negative where it is cheaper.
    public let above: Double?
  }

  /// All centres, by price per head; equals in the order of the scenario, the own one first.
  public let places: [Place]

  /// The scenario's own price of a year and people beside its peers; `nil` without people or without peers.
  ///
  /// - Throws: `PlanningError.amountTooLarge` where a peer's price cannot be counted to the cent.
  /// - Complexity: the square of the number of peers.
  public init?(price: Money, agents: Double, peers: [Peer]) throws(PlanningError) {
    typealias Entry = (peer: Peer?, price: Money, agents: Double, perAgent: Money)
    func entry(_ peer: Peer?, _ price: Money, _ agents: Double) -> Entry? {
      let yuan = agents >= 1 ? Decimal.quotient(price.yuan, Decimal(whole: agents)) : nil
      return yuan.flatMap { Money(rounding: $0) }.map { (peer, price, agents, $0) }
    }
    guard !peers.isEmpty, let own = entry(nil, price, agents) else { return nil }
    var entries = [own]
    for peer in peers {
      guard let price = Money(rounding: peer.price), let entry = entry(peer, price, peer.agents) else {
        throw .amountTooLarge("peers.\(peer.id)")
      }
      entries.append(entry)
    }
    let ownCents = Double(own.perAgent.cents)
    places = entries.enumerated().sorted { ($0.1.perAgent, $0.0) < ($1.1.perAgent, $1.0) }.map { _, entry in
      Place(
        peer: entry.peer, price: entry.price, agents: entry.agents, perAgent: entry.perAgent,
        rank: 1 + entries.count { $0.perAgent < entry.perAgent },
        above: ownCents > 0 ? Double(entry.perAgent.cents) / ownCents - 1 : nil)
    }
  }

  /// The scenario's own place.
  public var own: Place? { places.first { $0.peer == nil } }

  /// The peers that are cheaper per head.
  public var cheaper: [Peer] {
    guard let own else { return [] }
    return places.filter { $0.perAgent < own.perAgent }.compactMap(\.peer)
  }
}
