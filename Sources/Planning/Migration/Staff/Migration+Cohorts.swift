import ContactCentre

extension Migration {
  /// The first day of the first month.
  var firstDay: CalendarDate { from.adding(days: 1 - from.day) }

  /// The agents of the first day. They worked on the day before, too: they do not come in the first month.
  var agentsOfFirstDay: [StaffCohort] {
    [
      StaffCohort(
        heads: agents, begins: firstDay, works: firstDay.adding(days: -1), knowledge: .movedBefore(firstDay),
        attrition: attritionPerYear)
    ]
  }

  /// The staff of lines that move in the migration; they go again with a line that is split off.
  func staffTakenOver(with lines: [Line]) -> [StaffCohort] {
    let firstDay = firstDay
    return lines.compactMap { line in
      let heads = move(of: line.id).staffTakenOver
      guard let date = line.merge.date, firstDay <= date, line.merge.isMerged(on: date), heads > 0 else {
        return nil
      }
      return StaffCohort(
        heads: heads, begins: date, works: date, ends: line.merge.splitOffDate, knowledge: .line(line.id),
        attrition: attritionPerYear)
    }
  }

  /// The intakes, but for those who are trained before the first day.
  var hired: [StaffCohort] {
    let firstDay = firstDay
    return intakes.map(cohort).filter { firstDay <= $0.works }
  }

  /// The people of an intake.
  func cohort(_ intake: Intake) -> StaffCohort {
    let works = intake.isTrained ? intake.date : intake.date.adding(days: hiring.trainingDays)
    return StaffCohort(
      heads: intake.people, begins: intake.date, works: works, knowledge: .nothing,
      attrition: attritionPerYear)
  }

  /// An intake whose people take calls from a day on.
  func intake(_ id: String, people: Double, readyOn day: CalendarDate) -> Intake {
    Intake(id: id, people: people, date: day.adding(days: -hiring.trainingDays))
  }
}

extension Hiring {
  /// Days of training before the first call; a day that has begun counts.
  var trainingDays: Int { Int((min(max(0, trainingWeeks), 520) * 7).rounded(.up)) }
}

extension StaffCohort {
  /// The people of a bridge.
  init(_ bridge: Bridge) {
    self.init(
      heads: bridge.agents, begins: bridge.from, works: bridge.from, ends: bridge.to.adding(days: 1),
      knowledge: .everything)
  }
}
