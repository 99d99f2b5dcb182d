import ContactCentre

/// The days of a run, counted from its start: those of the warm-up, then those that are measured, of which the first is a
/// Monday. The scenario's week is one of many alike.
struct RunCalendar {
  let warmUpDays: Int
  let days: Int
  let intervalMinutes: Int
  /// The Monday of the scenario's week: the date of the first measured day.
  let monday: CalendarDate

  /// The most days of a run and of its warm-up.
  static let mostDays = 100_000

  init(_ scenario: Scenario, _ plan: SimulationPlan) {
    warmUpDays = plan.warmUpDays
    days = plan.days
    intervalMinutes = 1440 / scenario.intervalsPerDay
    monday = scenario.week.monday
  }

  var intervalsPerDay: Int { 1440 / intervalMinutes }
  /// The length of the run, in minutes.
  var minutes: Int { (warmUpDays + days) * 1440 }
  /// Intervals of the run, warm-up included.
  var intervals: Int { (warmUpDays + days) * intervalsPerDay }
  /// The last measured day that lies in the scenario's week.
  var lastDate: CalendarDate { monday.adding(days: min(days, 7) - 1) }

  /// The day of the week, 0 for Monday, of a day of the run.
  func weekday(_ day: Int) -> Int { ((day - warmUpDays) % 7 + 7) % 7 }

  /// The interval of the week in which an interval of the run lies.
  func intervalOfWeek(_ interval: Int) -> Int {
    let (day, slot) = interval.quotientAndRemainder(dividingBy: intervalsPerDay)
    return weekday(day) * intervalsPerDay + slot
  }

  /// Values by interval of the week as a cycle that begins with the run.
  func rotated(_ week: [Double]) -> [Double] {
    let first = intervalOfWeek(0)
    return Array(week[first...] + week[..<first])
  }

  /// The minute at which a date begins, if it lies in the warm-up or in the scenario's week: the days of later weeks are
  /// other dates.
  func minute(of date: CalendarDate) -> Int? {
    let offset =
      date >= monday ? monday.days(through: date) - 1 : 1 - date.days(through: monday)
    guard offset >= -warmUpDays, offset < min(days, 7) else { return nil }
    return (warmUpDays + offset) * 1440
  }
}
