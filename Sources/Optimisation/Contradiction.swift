/// Needs, caps and limits of templates that no fractions of people can keep together.
struct Contradiction {
  /// A weighted sum of the inequalities without a solution names them; not always the fewest.
  let needs: [Int]
  let caps: [Int]
  let limits: [Int]

  var isEmpty: Bool { needs.isEmpty && caps.isEmpty && limits.isEmpty }

  /// - Returns: nil if fractions of people can keep all, or if rounding leaves that open.
  init?(_ covering: ShiftCovering) {
    let asked = covering.needs.indices.filter { covering.needs[$0] > 0 }
    let all = Array(covering.templates.indices)
    let limits = covering.greatestCounts(useful: covering.needs)
    let problem = ProblemBuilder(
      aim: CoveringAim(covering), intervals: asked, templates: all, limits: limits,
      caps: Array(covering.caps.indices)
    ).problem()
    let model = problem.model
    // Any costs do; different ones avoid ties.
    var tableau = Tableau(model, costs: all.map { 1 + Double(($0 &* 7919) % 1009) / 1009 })
    tableau.settle()
    let outcome = DualSimplex.run(&tableau, cutoff: .infinity, pivots: 50 * (model.rows.count + 20))
    guard case .infeasible(let row) = outcome else { return nil }
    var sound = SoundBound()
    sound.contradiction(model, tableau, row: row)
    guard sound.value > 0 else { return nil }
    let lower = sound.multipliers.indices.filter { sound.multipliers[$0] > 1e-9 }
    let upper = sound.multipliers.indices.filter { sound.multipliers[$0] < -1e-9 }
    needs = lower.filter { $0 < asked.count }.map { asked[$0] }
    caps = upper.filter { $0 >= asked.count && $0 < problem.checked }.map { $0 - asked.count }
    // Other rows are bounded from above by the limits of their templates.
    let summed = upper.filter { $0 < asked.count || $0 >= problem.checked }.flatMap { model.rows[$0].columns }
    let priced = sound.prices.indices.filter { sound.prices[$0] < -1e-9 }
    self.limits = Set(summed + priced).sorted().filter { covering.templates[$0].limit != nil }
  }
}
