public import ContactCentre
import FoundationEssentials

/// The payments of a contract by date, exact to the cent; they add up to its price.
public struct CashCalendar: Equatable, Sendable {
  /// A payment.
  public struct Entry: Equatable, Sendable {
    /// The payment in the contract.
    public let payment: Payment
    /// Its amount.
    public let amount: Money
  }

  /// The payments, the earliest first.
  public let entries: [Entry]
  /// The sum of the payments.
  public let total: Money

  /// The payments of a contract: each is what the shares so far make of the price, rounded to the cent, less what was paid
  /// before, so that no rounding is lost.
  ///
  /// - Throws: `PlanningError.amountTooLarge` where the price cannot be counted to the cent.
  public init(_ contract: Contract) throws(PlanningError) {
    guard let price = Money(rounding: contract.price) else { throw .amountTooLarge("price_yuan") }
    var (share, paid) = (Decimal(0), 0)
    var entries: [Entry] = []
    for payment in contract.payments.sorted(by: { $0.date < $1.date }) {
      share += payment.share
      guard let due = Money(rounding: price.yuan * share) else { throw .amountTooLarge("price_yuan") }
      entries.append(Entry(payment: payment, amount: Money(cents: due.cents - paid)))
      paid = due.cents
    }
    self.entries = entries
    total = Money(cents: paid)
  }
}
