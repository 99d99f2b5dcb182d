extension ServiceCovering {
  /// The cheapest plan that keeps needs, firsts, caps, limits and windows, with a proof.
  ///
  /// As `ShiftCovering.solve`, with rows for each window that are added where the relaxation breaks them: tangents of the
  /// least concave majorants of the curves. Where a whole plan reaches a window by its majorants only, the part is
  /// divided by the cover of an interval, which brings its majorant down to its curve. Plans count only if the curves
  /// themselves reach every window.
  ///
  /// - Parameter limits: how far to search.
  /// - Returns: the same for the same problem, whatever the machine.
  /// - Complexity: exponential in the worst case; `limits` bounds it. Each pivot takes O(intervals × templates).
  public func leastCost(within limits: SearchLimits = SearchLimits()) -> ShiftCovering.Outcome {
    let outcome = CoveringAim(leastCost: self).leastCost(within: limits)
    guard case .infeasible(.exhausted) = outcome else { return outcome }
    return unreachableWindow(within: limits).map { .infeasible($0) } ?? outcome
  }

  /// The plan whose intervals are worth most together within caps and limits, by a proven bound; the windows are not asked.
  ///
  /// - Parameter limits: how far to search; `relativeGap` is a share of the worth lost against the greatest of all curves.
  /// - Returns: the same for the same problem, whatever the machine.
  /// - Complexity: as `leastCost(within:)`.
  public func mostService(within limits: SearchLimits = SearchLimits()) -> MostService {
    let aim = CoveringAim(mostService: self)
    if let reason = covering.plainInfeasibility(needs: aim.needs) { return .infeasible(reason) }
    let reduced = ReducedCovering(aim)
    var search = Search(reduced.problem, limits: limits)
    search.run()
    let upperBound = upperBound(search)
    guard let best = search.best else {
      return search.bound == .infinity
        ? .infeasible(aim.linearConflict ?? .exhausted) : .undecided(upperBound: upperBound)
    }
    let counts = reduced.counts(best, of: covering.templates.count)
    let value = value(of: counts)
    return .found(
      MostService.Plan(
        counts: counts, value: value, upperBound: max(value, upperBound),
        cost: zip(counts, covering.templates).reduce(0) { $0 + $1.0 * $1.1.cost }, nodes: search.nodes))
  }

  /// What all intervals are worth with given counts.
  private func value(of counts: [Int]) -> Double {
    var covers = [Int](repeating: 0, count: curves.count)
    for (template, count) in zip(covering.templates, counts) {
      for part in template.parts { covers[part.interval] += part.units * count }
    }
    return zip(curves, covers).reduce(0) { $0 + $1.0.value($1.1) }
  }

  /// The greatest worth less what is lost at least.
  private func upperBound(_ search: Search) -> Double {
    let top = curves.reduce(0) { $0 + ($1.values.last ?? 0) }
    let size = curves.reduce(0) { $0 + abs($1.values.last ?? 0) }
    // Losses were rounded up by less than a unit.
    let lost =
      search.bound.isFinite ? max(0, search.bound - search.problem.model.unit) * search.problem.scale : 0
    return top - lost + CoverProblem.error(size, terms: curves.count)
  }

  /// A window that caps and limits keep below its least.
  private func unreachableWindow(within limits: SearchLimits) -> Infeasibility? {
    for (index, window) in windows.enumerated() {
      let isNamed = Set(window.intervals)
      let alone = curves.enumerated().map { interval, curve in
        isNamed.contains(interval) ? curve : ServiceCurve(first: curve.first, values: [0])
      }
      guard let part = try? ServiceCovering(covering, curves: alone, windows: []) else { continue }
      let bound: Double? =
        switch part.mostService(within: limits) {
        case .found(let plan): plan.upperBound
        case .undecided(let upperBound): upperBound
        case .infeasible: nil
        }
      if let bound, bound < window.least {
        return .unreachable(window: index, value: bound, least: window.least)
      }
    }
    return nil
  }
}
