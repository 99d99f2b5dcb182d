public import ContactCentre

extension Roster {
  /// The roster that a scenario states, by a plan or by the people of its shifts; `nil` where people are to
  /// be put on shifts.
  init?(givenBy scenario: Scenario) {
    guard let plan = scenario.workforce.statedPlan else { return nil }
    self.init(plan, of: scenario)
  }

  /// The roster of a plan under the shifts and seats of a scenario.
  ///
  /// Agents on duty follow from the people as they are given, of whom each has a seat (`SeatAdmission`). Assignments
  /// are of whole people: what a day leaves over of an entry is carried to the next one. People without times for
  /// flexible breaks are spread evenly over the variants of their shift. Shifts and breaks that the scenario does
  /// not have, and days on which a shift does not start, count for nobody: rules of the scenario refuse them.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - scenario: its shifts.
  /// - Complexity: linear in entries × variants × days.
  public init(_ plan: StaffPlan, of scenario: Scenario) {
    let workforce = scenario.workforce
    let length = Int(scenario.intervalMinutes)
    let crews = PlannedCrew.all(plan, of: scenario)
    let starts = Weekday.allCases.flatMap { day in crews.filter { $0.variant.days.contains(day) } }
    let covers = ShiftCover.all(crews.map(\.variant), of: workforce, intervalMinutes: length)
    var minutes = Array(repeating: 0.0, count: 7 * scenario.intervalsPerDay)
    var carried = Array(repeating: 0.0, count: plan.entries.count)
    var assignments: [Assignment] = []
    // Who begins first has a seat first.
    let order = covers.indices.sorted { (covers[$0].span.lowerBound, $0) < (covers[$1].span.lowerBound, $1) }
    var admission = SeatAdmission(scenario)
    var seated = Array(repeating: 0.0, count: covers.count)
    for index in order {
      let day = Weekday.allCases[covers[index].day]
      let people = plan.entries[starts[index].entry].people(on: day) / starts[index].sharing
      seated[index] = admission.admit(people, on: covers[index], site: starts[index].site)
    }
    for (index, (crew, cover)) in zip(starts, covers).enumerated() {
      let day = Weekday.allCases[cover.day]
      let people = seated[index]
      for part in cover.minutes { minutes[part.interval] += people * Double(part.minutes) }
      // A hair is added so that thirds make a whole after three days.
      let due = carried[crew.entry] + people
      let whole = Int(due + 1e-9)
      carried[crew.entry] = due - Double(whole)
      guard whole > 0 else { continue }
      var assignment = Assignment(day: day, variant: crew.variant, site: crew.site, people: whole)
      if let last = assignments.last, last.isAlike(assignment) {
        assignment.people += assignments.removeLast().people
      }
      assignments.append(assignment)
    }
    let present = minutes.map { $0 / Double(length) }
    self.init(
      assignments: assignments, onDuty: present.map { $0 * (1 - workforce.inShiftShrinkage) },
      present: present, unplaced: 0, withoutSeat: admission.mostTurnedAway)
  }
}
