extension WaveProblem {
  /// The best plan by an aim.
  ///
  /// Branch and bound: every part of the search is bounded from below by `WaveRelaxation`; a part that can hold nothing better
  /// than the best plan so far is left. For the earliest finish the fewest line-months outside are found first, then the least
  /// cost among the plans that have no more.
  ///
  /// - Parameters:
  ///   - aim: what the plan is best at.
  ///   - limits: where the search ends; operations are counted, so that the answer is always the same.
  /// - Complexity: exponential in the number of lines; each part takes O(months × lines × intervals).
  public func solve(_ aim: WaveAim, within limits: SearchLimits = SearchLimits()) -> WaveResult {
    switch aim {
    case .cost: return solve(aim, mostOutside: nil, from: nil, leastOutside: 0, nodes: 0, limits)
    case .finish:
      var half = limits
      half.operations /= 2
      let first = WaveSearch(self, .outside(self), from: nil, within: half)
      guard let best = first.best else { return first.isFinished ? .infeasible : .undecided }
      let outside = best.outcome.points
      return solve(
        aim, mostOutside: outside, from: best.choices,
        leastOutside: first.isFinished ? outside : max(0, first.wholeBound ?? 0), nodes: first.nodes, half)
    }
  }

  private func solve(
    _ aim: WaveAim, mostOutside: Int?, from start: [Int]?, leastOutside: Int, nodes: Int,
    _ limits: SearchLimits
  ) -> WaveResult {
    let search = WaveSearch(self, .cost(self, mostOutside: mostOutside), from: start, within: limits)
    guard let best = search.best else { return search.isFinished ? .infeasible : .undecided }
    let (choices, outcome) = (best.choices, best.outcome)
    let unit = WaveGoal.unit(self)
    let cost = outcome.points.quotient(unit)
    let stock = outcome.hires.stock(keep: hiring.keep)
    return .planned(
      WaveSolution(
        choices: choices, needs: outcome.needs, people: zip(people(choices), stock).map { $0 + $1 },
        hires: outcome.hires, cost: cost, outside: choices.reduce(0, +),
        lowerBound: search.isFinished ? cost : min(cost, (search.wholeBound ?? .min).quotient(unit)),
        leastOutside: leastOutside, nodes: nodes + search.nodes, aim: aim))
  }
}

extension Int {
  /// The quotient, rounded down.
  func quotient(_ divisor: Int) -> Int {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
