import ContactCentre
import Formulas
import FoundationEssentials
import QueueTheory

extension ComputedFigures {
  /// The merged queue in the week of the scenario, as `hotline forecast` has it by the stationary method.
  static let forecast = ComputedFigures(
    prefix: "forecast", keys: { _ in ForecastFigure.allCases.map(\.rawValue) }
  ) { scenario, _ throws(PlanningError) in
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    var planner = CentrePlanner()
    let centre = try MergedCentre(planner.centre(of: scenario))
    let figures = ForecastFigure.allCases.compactMap { figure in
      figure.value(centre, scenario).flatMap { Decimal(shortest: $0) }.map {
        (figure.rawValue, FormulaValue.number($0))
      }
    }
    return Dictionary(uniqueKeysWithValues: figures)
  }
}

/// A figure of the forecast, over the week that is forecast; shares are fractions.
private enum ForecastFigure: String, CaseIterable {
  case offeredPerWeek = "offered_per_week"
  case answeredPerWeek = "answered_per_week"
  case abandonedPerWeek = "abandoned_per_week"
  case answerRate = "answer_rate"
  case serviceLevel = "service_level"
  case occupancy
  case speedOfAnswer = "speed_of_answer_s"
  case meanWait = "mean_wait_s"
  case handledHours = "handled_hours_per_week"
  case staffedHours = "staffed_hours_per_week"
  case peakOnDuty = "peak_on_duty"
  case peakLoad = "peak_load_erlang"

  func value(_ centre: MergedCentre, _ scenario: Scenario) -> Double? {
    let week = centre.week
    guard let totals = week.week(by: week.headline) else { return nil }
    return switch self {
    case .offeredPerWeek: totals.offered
    case .answeredPerWeek: totals.answered
    case .abandonedPerWeek: totals.abandoned
    case .answerRate: totals.answerRate
    case .serviceLevel: totals.serviceLevel(scenario.target.formula)
    case .occupancy: totals.occupancy
    case .speedOfAnswer: totals.averageSpeedOfAnswer
    case .meanWait: totals.meanWait
    case .handledHours: totals.handling / 3600
    case .staffedHours: totals.staffed / 3600
    case .peakOnDuty: centre.roster.onDuty.max()
    case .peakLoad: week.intervals.map(\.load).max()
    }
  }
}
