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
    if let delivery = contract?.delivered, let all = delivery.submittedInAll, all < delivery.submitted {
      let problem = ScenarioWording.notLess("submitted_in_all_yuan", than: "submitted_yuan")
      found.append(Inconsistency(path: "contract.delivered.submitted_in_all_yuan", problem: problem))
    }
    return found
  }
}
