import Measures
import Planning
import QueueTheory

/// A day, and how it is to be worked out.
struct DayQuestion {
  let day: StaffedDay
  let within: Double
  let method: ForecastMethod
  let rosterRule: RosterRule

  func figures() throws(QueueError) -> DayFigures {
    switch method {
    case .stationary: try StationaryDay.solve(day, within: within)
    case .carryOver: try CarryOverDay.solve(day, within: within)
    case .transient: try TransientDay.solve(day, within: within, rule: rosterRule)
    }
  }

  /// The most state updates that the exact law makes: some minutes; a day of a large city has some 1e9.
  private static let mostOperations = 1e12

  /// Whether the exact law would take too many steps, as for handle times of a millisecond.
  var isTooLong: Bool {
    method == .transient && TransientDay.operations(day, within: within) > Self.mostOperations
  }
}
