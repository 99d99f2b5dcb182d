import ContactCentre
import FoundationEssentials

extension StaffLedger {
  /// What the people of a month cost, given its days and how many began on them.
  func cost(of days: [CalendarDate], began: Double) throws(PlanningError) -> StaffCost {
    StaffCost(
      labour: try labour(days), bridges: try bridgeCost(days),
      hiring: try money(.product(Decimal(counted: began), migration.hiring.costPerHire), "hiring"))
  }

  private func labour(_ days: [CalendarDate]) throws(PlanningError) -> Money? {
    guard let tariff = scenario.tariff, let first = days.first else { return nil }
    let year = FiscalYear(of: first, startsMonth: Int(exactly: tariff.fiscalYearStartsMonth) ?? 1).year
    let personDays = days.reduce(0) { sum, day in payroll.reduce(sum) { $0 + $1.present(on: day) } }
    let lines = try CostLines(tariff, year: year)
      .labour(agents: Decimal(counted: personDays), support: 0, ServiceMonths.Share(1, of: days.count))
    guard let sum = Money.sum(lines.map(\.amount)) else { throw .amountTooLarge("labour") }
    return sum
  }

  private func bridgeCost(_ days: [CalendarDate]) throws(PlanningError) -> Money {
    let monthDays = migration.bridges.reduce(Decimal(0)) { sum, bridge in
      let rented = days.count { bridge.from <= $0 && $0 <= bridge.to }
      return sum + .product(bridge.costPerMonth, Decimal(rented))
    }
    return try money(.quotient(monthDays, Decimal(days.count)), "bridges")
  }

  private func money(_ yuan: Decimal, _ line: String) throws(PlanningError) -> Money {
    guard let money = Money(rounding: yuan) else { throw .amountTooLarge(line) }
    return money
  }
}

extension Decimal {
  /// People or days as a decimal, to a millionth: exact where nobody leaves, far below a cent where somebody does.
  fileprivate init(counted: Double) {
    self = .quotient(Decimal(whole: (counted * 1e6).rounded()), 1_000_000)
  }
}
