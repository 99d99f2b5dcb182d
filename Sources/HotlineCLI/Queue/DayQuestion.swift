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

  /// The most transitions that the exact law follows: about a minute; a day of a large city has some 1e6.
  private static let mostTransitions = 1e8

  /// Whether the exact law would have to follow too many transitions, as for handle times of a millisecond.
  var isTooLong: Bool {
    guard method == .transient else { return false }
    let impatience = day.patiences.map { 16 / $0[0] } ?? 0
    let transitions = zip(day.calls, day.agents).reduce(0) { sum, pair in
      sum + pair.0 + day.interval * (Double(pair.1) / day.handleTimes[0] + impatience)
    }
    return transitions > Self.mostTransitions
  }
}
