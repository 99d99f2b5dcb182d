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
      let most = min(
        template.limit ?? .max,
        template.parts.map { (covering.needs[$0.interval] + $0.units - 1) / $0.units }.max() ?? 0)
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
  /// Cover of every interval.
  func cover(_ counts: [Int]) -> [Int] {
    var cover = [Int](repeating: 0, count: needs.count)
    for (template, count) in zip(templates, counts) {
      for part in template.parts { cover[part.interval] += part.units * count }
    }
    return cover
  }

  /// Whether counts meet every need and keep to caps and limits.
  func isMet(by counts: [Int]) -> Bool {
    let cover = cover(counts)
    return counts.count == templates.count && counts.allSatisfy { $0 >= 0 }
      && zip(templates, counts).allSatisfy { $1 <= $0.limit ?? .max }
      && zip(needs, cover).allSatisfy { $0 <= $1 }
      && caps.allSatisfy { cap in
        cap.parts.reduce(0) { $0 + $1.units * counts[$1.template] } <= cap.most
      }
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
