import Optimisation

/// The least cost of a covering problem by trying every plan.
enum BruteForce {
  /// - Returns: nil if no plan meets the needs.
  static func leastCost(_ covering: ShiftCovering) -> Int? {
    var best: Int?
    var counts: [Int] = []
    func extend(_ cost: Int) {
      if let best, cost >= best { return }
      let index = counts.count
      guard index < covering.templates.count else {
        if covering.isMet(by: counts) { best = cost }
        return
      }
      let template = covering.templates[index]
      // More than the greatest need that it meets is of no use.
      let most = min(template.limit ?? .max, template.intervals.map { covering.needs[$0] }.max() ?? 0)
      for count in 0...most {
        counts.append(count)
        extend(cost + count * template.cost)
        counts.removeLast()
      }
    }
    extend(0)
    return best
  }
}

extension ShiftCovering {
  /// People in every interval.
  func people(_ counts: [Int]) -> [Int] {
    var people = [Int](repeating: 0, count: needs.count)
    for (template, count) in zip(templates, counts) {
      for interval in template.intervals { people[interval] += count }
    }
    return people
  }

  /// Whether counts meet every need and keep to seats and limits.
  func isMet(by counts: [Int]) -> Bool {
    let people = people(counts)
    return counts.count == templates.count && counts.allSatisfy { $0 >= 0 }
      && zip(templates, counts).allSatisfy { $1 <= $0.limit ?? .max }
      && needs.indices.allSatisfy { people[$0] >= needs[$0] && people[$0] <= seats[$0] ?? .max }
  }

  /// Cost of counts.
  func cost(_ counts: [Int]) -> Int { zip(templates, counts).reduce(0) { $0 + $1.0.cost * $1.1 } }

  /// The plan of a problem that has one, checked against the problem.
  func checkedPlan(within limits: SearchLimits = SearchLimits()) throws -> ShiftPlan {
    guard case .covered(let plan) = solve(within: limits) else { throw NoPlan() }
    guard isMet(by: plan.counts), cost(plan.counts) == plan.cost, plan.lowerBound <= plan.cost else {
      throw NoPlan()
    }
    return plan
  }

  struct NoPlan: Error {}
}
