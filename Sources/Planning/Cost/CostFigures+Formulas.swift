import ContactCentre
import Formulas
import FoundationEssentials

extension ComputedFigures {
  /// The costs of the scenario, as `CostFigures` has them. Undefined where the tariff does not give a line.
  static let cost = ComputedFigures(
    prefix: "cost",
    keys: { scenario in
      guard scenario.tariff != nil else { return [] }
      let items = CostItem.allCases.map { "\($0.rawValue)_yuan" }
      let year = items + ["labour_yuan", "total_yuan", "per_agent_yuan", "per_seat_yuan"]
      return year + year.map { "next.\($0)" } + (items + ["total_yuan"]).map { "term.\($0)" }
    }
  ) { scenario, _ throws(PlanningError) in
    Dictionary(
      uniqueKeysWithValues: try CostFigures.named(scenario).map { name, value in
        (String(name.dropFirst("cost.".count)), FormulaValue.number(value))
      })
  }
}
