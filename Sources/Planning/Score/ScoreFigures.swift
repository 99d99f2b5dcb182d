import ContactCentre
import Formulas
import FoundationEssentials

extension ComputedFigures {
  /// The score of the scenario's scorecard: `total`, `computed_share` (a fraction) and the points of each indicator by
  /// its id. Undefined where there is no score.
  static let score = ComputedFigures(
    prefix: "score",
    keys: { scenario in
      scenario.scorecard.map { ["total", "computed_share"] + $0.indicators.map(\.id) } ?? []
    }
  ) { scenario, figures throws(PlanningError) in
    do throws(ScoreError) {
      let score = try Score(scenario, figures: figures)
      var values = Dictionary(
        score.indicators.map { ($0.indicator.id, FormulaValue.number($0.points)) },
        uniquingKeysWith: { first, _ in first })
      values["total"] = .number(score.total)
      values["computed_share"] = .number(score.computedShare)
      return values
    } catch {
      guard case .planning(let reason) = error else { return [:] }
      throw reason
    }
  }
}
