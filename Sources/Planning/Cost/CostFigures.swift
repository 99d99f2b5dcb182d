public import ContactCentre
public import FoundationEssentials

/// The costs of a scenario as named figures, for formulas.
public enum CostFigures {
  /// The figures of a scenario, all in yuan.
  ///
  /// - `cost.ITEM_yuan`: a line of a full year of the scenario's people and seats, at the prices of the tariff; the
  ///   items are the raw values of `CostItem`, and a line that the tariff does not give has no figure.
  /// - `cost.total_yuan`, `cost.labour_yuan` (all pay), `cost.per_agent_yuan` and `cost.per_seat_yuan`
  ///   (the total over agents and over seats, not rounded).
  /// - `cost.next.…`: the same at the prices of the fiscal year after; only where something grows.
  /// - `cost.term.ITEM_yuan`, `cost.term.total_yuan`: over the contract's term, or else the calendar year of the
  ///   week; what comes once is added up.
  ///
  /// Allowances and overtime need a roster, which is worked out only where there are any.
  ///
  /// - Throws: `PlanningError.inconsistent`, `.missing` without a tariff, `.amountTooLarge`, `.unknownHolidays`, `.queue` where there is no roster.
  public static func named(_ scenario: Scenario) throws(PlanningError) -> [String: Decimal] {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    guard let tariff = scenario.tariff else { throw .missing("tariff") }
    let workforce = scenario.workforce
    let basis = try CostBasis(
      onDefaultRoster: scenario, agents: workforce.agents, supportStaff: workforce.supportStaff,
      seats: scenario.totalSeats)
    var figures = named(try YearlyCost(basis, tariff: tariff), basis, under: "cost")
    if let year = tariff.nextYear {
      let next = try YearlyCost(basis, tariff: tariff, year: year)
      figures.merge(named(next, basis, under: "cost.next")) { old, _ in old }
    }
    let term = try TermCost(basis, scenario, tariff)
    figures["cost.term.total_yuan"] = term.total.yuan
    for row in term.rows {
      figures["cost.term.\(row.line.item.rawValue)_yuan", default: 0] += row.total.yuan
    }
    return figures
  }

  /// The figures of a year's cost under a name.
  static func named(_ cost: YearlyCost, _ basis: CostBasis, under name: String) -> [String: Decimal] {
    var figures: [String: Decimal] = [:]
    for line in cost.lines { figures["\(name).\(line.item.rawValue)_yuan", default: 0] += line.amount.yuan }
    let labour = cost.lines.filter(\.item.isLabour)
    figures["\(name).labour_yuan"] = labour.reduce(0) { $0 + $1.amount.yuan }
    figures["\(name).total_yuan"] = cost.total.yuan
    if basis.agents >= 1 {
      figures["\(name).per_agent_yuan"] = cost.total.yuan / Decimal(whole: basis.agents)
    }
    if basis.seats >= 1 { figures["\(name).per_seat_yuan"] = cost.total.yuan / Decimal(whole: basis.seats) }
    return figures
  }
}
