import ContactCentre
import Planning
import Wording

// The people on shifts of the commitment and of what is there.
extension AuditReport {
  /// People by shift and weekday; where `isComplete` an entry of a plan each, with its breaks and its site.
  func rosters(isComplete: Bool) -> Table {
    let rows = plans.flatMap { name, plan in
      entries(of: plan.roster.plan, isComplete: isComplete).map { shift, entry -> [Cell] in
        let place = entry.site ?? shift.site
        let breaks = shift.at(entry.breaksAfterMinutes).breakTimes
        return [
          name, .text(shift.id), .text(shift.start.description), .number(shift.lengthMinutes / 60),
        ] + (isComplete ? [.text(breaks), .text(place)] : [])
          + Weekday.allCases.map { count(entry.people(on: $0)) } + [count(entry.people.reduce(0, +))]
      }
    }
    let details =
      isComplete
      ? [Column("breaks", LeastCostWording.breaks), Column("site", LeastCostWording.site)] : []
    return Table(
      "rosters", title: AuditWording.rosters,
      columns: [
        Column("plan", AuditWording.plan), Column("shift", ResultWording.shift),
        Column("start", ResultWording.start), Column("hours", LeastCostWording.length, digits: 1),
      ] + details + Weekday.allCases.map { Column("\($0)", ResultWording.weekday($0.rawValue)) } + [
        Column("people", LeastCostWording.peopleWeek)
      ], rows: rows, isPrimary: detail == .roster)
  }

  /// The entries of a plan by shift, those of a shift added up unless all are asked for.
  private func entries(of plan: StaffPlan, isComplete: Bool) -> [(ShiftTemplate, StaffPlan.Entry)] {
    scenario.workforce.shifts.flatMap { shift -> [(ShiftTemplate, StaffPlan.Entry)] in
      let entries = plan.entries.filter { $0.shift == shift.id }
      guard !isComplete else { return entries.map { (shift, $0) } }
      let people = Weekday.allCases.map { day in entries.reduce(0) { $0 + $1.people(on: day) } }
      return people.allSatisfy { $0 == 0 } ? [] : [(shift, StaffPlan.Entry(id: shift.id, people: people))]
    }
  }

  /// People, a whole number wherever they are one.
  private func count(_ people: Double) -> Cell {
    Int(exactly: people).map { .integer($0) } ?? .number(people)
  }
}

extension ShiftTemplate {
  /// The shift with its breaks at some times, in minutes after its start.
  fileprivate func at(_ times: [Int]?) -> ShiftTemplate {
    guard let times, times.count == breaks.count else { return self }
    var shift = self
    for index in times.indices { shift.breaks[index].afterMinutes = Double(times[index]) }
    return shift
  }
}
