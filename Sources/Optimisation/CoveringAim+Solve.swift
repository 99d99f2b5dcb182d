extension CoveringAim {
  /// The cheapest plan.
  func leastCost(within limits: SearchLimits) -> ShiftCovering.Outcome {
    if let reason = covering.plainInfeasibility(needs: needs) { return .infeasible(reason) }
    let reduced = ReducedCovering(self)
    var search = Search(reduced.problem, limits: limits)
    search.run()
    if let best = search.best {
      return .covered(
        ShiftPlan(
          counts: reduced.counts(best, of: covering.templates.count), cost: Int(search.bestCost),
          lowerBound: Int(search.bound), nodes: search.nodes))
    }
    guard search.bound == .infinity else { return .undecided(lowerBound: Int(search.bound)) }
    return .infeasible(linearConflict ?? .exhausted)
  }

  /// Needs that caps and limits do not allow together, even in fractions.
  var linearConflict: Infeasibility? {
    guard let asked = try? ShiftCovering(needs: needs, caps: covering.caps, templates: covering.templates)
    else { return nil }
    return ConflictFilter.conflict(asked)
  }
}
