import ContactCentre
import QueueTheory

/// What the forecast of a scenario makes of some values of its unknown figures.
struct CalibrationModel {
  let scenario: Scenario
  let unknowns: [CalibrationUnknown]

  /// The scenario with values of the unknowns.
  func scenario(at values: [Double]) -> Scenario {
    var changed = scenario
    for (unknown, value) in zip(unknowns, values) { unknown.apply(&changed, value) }
    return changed
  }

  /// The figure of each case; no number where the week has none.
  func figures(at values: [Double], of cases: [CalibrationCase]) throws(PlanningError) -> [Double] {
    var changed = scenario(at: values)
    let problems = changed.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    var figures: [Double] = []
    for observation in cases {
      changed.week = observation.week
      figures.append(try figure(observation.figure, of: changed) ?? .nan)
    }
    return figures
  }

  private func figure(_ figure: CalibrationFigure, of scenario: Scenario) throws(PlanningError) -> Double? {
    var planner = CentrePlanner()
    let centre = try MergedCentre(planner.centre(of: scenario), waits: false)
    let totals = centre.week.week(by: centre.week.headline)
    return switch figure {
    case .answerRate: totals?.answerRate
    case .serviceLevel: totals?.serviceLevel(scenario.target.formula)
    case .occupancy: totals?.occupancy
    }
  }
}
