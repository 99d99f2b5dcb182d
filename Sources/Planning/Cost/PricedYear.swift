import ContactCentre
import FoundationEssentials

/// What one agent, one seat and one hour of overtime cost in a fiscal year, in yuan, not rounded.
///
/// For prices of single shifts and seats; a cost of many is rounded where it becomes an amount.
struct PricedYear: Hashable, Sendable {
  /// A year of one agent: pay with management and tax.
  let agent: Decimal
  /// A year of one seat, with what comes on top of it.
  let seat: Decimal
  /// An hour at the hourly wage, with management and tax; nothing where overtime is not counted.
  let hour: Decimal
  /// Statutory holidays of the year; 0 where overtime is not counted.
  let holidays: Int

  /// The prices of a scenario's tariff in the year that its yearly costs are for.
  ///
  /// - Throws: `PlanningError.unknownHolidays`.
  init(_ scenario: Scenario, _ tariff: Tariff) throws(PlanningError) {
    let year = FiscalYear.ofPrices(scenario, tariff)
    let fees = (1 + tariff.managementRate) * (1 + tariff.taxRate)
    var (sheet, hours, holidays) = (CostSheet(), [(value: Decimal, share: Share)](), 0)
    for stretch in tariff.isDated ? year.stretches(of: tariff) : [] {
      sheet.addPay(agents: 1, stretch.days.months.months, stretch.tariff)
      sheet.addSeats(1, stretch.days.months.years, stretch.tariff)
      guard let pay = stretch.tariff.overtime else { continue }
      let wage = pay.basePerMonth ?? stretch.tariff.wagePerMonth
      hours.append((wage, stretch.days.months.years * Share(1, of: 174)))
      holidays += try pay.holidays(from: stretch.days.from, through: stretch.days.to).count
    }
    if !tariff.isDated {
      sheet.addPay(agents: 1, ServiceMonths.year.months, tariff)
      sheet.addSeats(1, .one, tariff)
    }
    agent = sheet.exact(\.isLabour) * fees
    seat = sheet.exact { !$0.isLabour }
    hour = Share.sum(hours) * fees
    self.holidays = holidays
  }
}
