import ContactCentre
import Stochastics

/// People who came on one day and know the same lines.
struct StaffCohort: Sendable {
  /// The lines that they know when they come; any other they have to learn.
  enum Knowledge: Hashable {
    /// All.
    case everything
    /// Those that moved before a day.
    case movedBefore(CalendarDate)
    /// That which they came with.
    case line(String)
    /// None.
    case nothing
  }

  /// Heads on the first day.
  let heads: Double
  /// The first day on the payroll.
  let begins: CalendarDate
  /// The first day on which they take calls.
  let works: CalendarDate
  /// The first day on which they are gone; `nil` where they stay.
  var ends: CalendarDate?
  /// What they know when they come.
  let knowledge: Knowledge
  /// The share of them who leave in a year.
  var attrition = 0.0

  /// How many of them there are on a day, at work or in training.
  func present(on day: CalendarDate) -> Double {
    begins <= day && ends.map { day < $0 } ?? true ? remaining(on: day) : 0
  }

  /// How many take calls on a day.
  func trained(on day: CalendarDate) -> Double { works <= day ? present(on: day) : 0 }

  /// How many are in training on a day.
  func inTraining(on day: CalendarDate) -> Double { works <= day ? 0 : present(on: day) }

  /// How many have not left by themselves, whether or not the others were let go: heads × (1 − a)^(days / 365).
  func remaining(on day: CalendarDate) -> Double {
    heads * CMath.pow(max(0, 1 - attrition), Double(begins.days(to: day)) / 365)
  }

  /// How new they are to a line on a day, from 1 on the first to e⁻¹ after some weeks; 0 where they know it.
  func newness(of line: Line, on day: CalendarDate, weeks: Double) -> Double {
    guard let moved = line.merge.date, !knows(line, moved: moved), weeks > 0 else { return 0 }
    return CMath.exp(-Double(max(works, moved).days(to: day)) / (7 * weeks))
  }

  private func knows(_ line: Line, moved: CalendarDate) -> Bool {
    switch knowledge {
    case .everything: true
    case .movedBefore(let day): moved < day
    case .line(let id): line.id == id
    case .nothing: false
    }
  }
}

extension CalendarDate {
  /// The number of days from this day to a later one; 0 where it is none.
  func days(to later: CalendarDate) -> Int { max(0, days(through: later) - 1) }
}
