/// The linear relaxation of a part and its cuts.
extension Search {
  private static let cutRounds = 10
  private static let cutsPerRound = 8
  private static let rootRounds = 300
  private static let nodeRounds = 8

  /// Rows of the model that are no cuts.
  private var own: Int { problem.counts.upperBound }

  /// The costs, each less by a share of its own so that hardly two dual steps tie. Multipliers that suit them suit the
  /// true costs too; what the bound loses is below a tenth of the unit.
  var blurredCosts: [Double] {
    let model = problem.model
    var total = 0.0
    for (row, item) in model.rows[..<problem.intervals].enumerated() {
      total += max(item.lower, Double(problem.curves[row]?.corners.last ?? 0))
    }
    let dearest = model.costs.max() ?? 0
    let share = problem.seeksService ? 1e-7 : min(1e-6, 0.1 * model.unit / (1 + total * dearest))
    var state: UInt64 = 1
    return model.costs.map { cost in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let blur = share * Double(state >> 11) * 0x1p-53
      return cost > 0 ? cost * (1 - blur) : blur
    }
  }

  /// Rows for goals with the same slope everywhere, to start from.
  mutating func addFirstCuts() {
    for group in problem.groups {
      for slope in [0.4] {
        if let row = ServiceCut.row(problem, group, slope: slope) { problem.model.append(row) }
      }
    }
  }

  private mutating func solve(_ tableau: inout Tableau) -> DualSimplex.Outcome {
    let before = tableau.pivots
    let outcome = DualSimplex.run(
      &tableau, cutoff: cutoff + 1e-6 * (1 + abs(cutoff)), pivots: 50 * (problem.model.rows.count + 20))
    // Each part costs about two pivots more for entering and bounding it.
    operations += tableau.work * Double(tableau.pivots - before + 2)
    return outcome
  }

  /// The cheapest point of a part, with rows added for goals until it reaches them.
  mutating func relax(_ tableau: inout Tableau, isRoot: Bool = false) -> DualSimplex.Outcome {
    var outcome = solve(&tableau)
    guard !problem.goals.isEmpty else { return outcome }
    let mostRounds = isRoot ? Self.rootRounds : Self.nodeRounds
    for _ in 0..<mostRounds where outcome == .optimal {
      let isWhole = Branching.areWhole(problem, tableau)
      let cuts = ServiceCut(problem: problem, tableau: tableau).find(tolerance: isWhole ? 1e-9 : 1e-3)
      if cuts.isEmpty { break }
      for cut in cuts { append(cut, &tableau) }
      outcome = solve(&tableau)
      if outcome == .optimal { dropSlackCuts(&tableau, above: 2 * own + 40) }
    }
    return outcome
  }

  private mutating func append(_ cut: IntegerModel.Row, _ tableau: inout Tableau) {
    problem.model.append(cut)
    tableau.append(cut)
  }

  /// Adds rounding cuts to the root while they pay.
  mutating func cutRoot(_ tableau: inout Tableau) -> DualSimplex.Outcome {
    var outcome = DualSimplex.Outcome.optimal
    var last = tableau.cost
    var idle = 0
    for _ in 0..<Self.cutRounds where idle <= 2 && outcome == .optimal {
      let found = RoundingCut.find(problem.model, tableau, atMost: Self.cutsPerRound)
      if found.isEmpty { break }
      for cut in found { append(cut.row, &tableau) }
      outcome = relax(&tableau, isRoot: true)
      idle = tableau.cost > last + 1e-6 * abs(last) ? 0 : idle + 1
      last = tableau.cost
    }
    if outcome == .optimal { dropSlackCuts(&tableau, above: 0) }
    return outcome
  }

  /// Leaves out the cuts that do not bind, if there are more than so many.
  private mutating func dropSlackCuts(_ tableau: inout Tableau, above most: Int) {
    let model = problem.model
    guard model.rows.count - own > most else { return }
    let isKept = model.rows.indices.map { $0 < own || tableau.place[model.columns + $0] < 0 }
    problem.model.keep(isKept)
    tableau.keep(isKept)
  }
}
