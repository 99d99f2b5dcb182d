import FoundationEssentials

extension Scenario {
  /// The key paths of prices that the scenario does not give, so that they cost nothing; empty without a tariff.
  ///
  /// Complexity: linear in the number of shifts.
  public var uncountedCosts: [String] {
    guard let tariff else { return [] }
    let shifts = workforce.shifts
    let rates = tariff.insurance
    let items = InsuranceRates.Item.allCases.map { item in
      (path: "tariff.insurance.\(item.rawValue)_rate", isGiven: rates == nil || rates?.rate(of: item) != nil)
    }
    let given: [(path: String, isGiven: Bool)] =
      items + [
        ("tariff.bonus_months", tariff.bonusMonths != nil || tariff.bonusPerYear != nil),
        ("tariff.overtime", tariff.overtime != nil),
        (
          "tariff.wage_growth_per_year",
          tariff.wageGrowth != nil || tariff.changes.contains { $0.wagePerMonth != nil }
        ),
        (
          "tariff.social_insurance_growth_per_year",
          tariff.socialInsuranceGrowth != nil || rates != nil
            || tariff.changes.contains { $0.socialInsurancePerMonth != nil }
        ),
        ("tariff.add_on_yuan_per_seat_year", tariff.addOnPerSeatYear != nil),
        ("tariff.training_hours_per_agent_year", tariff.training.hoursPerAgentYear != nil),
        ("tariff.quality_hours_per_agent_year", tariff.quality.hoursPerAgentYear != nil),
        ("tariff.fixed_yuan_per_year", tariff.fixedPerYear != nil),
        ("tariff.one_off", !tariff.oneOffs.isEmpty), ("tariff.severance", !tariff.severances.isEmpty),
        ("workforce.shifts.*.night_allowance_yuan", shifts.contains { $0.nightAllowance > 0 }),
        ("workforce.shifts.*.weekend_allowance_yuan", shifts.contains { $0.weekendAllowance > 0 }),
      ]
    return given.filter { !$0.isGiven }.map(\.path)
  }
}
