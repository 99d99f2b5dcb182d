public import ContactCentre
import FoundationEssentials

/// What delivered staff-months justify, beside what was submitted for them and what an audit allowed.
public struct Settlement: Equatable, Sendable {
  /// One amount for the staff-months.
  public struct Amount: Equatable, Sendable {
    /// The amount.
    public let amount: Money
    /// The amount for each staff-month, rounded half up to the cent.
    public let perStaffMonth: Money?
    /// What is cut from the amount submitted; negative where more is allowed than was submitted.
    public let cut: Money
    /// The cut as a share of what was submitted for the staff-months.
    public let cutShare: Double?
    /// The cut as a share of all that was submitted.
    public let cutShareOfAll: Double?
  }

  /// What was delivered and submitted.
  public let delivery: Delivery
  /// The amount submitted for the staff-months.
  public let submitted: Amount
  /// The amount that the audit allowed; `nil` where there was none.
  public let audited: Amount?
  /// What the staff-months justify: at their stated price, or wage and insurance with management and tax at the
  /// tariff's own prices, each line rounded once.
  public let justified: Amount

  /// The settlement of a delivery.
  ///
  /// - Throws: `PlanningError.amountTooLarge` beyond what can be counted to the cent.
  public init(_ delivery: Delivery, tariff: Tariff) throws(PlanningError) {
    func money(_ yuan: Decimal, _ key: String) throws(PlanningError) -> Money {
      guard let money = Money(rounding: yuan) else { throw .amountTooLarge("contract.delivered.\(key)") }
      return money
    }
    let submitted = try money(delivery.submitted, "submitted_yuan")
    let inAll = try money(delivery.submittedInAll ?? delivery.submitted, "submitted_in_all_yuan")
    func row(_ amount: Money) -> Amount {
      let cut = submitted - amount
      func share(of whole: Money) -> Double? {
        whole > .zero ? Double(cut.cents) / Double(whole.cents) : nil
      }
      return Amount(
        amount: amount, perStaffMonth: Money(rounding: .quotient(amount.yuan, delivery.staffMonths)),
        cut: cut,
        cutShare: share(of: submitted), cutShareOfAll: share(of: inAll))
    }
    self.delivery = delivery
    self.submitted = row(submitted)
    var audited: Amount?
    if let allowed = delivery.audited { audited = row(try money(allowed, "audited_yuan")) }
    self.audited = audited
    if let price = delivery.yuanPerStaffMonth {
      justified = row(try money(Decimal.product(delivery.staffMonths, price), "yuan_per_staff_month"))
    } else {
      var sheet = CostSheet()
      sheet.addPay(agents: delivery.staffMonths, .one, tariff)
      let lines = try sheet.lines(tariff)
      guard let sum = Money.sum(lines.map(\.amount)) else { throw .amountTooLarge("contract.delivered") }
      justified = row(sum)
    }
  }
}
