import Optimisation

/// A requirement as the room of optimisation sees it.
struct RequirementCovering {
  private let requirement: StaffRequirement
  private let covering: ShiftCovering
  /// The interval of each cap: seats count where people are on shifts; where they are not, limits do.
  private let capped: [Int]

  init(_ requirement: StaffRequirement, scale: CostScale) throws(RequirementError) {
    self.requirement = requirement
    let choices = requirement.choices
    var templates: [CoverTemplate] = []
    for choice in choices {
      guard let cost = scale.whole(choice.cost) else {
        throw .costOutOfDomain(template: choice.id, cost: choice.cost)
      }
      templates.append(CoverTemplate(intervals: choice.intervals, cost: cost, limit: choice.limit))
    }
    capped =
      requirement.templates == nil ? [] : requirement.seats.indices.filter { requirement.seats[$0] != nil }
    do throws(CoveringError) {
      covering = try ShiftCovering(
        needs: requirement.leastPeople, caps: Self.caps(requirement, templates, capped), templates: templates)
    } catch {
      throw Self.problem(error, choices)
    }
  }

  private static func caps(
    _ requirement: StaffRequirement, _ templates: [CoverTemplate], _ capped: [Int]
  ) -> [CoverCap] {
    var parts = [[CoverCap.Part]](repeating: [], count: requirement.needs.count)
    for (index, template) in templates.enumerated() {
      for part in template.parts where parts.indices.contains(part.interval) {
        parts[part.interval].append(CoverCap.Part(template: index, units: 1))
      }
    }
    return capped.map { CoverCap(most: requirement.seats[$0] ?? 0, parts: parts[$0]) }
  }

  /// The problem in the words of the requirement, where it has any.
  private static func problem(
    _ error: CoveringError, _ choices: [StaffRequirement.Template]
  ) -> RequirementError {
    guard case .outOfDomain(.cost, let index, _, _) = error, choices.indices.contains(index) else {
      return .covering(error)
    }
    return .costOutOfDomain(template: choices[index].id, cost: choices[index].cost)
  }

  func solve(within limits: SearchLimits) throws(RequirementError) -> ShiftCovering.Outcome {
    guard let day = requirement.day, day.allCalls > 0, day.level > 0 else {
      return covering.solve(within: limits)
    }
    var curves: [ServiceCurve] = []
    for interval in requirement.needs.indices {
      let first = requirement.leastPeople[interval]
      curves.append(ServiceCurve(first: first, values: try day.callsInTime(interval, from: first)))
    }
    // The other half is for sums that are added in another order.
    let least = day.level * (1 - DayTarget.rounding / 2) * day.allCalls
    return try solve(curves, least: least, within: limits)
  }

  private func solve(
    _ curves: [ServiceCurve], least: Double, within limits: SearchLimits
  ) throws(RequirementError) -> ShiftCovering.Outcome {
    let window = ServiceWindow(intervals: Array(requirement.needs.indices), least: least)
    do throws(CoveringError) {
      if requirement.templates == nil {
        let free = try FreeCovering(curves: curves, most: requirement.seats, least: least)
        if let outcome = free.leastCover() { return outcome }
      }
      return try ServiceCovering(covering, curves: curves, windows: [window]).leastCost(within: limits)
    } catch {
      throw .covering(error)
    }
  }

  /// Why there is no plan, in figures of the requirement.
  func conflict(_ reason: Infeasibility) -> RequirementConflict {
    switch reason {
    case .uncovered(let interval, let need, let most):
      return RequirementConflict(
        reason: .uncovered,
        figures: [.need(interval: interval, people: need), .cover(interval: interval, most: most)])
    case .conflict(let needs, let caps, let limits):
      let figures = needs.map { need($0) } + caps.map { seats(capped[$0]) } + limits.map(limit)
      return RequirementConflict(reason: .conflict, figures: figures)
    case .unreachable(_, let value, _):
      guard let day = requirement.day else { break }
      let best = min(1, value / day.allCalls)
      return RequirementConflict(reason: .targetUnreachable, figures: [.level(target: day.level, best: best)])
    case .exhausted: break
    }
    return RequirementConflict(reason: .exhausted, figures: [])
  }

  private func need(_ interval: Int) -> RequirementConflict.Figure {
    .need(interval: interval, people: requirement.leastPeople[interval])
  }

  private func seats(_ interval: Int) -> RequirementConflict.Figure {
    .seats(interval: interval, most: requirement.seats[interval] ?? 0)
  }

  private func limit(_ index: Int) -> RequirementConflict.Figure {
    guard let templates = requirement.templates else { return seats(index) }
    return .limit(template: templates[index].id, most: templates[index].limit ?? 0)
  }
}
