public import Wording

/// A building with seats.
public struct Site: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The name that people read.
  public var name: Phrase
  /// Seats (坐席): places at which an agent can work.
  public var seats: Double
  /// The first day on which the seats can be used; `nil` is always.
  public var opens: CalendarDate?

  /// A site.
  public init(id: String, name: Phrase, seats: Double, opens: CalendarDate? = nil) {
    self.id = id
    self.name = name
    self.seats = seats
    self.opens = opens
  }
}
