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

/// The people of an entry of a plan who take their breaks together.
private struct PlannedCrew {
  /// The entry's place in the plan.
  let entry: Int
  /// The shift with its breaks fixed.
  let variant: ShiftTemplate
  /// The site at which they work; `nil` where it may be any.
  let site: String?
  /// Over how many crews the people of the entry are spread.
  let sharing: Double

  /// The crews of a plan, by shift and variant in the order of the scenario, those alike next to each other.
  static func all(_ plan: StaffPlan, of scenario: Scenario) -> [PlannedCrew] {
    let length = Int(scenario.intervalMinutes)
    let spread = Dictionary(grouping: scenario.workforce.plannedVariants(stepMinutes: length), by: \.id)
    return scenario.workforce.shifts.flatMap { shift -> [PlannedCrew] in
      let entries = plan.entries.indices.filter { plan.entries[$0].shift == shift.id }
      guard !entries.isEmpty else { return [] }
      let variants = shift.variants(stepMinutes: scenario.intervalMinutes)
      let places = Dictionary(variants.enumerated().map { ($1.breakStarts, $0) }) { first, _ in first }
      let crews = entries.flatMap { index -> [PlannedCrew] in
        let entry = plan.entries[index]
        let own = entry.breaksAfterMinutes.map { times in variants.filter { $0.breakStarts == times } }
        let chosen = own ?? spread[shift.id] ?? []
        return chosen.map {
          PlannedCrew(
            entry: index, variant: $0, site: entry.site ?? shift.site, sharing: Double(chosen.count))
        }
      }
      return crews.sorted { left, right in
        let (a, b) = (places[left.variant.breakStarts] ?? 0, places[right.variant.breakStarts] ?? 0)
        return (a, left.site ?? "", left.entry) < (b, right.site ?? "", right.entry)
      }
    }
  }
}
