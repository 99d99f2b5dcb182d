import Measures
import Planning
import QueueTheory

/// A day, and how it is to be worked out.
struct DayQuestion {
  let day: StaffedDay
  let within: Double
  let method: ForecastMethod
  let rosterRule: RosterRule
  let formula: ServiceLevelFormula

  func figures() throws(QueueError) -> DayFigures {
    switch method {
    case .stationary: try StationaryDay.solve(day, within: within, formula: formula)
    case .carryOver: try CarryOverDay.solve(day, within: within)
    // `queue day` does not offer a simulation, which would estimate the exact law.
    case .transient, .simulation:
      try TransientDay.solve(day, within: within, rule: rosterRule, formula: formula)
    }
  }
}
