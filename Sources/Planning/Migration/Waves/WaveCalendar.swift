import ContactCentre

/// The days on which lines may move in the months of a migration.
struct WaveCalendar {
  let migration: Migration
  /// The first day of each month.
  let months: [CalendarDate]

  init(_ migration: Migration) {
    self.migration = migration
    months = migration.months
  }

  /// The last day of a month.
  func end(of month: Int) -> CalendarDate { months[month].adding(days: months[month].daysOfMonth - 1) }

  /// A day in the middle of a month: its week stands for the month.
  func middle(of month: Int) -> CalendarDate { months[month].adding(days: 14) }

  /// The first day of a month on which some line may move; `nil` where all are blacked out.
  func firstDay(_ month: Int) -> CalendarDate? {
    (0..<months[month].daysOfMonth).lazy.map { months[month].adding(days: $0) }
      .first { day in !migration.blackouts.contains { $0.from <= day && day <= $0.to } }
  }

  /// The first day of a month on which a line may move; `nil` where it may not.
  func day(_ move: Move, in month: Int) -> CalendarDate? {
    (0..<months[month].daysOfMonth).lazy.map { months[month].adding(days: $0) }
      .first { day in
        day >= move.earliest ?? day && day <= move.latest ?? day
          && !migration.blackouts.contains { $0.from <= day && day <= $0.to }
      }
  }

  /// Whether a line is in before the first month.
  func isIn(_ line: Line) -> Bool { line.merge.date.map { $0 < months[0] } ?? false }

  /// Whether a line may stay out through the last month.
  func mayStayOut(_ move: Move) -> Bool {
    guard let latest = move.latest else { return true }
    return months.indices.last.map { end(of: $0) < latest } ?? true
  }

  /// Weeks in a mean month: 365.25 / 12 / 7.
  static let weeksPerMonth = 365.25 / 84

  /// Weeks in months, rounded up.
  static func wholeMonths(weeks: Double) -> Int { Int((max(0, weeks) / weeksPerMonth).rounded(.up)) }
}
