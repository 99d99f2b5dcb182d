public import FoundationEssentials
public import Optimisation

/// Finds the people that meet a requirement at the least cost.
public enum RequirementPlanner {
  /// What the search came to.
  public enum Outcome: Equatable, Sendable {
    /// A plan, worked out afresh in the queue model where the day has a target.
    case planned(RequirementPlan)
    /// No plan meets the requirement.
    case infeasible(RequirementConflict)
    /// The search ended before it found a plan; none costs less than this.
    case undecided(lowerBound: Decimal)
  }

  /// The usual limits: some seconds, so that hard instances are proven as well.
  public static let usualLimits = SearchLimits(operations: 2e10)

  /// The cheapest plan, with a proof, as far as the search goes.
  ///
  /// A level of the day counts as met from 1 − 10⁻¹² of its target on, which is what the formulas may be off.
  ///
  /// - Parameters:
  ///   - requirement: what is to be met.
  ///   - limits: how far to search.
  /// - Throws: `RequirementError`.
  /// - Complexity: exponential in the worst case; `limits` bounds it.
  public static func solve(
    _ requirement: StaffRequirement, within limits: SearchLimits = usualLimits
  ) throws(RequirementError) -> Outcome {
    let scale = CostScale(requirement.choices.map(\.cost))
    if let conflict = requirement.tooFewSeats { return .infeasible(conflict) }
    let covering = try RequirementCovering(requirement, scale: scale)
    switch try covering.solve(within: limits) {
    case .covered(let plan): return .planned(try checked(plan, requirement, scale))
    case .infeasible(let reason): return .infeasible(covering.conflict(reason))
    case .undecided(let bound): return .undecided(lowerBound: scale.cost(bound))
    }
  }

  /// The plan with its people by interval and its service level; throws where it does not keep to the requirement.
  private static func checked(
    _ plan: ShiftPlan, _ requirement: StaffRequirement, _ scale: CostScale
  ) throws(RequirementError) -> RequirementPlan {
    var staff = [Int](repeating: 0, count: requirement.needs.count)
    for (template, count) in zip(requirement.choices, plan.counts) {
      if count > template.limit ?? count { throw .brokenPlan("more people on \(template.id) than allowed") }
      for interval in Set(template.intervals) { staff[interval] += count }
    }
    let result = RequirementPlan(
      requirement: requirement, counts: requirement.templates == nil ? [] : plan.counts, staff: staff,
      cost: scale.cost(plan.cost), lowerBound: scale.cost(plan.lowerBound), decimals: scale.decimals,
      gap: plan.gap, isProven: plan.isProven, nodes: plan.nodes,
      levels: try requirement.day?.levels(staff))
    try result.keepsPromises()
    return result
  }
}

extension RequirementPlan {
  fileprivate func keepsPromises() throws(RequirementError) {
    for (interval, people) in staff.enumerated() {
      let most = (requirement.seats.isEmpty ? nil : requirement.seats[interval]) ?? people
      guard people >= requirement.leastPeople[interval], people <= most else {
        throw .brokenPlan("interval \(interval) has \(people) people")
      }
    }
    guard let day = requirement.day, let level = dayLevel, level < day.level * (1 - DayTarget.rounding) else {
      return
    }
    throw .brokenPlan("the service level of the day is \(level), below \(day.level)")
  }
}

extension StaffRequirement {
  /// The first interval that needs more people than it has seats.
  fileprivate var tooFewSeats: RequirementConflict? {
    for (interval, pair) in zip(leastPeople, seats).enumerated() {
      guard let most = pair.1, pair.0 > most else { continue }
      return RequirementConflict(
        reason: .tooFewSeats,
        figures: [.need(interval: interval, people: pair.0), .seats(interval: interval, most: most)])
    }
    return nil
  }
}
