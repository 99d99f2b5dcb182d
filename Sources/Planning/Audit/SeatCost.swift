import ContactCentre
import FoundationEssentials

/// What some of a contract's seats cost in a year.
public struct SeatCost: Equatable, Sendable {
  /// The seats.
  public let seats: Int
  /// Their rent for a year by the tariff, with what comes on top of a seat; `nil` without one.
  public let rent: Money?
  /// Their part of the contract's price for a year: price × seats / committed seats × 12 / months that it pays for;
  /// `nil` for a contract without seats.
  public let price: Money?

  init(_ seats: Int, _ contract: Contract, _ scenario: Scenario) throws(PlanningError) {
    func money(_ yuan: Decimal, _ name: String) throws(PlanningError) -> Money {
      guard let money = Money(rounding: yuan) else { throw .amountTooLarge(name) }
      return money
    }
    self.seats = seats
    let number = Decimal(seats)
    if let tariff = scenario.tariff {
      rent = try money(number * PricedYear(scenario, tariff).seat, "seats")
    } else {
      rent = nil
    }
    guard contract.seats > 0, let perYear = contract.priceMonths.perYear(.product(contract.price, number))
    else {
      price = nil
      return
    }
    price = try money(.quotient(perYear, Decimal(whole: contract.seats)), "price")
  }
}
