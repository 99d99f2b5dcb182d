import ContactCentre

/// Days of one week and month on which the same lines reach the same queues.
struct MigrationStretch {
  /// The first day of the month.
  let month: CalendarDate
  /// The days.
  let days: [CalendarDate]
  /// The queues.
  let pools: [SitePool]

  /// The day whose people and knowledge stand for the others.
  var middle: CalendarDate { days[days.count / 2] }

  /// The stretches of all months of a migration, in order.
  ///
  /// - Complexity: O(days × (sites + lines)).
  static func all(_ scenario: Scenario, _ migration: Migration) -> [MigrationStretch] {
    var stretches: [MigrationStretch] = []
    for month in migration.months {
      var days: [CalendarDate] = []
      var pools: [SitePool] = []
      func close() {
        guard !days.isEmpty else { return }
        stretches.append(MigrationStretch(month: month, days: days, pools: pools))
        days = []
      }
      for number in 0..<month.daysOfMonth {
        let day = month.adding(days: number)
        let now = SitePool.all(scenario, on: day)
        if now != pools || day.weekday == .monday { close() }
        pools = now
        days.append(day)
      }
      close()
    }
    return stretches
  }
}
