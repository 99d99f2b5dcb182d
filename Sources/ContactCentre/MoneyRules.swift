import Wording

extension Scenario {
  /// The rules between figures of money that do not hold.
  var moneyInconsistencies: [Inconsistency] {
    var found: [Inconsistency] = []
    func need(_ key: String, _ path: String, for other: String) {
      found.append(Inconsistency(path: path, problem: ScenarioWording.keyNeeds(other, key)))
    }
    if let tariff {
      if tariff.pricesOfYear == nil {
        if tariff.wageGrowth != nil { need("prices_of_year", "tariff", for: "wage_growth_per_year") }
        if tariff.socialInsuranceGrowth != nil {
          need("prices_of_year", "tariff", for: "social_insurance_growth_per_year")
        }
      }
      for (name, service) in [("training", tariff.training), ("quality", tariff.quality)] {
        let (hours, price) = ("\(name)_hours_per_agent_year", "\(name)_hour_yuan")
        switch (service.hoursPerAgentYear, service.yuanPerHour) {
        case (_?, nil): need(price, "tariff.\(hours)", for: hours)
        case (nil, _?): need(hours, "tariff.\(price)", for: price)
        default: break
        }
      }
    }
    found += tariff?.inconsistencies ?? []
    if let delivery = contract?.delivered, let all = delivery.submittedInAll, all < delivery.submitted {
      let problem = ScenarioWording.notLess("submitted_in_all_yuan", than: "submitted_yuan")
      found.append(Inconsistency(path: "contract.delivered.submitted_in_all_yuan", problem: problem))
    }
    return found
  }
}

extension Tariff {
  /// The rules between figures of pay that do not hold: what is told twice, what changes nothing, what is missing.
  fileprivate var inconsistencies: [Inconsistency] {
    var found: [Inconsistency] = []
    func note(_ path: String, _ problem: Phrase) {
      found.append(Inconsistency(path: path.isEmpty ? "tariff" : "tariff.\(path)", problem: problem))
    }
    let oneFigure = "social_insurance_yuan_per_month"
    if socialInsurancePerMonth == nil, insurance == nil {
      note("", ScenarioWording.oneIsNeeded(oneFigure, "insurance"))
    }
    if let insurance {
      let byItem: [(String, Bool)] =
        [
          (oneFigure, socialInsurancePerMonth != nil),
          ("social_insurance_growth_per_year", socialInsuranceGrowth != nil),
          ("support_\(oneFigure)", supportSocialInsurancePerMonth != nil),
        ] + positions.map { ("positions.\($0.id).\(oneFigure)", $0.socialInsurancePerMonth != nil) }
      for (path, isGiven) in byItem where isGiven { note(path, ScenarioWording.notBeside("insurance")) }
      if InsuranceRates.Item.allCases.allSatisfy({ insurance.rate(of: $0) == nil }) {
        note("insurance", ScenarioWording.aRateIsNeeded)
      }
    }
    if bonusMonths != nil, bonusPerYear != nil {
      note("bonus_yuan_per_year", ScenarioWording.notBeside("bonus_months"))
    }
    for change in changes {
      for problem in inconsistencies(of: change) { note("changes.\(change.id)", problem) }
    }
    let days = [nil] + changes.map { Optional($0.from) }
    for day in days {
      guard let rates = (day.map { on($0) } ?? self).insurance, let floor = rates.floor,
        let ceiling = rates.ceiling, ceiling < floor
      else { continue }
      note("insurance", ScenarioWording.notLess("ceiling_yuan_per_month", than: "floor_yuan_per_month"))
      break
    }
    return found
  }

  private func inconsistencies(of change: TariffChange) -> [Phrase] {
    let given = change.given
    guard !given.isEmpty else { return [ScenarioWording.changesNothing] }
    var problems: [Phrase] = []
    let isByItem = insurance != nil
    for key in given {
      if key.contains("social_insurance"), isByItem {
        problems.append(ScenarioWording.notWith(key, "insurance"))
      }
      if key.hasPrefix("insurance") || key.hasPrefix("housing"), !isByItem {
        problems.append(ScenarioWording.keyNeeds(key, "insurance"))
      }
      if key.hasSuffix("wage_yuan_per_month"), wageGrowth != nil {
        problems.append(ScenarioWording.notWith(key, "wage_growth_per_year"))
      }
      if key.contains("social_insurance"), socialInsuranceGrowth != nil {
        problems.append(ScenarioWording.notWith(key, "social_insurance_growth_per_year"))
      }
    }
    let others = changes.filter { $0.id != change.id && $0.from == change.from && change.id < $0.id }
    for key in given where others.contains(where: { $0.given.contains(key) }) {
      problems.append(ScenarioWording.changedTwice(key, on: change.from.description))
    }
    return problems
  }
}
