import ContactCentre
import QueueTheory

/// What the forecast of a scenario makes of some values of its unknown figures.
struct CalibrationModel {
  let scenario: Scenario
  let unknowns: [CalibrationUnknown]
  private let held = HeldPlanner()

  /// A model of a scenario whose people are planned for its forecast as it is stated.
  init(scenario: Scenario, unknowns: [CalibrationUnknown]) {
    self.scenario = scenario
    self.unknowns = unknowns
  }

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
    // The people are those of the plan for the figures as stated: what is fitted is what they met.
    var stated = self.scenario
    stated.week = scenario.week
    let centre = try MergedCentre(
      held.planner.centre(of: scenario, asPlannedFor: stated), waits: false)
    let totals = centre.week.week(by: centre.week.headline)
    return switch figure {
    case .answerRate: totals?.answerRate
    case .serviceLevel: totals?.serviceLevel(scenario.target.formula)
    case .occupancy: totals?.occupancy
    }
  }
}

/// What is known of plans, with one holder: it changes how fast a figure comes, not what it is.
private final class HeldPlanner {
  var planner = CentrePlanner()
}
