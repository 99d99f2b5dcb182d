import ContactCentre

extension Roster {
  /// The roster that a scenario gives: so many people on each shift on each of its days, those of a shift with flexible
  /// breaks spread evenly over its variants; `nil` where people are to be put on shifts.
  ///
  /// Agents on duty follow from the people as they are given. Assignments are of whole people: what a day leaves over is
  /// carried to the next one. Complexity: linear in shifts × variants × days.
  init?(givenBy scenario: Scenario) {
    let workforce = scenario.workforce
    guard workforce.isRosterGiven else { return nil }
    let length = Int(scenario.intervalMinutes)
    let variants = workforce.plannedVariants(stepMinutes: length)
    let sharing = Dictionary(grouping: variants, by: \.id).mapValues { Double($0.count) }
    var minutes = Array(repeating: 0.0, count: 7 * scenario.intervalsPerDay)
    var carried: [String: Double] = [:]
    var assignments: [Assignment] = []
    for cover in ShiftCover.all(variants, of: workforce, intervalMinutes: length) {
      let shift = cover.shift
      let people = (shift.people ?? 0) / (sharing[shift.id] ?? 1)
      for part in cover.minutes { minutes[part.interval] += people * Double(part.minutes) }
      // A hair is added so that thirds make a whole after three days.
      let due = carried[shift.id, default: 0] + people
      let whole = Int(due + 1e-9)
      carried[shift.id] = due - Double(whole)
      guard whole > 0 else { continue }
      assignments.append(Assignment(day: Weekday.allCases[cover.day], variant: shift, people: whole))
    }
    let present = minutes.map { $0 / Double(length) }
    let seats = scenario.days.map { scenario.seats(on: $0) }
    let onDuty = present.indices.map { interval in
      min(
        present[interval] * (1 - workforce.inShiftShrinkage), seats[interval / scenario.intervalsPerDay])
    }
    self.init(assignments: assignments, onDuty: onDuty, present: present, unplaced: 0)
  }
}
