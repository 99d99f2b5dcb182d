import ContactCentre

/// The rules that a plan keeps beside the target's level, as `staff` has them: somebody wherever calls come and a shift could be
/// worked, people who must be present, the highest occupancy, and a steady state where nobody gives up.
enum StaffRules {
  /// The first interval of the week in which some queue of a centre breaks a rule; `nil` where none does.
  ///
  /// - Complexity: O(queues × intervals + covers of the shifts).
  static func firstBroken(_ centre: MergedCentre, _ scenario: Scenario) -> Int? {
    let minutes = Int(scenario.intervalMinutes)
    let workforce = scenario.workforce
    let covers = ShiftCover.all(
      workforce.plannedVariants(stepMinutes: minutes), of: workforce, intervalMinutes: minutes)
    let rules = StaffNeeds(
      scenario: scenario, perDay: scenario.intervalsPerDay, unitsPerPerson: 1,
      covered: Set(covers.flatMap { $0.minutes.map(\.interval) }), narrowing: { _ in (1, 1) })
    let queues = centre.queues.isEmpty ? [centre] : centre.queues
    return (0..<7 * scenario.intervalsPerDay).first { interval in
      queues.contains { isBroken(in: $0, interval, rules, scenario) }
    }
  }

  private static func isBroken(
    in queue: MergedCentre, _ interval: Int, _ rules: StaffNeeds, _ scenario: Scenario
  ) -> Bool {
    let (week, rounding) = (queue.week, 1e-9)
    let calls = week.intervals[interval].erlangC.offered
    if queue.roster.present[interval] < Double(rules.kept(interval, hasCalls: calls > 0)) - rounding {
      return true
    }
    if week.headline == .erlangC, week.intervals[interval].hasBacklog { return true }
    guard let most = scenario.workforce.mostOccupancy, calls > 0 else { return false }
    let totals = week.totals(interval..<interval + 1, by: week.headline)
    return (totals?.occupancy ?? 0) > most + rounding
  }
}
