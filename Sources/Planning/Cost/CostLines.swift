import ContactCentre
import FoundationEssentials

/// Makes the lines of a cost from a tariff. Every amount is rounded half up to the cent once; rates are taken of the
/// rounded amounts.
struct CostLines {
  private let tariff: Tariff
  /// The agents' wage and insurance of the year, and the growth that support staff have in the same way.
  private let wage: Decimal
  private let insurance: Decimal
  private let wageFactor: Decimal
  private let insuranceFactor: Decimal

  /// Lines at the prices of a fiscal year; of the tariff's own year unless told.
  init(_ tariff: Tariff, year: Int? = nil) {
    self.tariff = tariff
    let years = Self.yearsOfGrowth(tariff, to: year)
    wageFactor = Self.power(Self.factor(tariff.wageGrowth), years)
    insuranceFactor = Self.power(Self.factor(tariff.socialInsuranceGrowth), years)
    wage = .product(tariff.wagePerMonth, wageFactor)
    insurance = .product(tariff.socialInsurancePerMonth, insuranceFactor)
  }

  private static func factor(_ growth: Decimal?) -> Decimal {
    guard let growth else { return 1 }
    return growth < 0 ? 1 - (-growth).counted : 1 + growth.counted
  }

  private static func yearsOfGrowth(_ tariff: Tariff, to year: Int?) -> Int {
    guard let year, let first = tariff.pricesOfYear.flatMap({ Int(exactly: $0) }) else { return 0 }
    let (years, isTooFar) = year.subtractingReportingOverflow(first)
    return isTooFar ? 0 : max(0, years)
  }

  /// A whole power by squaring, not a number where it cannot be held.
  private static func power(_ base: Decimal, _ exponent: Int) -> Decimal {
    var (power, square, rest): (Decimal, Decimal, Int) = (1, base, exponent)
    while rest > 0 {
      if rest % 2 == 1 { power = .product(power, square) }
      square = .product(square, square)
      rest /= 2
    }
    return power
  }

  // MARK: Lines that run with time

  /// The lines of people and seats over some months, in the order of the items; without those that the tariff does
  /// not give.
  func lines(_ basis: CostBasis, _ months: ServiceMonths) throws(PlanningError) -> [CostLine] {
    let agents = Decimal(whole: basis.agents)
    let support = Decimal(whole: basis.supportStaff)
    let seats = Decimal(whole: basis.seats)
    var lines = try labour(agents: agents, support: support, months.months)
    lines.append(try line(.seats, seats, months.years, tariff.seatRentPerYear))
    if let price = tariff.addOnPerSeatYear { lines.append(try line(.addOn, seats, months.years, price)) }
    lines.append(try line(.platform, 1, months.years, tariff.platformPerYear))
    for (item, service) in [(CostItem.training, tariff.training), (.quality, tariff.quality)] {
      guard let hours = service.hoursPerAgentYear, let price = service.yuanPerHour else { continue }
      lines.append(try line(item, Decimal.product(agents, hours), months.years, price))
    }
    if let price = tariff.fixedPerYear { lines.append(try line(.fixed, 1, months.years, price)) }
    if let week = basis.allowances.night { lines.append(try line(.nightAllowance, 1, months.weeks, week)) }
    if let week = basis.allowances.weekend {
      lines.append(try line(.weekendAllowance, 1, months.weeks, week))
    }
    return lines
  }

  /// The lines of staff-months: wages, insurance, management and tax.
  func labour(
    agents: Decimal, support: Decimal, _ months: ServiceMonths.Share = .one
  ) throws(PlanningError) -> [CostLine] {
    let isApart = tariff.paysSupportApart
    let people = isApart ? agents : agents + support
    var lines = [
      try line(.wages, people, months, wage), try line(.socialInsurance, people, months, insurance),
    ]
    if isApart {
      let wage = Decimal.product(tariff.supportWagePerMonth ?? tariff.wagePerMonth, wageFactor)
      let insurance = Decimal.product(
        tariff.supportSocialInsurancePerMonth ?? tariff.socialInsurancePerMonth, insuranceFactor)
      lines.append(try line(.supportWages, support, months, wage))
      lines.append(try line(.supportSocialInsurance, support, months, insurance))
    }
    let labour = lines.reduce(0) { $0 + $1.amount.yuan }
    let management = try line(.management, labour, .one, tariff.managementRate)
    return lines + [management, try line(.tax, labour + management.amount.yuan, .one, tariff.taxRate)]
  }

  // MARK: Lines that come once

  /// What falls due inside a stretch of days, in the order of the scenario.
  func dated(_ stretch: FiscalYear.Stretch) throws(PlanningError) -> [CostLine] {
    var lines: [CostLine] = []
    for cost in tariff.oneOffs where stretch.contains(cost.date) {
      lines.append(try line(.oneOff, 1, .one, cost.amount, id: cost.id).titled(cost.title))
    }
    for severance in tariff.severances where stretch.contains(severance.date) {
      let months = Decimal.product(Decimal(whole: severance.people), severance.months)
      lines.append(try line(.severance, months, .one, wage, id: severance.id).titled(severance.title))
    }
    return lines
  }

  private func line(
    _ item: CostItem, _ units: Decimal, _ share: ServiceMonths.Share, _ price: Decimal, id: String? = nil
  ) throws(PlanningError) -> CostLine {
    guard let amount = Money(rounding: share.times(.product(units, price))) else {
      throw .amountTooLarge(item.rawValue)
    }
    return CostLine(item, id: id, quantity: share.times(units), unitPrice: price, amount: amount)
  }
}

extension FiscalYear.Stretch {
  /// Whether a day lies in it.
  fileprivate func contains(_ day: CalendarDate) -> Bool { from <= day && day <= to }
}
