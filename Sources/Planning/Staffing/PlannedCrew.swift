import ContactCentre

/// The people of an entry of a plan who take their breaks together.
struct PlannedCrew {
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
