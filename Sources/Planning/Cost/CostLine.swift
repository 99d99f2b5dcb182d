public import ContactCentre
public import FoundationEssentials
public import Wording

/// One line of a cost: a quantity, its price, and the amount, rounded half up to the cent once.
public struct CostLine: Hashable, Sendable {
  /// What it is spent on.
  public let item: CostItem
  /// Of a position or a cost that comes once, its name in the scenario.
  public let id: String?
  /// Of a position or a cost that comes once, its title.
  public let title: Phrase?
  /// Of an item whose price changes inside the year, the first day of this price.
  public let since: CalendarDate?
  /// How many units: person-months, seat-years, years, hours, weeks, or the yuan that a rate is taken of; a part of
  /// a month that is no decimal is cut after 38 digits, its amount is exact all the same.
  public let quantity: Decimal
  /// The price of a unit, or the rate.
  public let unitPrice: Decimal
  /// The amount.
  public let amount: Money

  init(
    _ item: CostItem, id: String? = nil, title: Phrase? = nil, since: CalendarDate? = nil, quantity: Decimal,
    unitPrice: Decimal,
    amount: Money
  ) {
    self.item = item
    self.id = id
    self.title = title
    self.since = since
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.amount = amount
  }

  /// The name of the item in all years: with the name in the scenario where it has one.
  public var group: String { id.map { "\(item.rawValue).\($0)" } ?? item.rawValue }

  /// The name of the line: that of the item, and the first day of its price where that changes inside the year.
  public var name: String { since.map { "\(group).\($0)" } ?? group }
}
