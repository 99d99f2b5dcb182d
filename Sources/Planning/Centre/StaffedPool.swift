import ContactCentre
import QueueTheory

/// One queue of a week with its people: the scenario of a centre that consists of it alone.
struct StaffedPool {
  /// The queue; `nil` where it is the whole centre, as the scenario has it.
  let pool: SitePool?
  /// The centre, a week long, with the calls that are put to it.
  let scenario: Scenario
  /// Its calls.
  let demand: WeekDemand
  /// Its people, planned for the calls that were forecast.
  let roster: Roster

  /// Whether it is the whole centre.
  var isWhole: Bool { pool == nil }

  /// The calls of a line of the scenario in a week.
  func callsPerWeek(of line: String) -> Double {
    demand.lines.filter { $0.id == line }
      .reduce(0) { $0 + $1.merged.reduce(0) { $0 + $1.demand } }
  }

  /// What callers meet by formula, the calls of each line times a factor.
  func week(times factor: (String) -> Double) throws(PlanningError) -> QueueWeek {
    try MergedCentre(scenario, demand.scaled(by: factor), roster, waits: false).week
  }
}

extension Roster {
  /// The people who remain in the shocks of a week.
  ///
  /// A shock of one site takes its share of the seats of the queue.
  func shocked(
    _ shocks: [CapacityShock], in scenario: Scenario, _ pool: SitePool, week: [CalendarDate]
  ) -> Roster {
    var onDuty = self.onDuty
    let perDay = scenario.intervalsPerDay
    let minutes = 1440 / perDay
    for shock in shocks {
      guard let day = week.firstIndex(of: shock.date) else { continue }
      var part = 1.0
      if let site = shock.site {
        let own = pool.sites.first { scenario.sites[$0].id == site }
        part = own.map { pool.seats > 0 ? scenario.sites[$0].seats / pool.seats : 0 } ?? 0
      }
      for slot in 0..<perDay {
        let hit = min((slot + 1) * minutes, shock.to.minutes) - max(slot * minutes, shock.from.minutes)
        guard hit > 0 else { continue }
        let left = 1 - part * (1 - shock.capacity) * Double(hit) / Double(minutes)
        onDuty[day * perDay + slot] *= left
      }
    }
    return Roster(
      assignments: assignments, onDuty: onDuty, present: present, unplaced: unplaced,
      withoutSeat: withoutSeat)
  }
}
