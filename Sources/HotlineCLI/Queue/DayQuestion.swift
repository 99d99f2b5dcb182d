import Measures
import QueueTheory

/// A day, and how it is to be worked out.
struct DayQuestion {
  let day: StaffedDay
  let within: Double
  let method: DayMethod
  let rosterRule: RosterRule
  let formula: ServiceLevelFormula

  func figures() throws(QueueError) -> DayFigures {
    switch method {
    case .stationary: try StationaryDay.solve(day, within: within, formula: formula)
    case .carryOver: try CarryOverDay.solve(day, within: within)
    case .transient: try TransientDay.solve(day, within: within, rule: rosterRule, formula: formula)
    }
  }
}

/// How a day is worked out.
enum DayMethod: String, CaseIterable {
  /// Each interval in its own steady state.
  case stationary
  /// Steady states that hand their backlog on.
  case carryOver = "carry-over"
  /// The exact law.
  case transient
}
