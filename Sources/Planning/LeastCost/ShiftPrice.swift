import ContactCentre
public import FoundationEssentials

/// What one person costs who works a shift once, in whole units: cents, or minutes of paid time where the scenario
/// has no money.
///
/// From the tariff (`PricedYear`): a year of one agent, his pay × (1 + management) × (1 + tax), for 365/7 weeks; a
/// shift takes its share of a week (the larger of one working day and its paid hours over the hours of a week),
/// and who is absent is paid as well: share / (1 − planned absence). Where the tariff pays overtime, a shift adds its
/// hours beyond 8 unless hours are comprehensive, and on the share of days that are statutory holidays all its hours in
/// their place, each at its multiple. A shift's own cost stands in place of that; the allowances for nights and weekends
/// come on top.
public struct ShiftPrices: Sendable, Equatable {
  /// What a plan's cost is counted in.
  public enum Unit: String, Sendable {
    /// Yuan, exact to the cent.
    case yuan
    /// Hours of paid time, exact to the minute.
    case paidHours = "paid_hours"

    /// Whole units of a price in one unit of cost.
    var parts: Int { self == .yuan ? 100 : 60 }
  }

  /// What the prices are counted in.
  public let unit: Unit
  private let overtime: OvertimePay?
  private let year: PricedYear?
  private let workforce: Workforce

  /// The prices of a scenario's shifts.
  ///
  /// - Throws: `PlanningError.missing` where some shifts have a price of their own or an allowance, others neither
  ///   that nor a tariff; `.unknownHolidays`.
  init(_ scenario: Scenario) throws(PlanningError) {
    let tariff = scenario.tariff
    overtime = tariff?.overtime
    workforce = scenario.workforce
    let shifts = workforce.shifts
    let hasOwnMoney = shifts.contains { $0.cost != nil || $0.nightAllowance > 0 || $0.weekendAllowance > 0 }
    if tariff == nil, hasOwnMoney, shifts.contains(where: { $0.cost == nil }) { throw .missing("tariff") }
    unit = tariff == nil && !hasOwnMoney ? .paidHours : .yuan
    year = if let tariff { try PricedYear(scenario, tariff) } else { nil }
  }

  /// The price of a person on a shift that starts on a day.
  ///
  /// - Throws: `PlanningError.amountTooLarge` beyond what can be counted.
  func price(of shift: ShiftTemplate, on day: Weekday) throws(PlanningError) -> Int {
    guard unit == .yuan else { return Int((shift.paidHours * 60).rounded()) }
    let isWeekend = day == .saturday || day == .sunday
    let allowances = shift.nightAllowance + (isWeekend ? shift.weekendAllowance : 0)
    let yuan = (shift.cost ?? ofTariff(shift)) + allowances
    guard let money = Money(rounding: yuan), money.cents <= 1_000_000_000_000 else {
      throw .amountTooLarge("workforce.shifts.\(shift.id)")
    }
    return money.cents
  }

  private func ofTariff(_ shift: ShiftTemplate) -> Decimal {
    guard let year else { return 0 }
    let day = 1 / Decimal(7 - workforce.daysOffPerWeek)
    let hours = Decimal(shift.paidHours) / Decimal(workforce.hoursPerWeek)
    let wages = year.agent * 7 / 365 * max(day, hours) / Decimal(1 - workforce.plannedAbsence)
    guard let overtime else { return wages }
    let beyond =
      workforce.hasComprehensiveHours ? 0 : max(0, shift.paidHours - LabourLaw.china.hoursPerDay)
    let onHoliday = overtime.holiday * overtime.holidayShare * Decimal(shift.paidHours)
    let onOtherDays = overtime.workday * Decimal(beyond)
    let holidays = Decimal(year.holidays) / 365
    return wages + year.hour * (holidays * onHoliday + (1 - holidays) * onOtherDays)
  }
}

/// The cost of a plan for a week, exact.
public struct PlanCost: Sendable, Equatable, Comparable {
  /// What it is counted in.
  public let unit: ShiftPrices.Unit
  /// Whole parts of the unit: cents, or minutes.
  public let parts: Int

  /// The cost in its unit, exact for money.
  public var amount: Decimal { Decimal(parts) / Decimal(unit.parts) }

  /// The cost in its unit, for ratios and hours.
  public var approximateAmount: Double { Double(parts) / Double(unit.parts) }

  /// The smaller cost comes first.
  public static func < (left: PlanCost, right: PlanCost) -> Bool { left.parts < right.parts }
}
