/// Branch and bound on a covering.
struct Search {
  var problem: CoverProblem
  /// The best counts found.
  var best: [Double]?
  var bestCost = Double.infinity
  /// Parts looked at.
  private(set) var nodes = 0
  /// No plan is cheaper; infinite if there is no plan.
  private(set) var bound = 0.0
  let limits: SearchLimits
  var sound = SoundBound()
  /// Prices and bound of the whole problem.
  var root: SoundBound?
  var operations = 0.0
  private var tree = SearchTree()
  /// The least bound of parts that could be neither divided nor excluded.
  private var stuck = Double.infinity

  init(_ problem: CoverProblem, limits: SearchLimits) {
    self.problem = problem
    self.limits = limits
  }

  /// The greatest cost that would still be an improvement.
  var cutoff: Double { bestCost - problem.model.unit }

  /// Whether a part with this bound holds nothing better.
  func isExcluded(_ bound: Double) -> Bool { bound > cutoff || bound == .infinity }

  private var isCloseEnough: Bool { best != nil && bestCost - bound <= limits.relativeGap * bestCost }

  /// Looks for the cheapest counts until they are proven or the limits are reached.
  mutating func run() {
    addFirstCuts()
    var tableau = Tableau(problem.model, costs: blurredCosts)
    while let index = tree.next() {
      let here = tree.nodes[index].bound
      bound = min(here, stuck)
      if isExcluded(here) { break }
      if nodes > 0 && (operations >= limits.operations || isCloseEnough) {
        tree.putBack(index)
        break
      }
      nodes += 1
      examine(index, &tableau)
    }
    bound = min(bestCost, stuck, tree.bound)
  }

  /// Bounds a part, looks for counts near its cheapest point, and divides it where neither closes it.
  private mutating func examine(_ index: Int, _ tableau: inout Tableau) {
    let inherited = tree.nodes[index].bound
    let isRoot = index == 0
    enter(index, &tableau)
    var outcome = relax(&tableau, isRoot: isRoot)
    var here = max(inherited, provenBound(tableau, outcome))
    if tableau.hasDrifted(problem.model) || isDoubtful(outcome, here, tableau) {
      // Rounding errors have grown: from the start again.
      tableau = Tableau(problem.model, costs: blurredCosts)
      enter(index, &tableau)
      outcome = relax(&tableau, isRoot: isRoot)
      here = max(inherited, provenBound(tableau, outcome))
    }
    if isRoot, outcome == .optimal {
      outcome = cutRoot(&tableau)
      here = max(here, provenBound(tableau, outcome))
      root = sound
    }
    if isExcluded(here) || (accept(tableau, outcome) && isExcluded(here)) { return }
    if outcome == .optimal { lookForPlans(tableau, bound: here) }
    if isExcluded(here) { return }
    guard let branching = Branching.choose(problem, tableau) else {
      stuck = min(stuck, here)
      return
    }
    tree.divide(index, branching, bound: here)
  }

  private mutating func lookForPlans(_ tableau: Tableau, bound: Double) {
    guard nodes & 7 == 1 else { return }
    roundUp(tableau)
    let isFirst = nodes == 1 && !problem.goals.isEmpty && bestCost - bound > limits.relativeGap * bestCost
    if !isExcluded(bound), isFirst || nodes & 31 == 9 { diveAndImprove(tableau) }
  }

  /// Whether the cost of an optimal tableau is far from what can be proven of it.
  private func isDoubtful(_ outcome: DualSimplex.Outcome, _ bound: Double, _ tableau: Tableau) -> Bool {
    switch outcome {
    case .optimal: bound < tableau.cost - 0.5 * problem.model.unit - 1e-6 * abs(tableau.cost)
    case .infeasible: !isExcluded(bound)
    case .aboveCutoff, .unfinished: false
    }
  }

  /// Puts the ranges of a part into the tableau.
  private func enter(_ index: Int, _ tableau: inout Tableau) {
    let model = problem.model
    for column in 0..<model.columns {
      tableau.lower[column] = 0
      tableau.upper[column] = model.limits[column]
    }
    for (row, item) in model.rows.enumerated() {
      tableau.lower[model.columns + row] = item.lower
      tableau.upper[model.columns + row] = item.upper
    }
    tree.narrow(&tableau, to: index)
    for (row, item) in model.rows.enumerated() where !item.scope.isEmpty {
      let isWithin = item.scope.allSatisfy { range in
        tableau.lower[model.columns + range.row] >= range.lower
          && tableau.upper[model.columns + range.row] <= range.upper
      }
      if !isWithin { tableau.lower[model.columns + row] = 0 }
    }
    tableau.settle()
  }

  /// A proven bound of the cost of a part.
  private mutating func provenBound(_ tableau: Tableau, _ outcome: DualSimplex.Outcome) -> Double {
    if case .infeasible(let row) = outcome {
      sound.contradiction(problem.model, tableau, row: row)
      if sound.value > 0 { return .infinity }
    }
    sound.cost(problem.model, tableau)
    return problem.model.roundedUp(sound.value)
  }
}
