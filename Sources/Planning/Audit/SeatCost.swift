import ContactCentre
import FoundationEssentials

/// What some of a contract's seats cost in a year.
public struct SeatCost: Equatable, Sendable {
  /// The seats.
  public let seats: Int
  /// Their rent for a year by the tariff; `nil` without one.
  public let rent: Money?
  /// Their part of the contract's price for a year: price × seats / committed seats × 365 / days of the term; `nil` for a
  /// contract without seats.
  public let price: Money?

  init(_ seats: Int, _ contract: Contract, _ tariff: Tariff?) throws(PlanningError) {
    func money(_ yuan: Decimal, _ name: String) throws(PlanningError) -> Money {
      guard let money = Money(rounding: yuan) else { throw .amountTooLarge(name) }
      return money
    }
    self.seats = seats
    let number = Decimal(seats)
    if let tariff {
      rent = try money(number * tariff.seatRentPerYear, "seats")
    } else {
      rent = nil
    }
    let days = Decimal(max(1, contract.days))
    price =
      contract.seats > 0
      ? try money(contract.price * number * 365 / (Decimal(contract.seats) * days), "price") : nil
  }
}
