extension ShiftCovering {
  /// The cheapest plan, with a proof.
  ///
  /// Templates and intervals that others make superfluous are left out; the linear relaxation is solved by the bounded
  /// dual simplex method, tightened by Chvátal–Gomory cuts, and divided by the numbers of templates, first of all of
  /// them together (which suffices where all templates are runs of a cyclic day), until the least bound of an open part
  /// reaches the cost of the best plan. A bound counts only after it was recomputed with its rounding errors taken off,
  /// and rounded up to a multiple of the greatest common divisor of the costs.
  ///
  /// - Parameter limits: how far to search.
  /// - Returns: the same for the same problem, whatever the machine.
  /// - Complexity: exponential in the worst case; `limits` bounds it. Each pivot takes O(intervals × templates).
  /// - SeeAlso: J. J. Bartholdi, J. B. Orlin, H. D. Ratliff, Cyclic scheduling via integer programs with circular ones,
  ///   Oper. Res. 28 (1980) 1074–1085, doi:10.1287/opre.28.5.1074.
  public func solve(within limits: SearchLimits = SearchLimits()) -> Outcome {
    CoveringAim(self).leastCost(within: limits)
  }

  /// An interval whose need alone cannot be met within the limits of templates.
  func plainInfeasibility(needs: [Int]) -> Infeasibility? {
    var most = [Int](repeating: 0, count: needs.count)
    for template in templates {
      for part in template.parts {
        let need = needs[part.interval]
        let (units, isTooMuch) = part.units.multipliedReportingOverflow(by: template.limit ?? need)
        // Never more than the need, so that sums stay small.
        most[part.interval] += min(need - most[part.interval], isTooMuch ? need : units)
      }
    }
    for (interval, need) in needs.enumerated() where most[interval] < need {
      return .uncovered(interval: interval, need: need, most: most[interval])
    }
    return nil
  }
}
