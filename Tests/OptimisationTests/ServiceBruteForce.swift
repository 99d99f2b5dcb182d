import Optimisation

/// The best plans of a service covering by trying every one.
enum ServiceBruteForce {
  /// Every count vector that could be of use, with what its intervals cover.
  private static func visit(_ service: ServiceCovering, _ look: ([Int]) -> Void) {
    let covering = service.covering
    let useful = zip(covering.needs, service.curves).map { max($0, $1.first + $1.values.count - 1) }
    var counts: [Int] = []
    func extend() {
      guard counts.count < covering.templates.count else { return look(counts) }
      let template = covering.templates[counts.count]
      let most = template.parts.map { (useful[$0.interval] + $0.units - 1) / $0.units }.max() ?? 0
      for count in 0...min(template.limit ?? .max, most) {
        counts.append(count)
        extend()
        counts.removeLast()
      }
    }
    extend()
  }

  /// - Returns: nil if no plan reaches all windows.
  static func leastCost(_ service: ServiceCovering) -> Int? {
    var best: Int?
    visit(service) { counts in
      let cost = service.covering.cost(counts)
      if cost < best ?? .max, service.isReached(by: counts) { best = cost }
    }
    return best
  }

  /// - Returns: nil if no plan keeps needs, firsts, caps and limits.
  static func mostService(_ service: ServiceCovering) -> Double? {
    var best: Double?
    visit(service) { counts in
      guard service.isAllowed(counts) else { return }
      let value = service.curves.indices.reduce(0) { $0 + service.value($1, counts) }
      best = max(best ?? value, value)
    }
    return best
  }
}

extension ServiceCovering {
  /// What an interval is worth.
  func value(_ interval: Int, _ counts: [Int]) -> Double {
    let curve = curves[interval]
    return curve.values[min(curve.values.count - 1, covering.cover(counts)[interval] - curve.first)]
  }

  /// Whether counts keep needs, firsts, caps and limits.
  func isAllowed(_ counts: [Int]) -> Bool {
    covering.isMet(by: counts) && zip(covering.cover(counts), curves).allSatisfy { $0 >= $1.first }
  }

  /// Whether counts do, and reach all windows up to rounding.
  func isReached(by counts: [Int]) -> Bool {
    isAllowed(counts)
      && windows.allSatisfy { window in
        window.intervals.reduce(0) { $0 + value($1, counts) } >= window.least - 1e-9
      }
  }

  /// The plan of a problem that has one, checked against the problem.
  func checkedPlan(within limits: SearchLimits = SearchLimits()) throws -> ShiftPlan {
    guard case .covered(let plan) = leastCost(within: limits), isReached(by: plan.counts),
      covering.cost(plan.counts) == plan.cost, plan.lowerBound <= plan.cost
    else { throw ShiftCovering.NoPlan() }
    return plan
  }
}
