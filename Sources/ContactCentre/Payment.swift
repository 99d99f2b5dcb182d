public import FoundationEssentials

/// A payment of a contract: a share of its price, due on a day.
public struct Payment: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The day on which it is due.
  public var date: CalendarDate
  /// The fraction of the price; those of all payments add up to 1.
  public var share: Decimal

  /// A payment.
  public init(id: String, date: CalendarDate, share: Decimal) {
    self.id = id
    self.date = date
    self.share = share
  }
}
