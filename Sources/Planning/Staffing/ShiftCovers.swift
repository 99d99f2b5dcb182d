import ContactCentre

/// The shifts of a workforce on all days of the week, in whole units of cover: the smallest piece of an interval by which
/// cover changes.
struct ShiftCovers: Sendable {
  let covers: [ShiftCover]
  /// The length of a unit, in minutes.
  let unitMinutes: Int
  let intervalMinutes: Int
  private let shrinkage: Double

  /// Some covers of a workforce.
  init(_ covers: [ShiftCover], _ workforce: Workforce, intervalMinutes: Int) {
    self.covers = covers
    self.intervalMinutes = intervalMinutes
    shrinkage = workforce.inShiftShrinkage
    unitMinutes = covers.reduce(intervalMinutes) { unit, cover in
      cover.minutes.reduce(unit) { greatestCommonDivisor($0, $1.minutes) }
    }
  }

  /// Units of cover of a person who is there for a whole interval.
  var unitsPerPerson: Int { intervalMinutes / unitMinutes }

  /// Agents on duty for one unit of cover.
  var agentsPerUnit: Double { Double(unitMinutes) / Double(intervalMinutes) * (1 - shrinkage) }

  /// The units of each interval that a cover gives.
  func units(of cover: ShiftCover) -> [(interval: Int, units: Int)] {
    cover.minutes.map { ($0.interval, $0.minutes / unitMinutes) }
  }

  /// People on covers, of a payroll of whom some are on no shift.
  func roster(_ counts: [Int], unplaced: Double = 0) -> Roster {
    var minutes = Array(repeating: 0, count: 7 * 1440 / intervalMinutes)
    var assignments: [Roster.Assignment] = []
    for (cover, people) in zip(covers, counts) where people > 0 {
      for part in cover.minutes { minutes[part.interval] += people * part.minutes }
      assignments.append(
        Roster.Assignment(day: Weekday.allCases[cover.day], variant: cover.shift, people: people))
    }
    let present = minutes.map { Double($0) / Double(intervalMinutes) }
    return Roster(
      assignments: assignments, onDuty: present.map { $0 * (1 - shrinkage) }, present: present,
      unplaced: unplaced)
  }
}
