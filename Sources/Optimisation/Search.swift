/// Branch and bound on an integer model.
struct Search {
  private(set) var model: IntegerModel
  /// The cheapest counts found.
  private(set) var best: [Double]?
  private(set) var bestCost = Double.infinity
  private(set) var nodes = 0
  private(set) var pivots = 0
  /// No plan is cheaper; infinite if there is no plan.
  private(set) var bound = 0.0
  private let covering: Int
  private let limits: SearchLimits
  private var sound = SoundBound()
  private var cuts = 0

  /// A part of the problem: the whole with ranges of some variables narrowed.
  private struct Node {
    let parent: Int
    let variable: Int
    let lower: Double
    let upper: Double
    let bound: Double
    let depth: Int
  }

  /// - Parameters:
  ///   - model: rows of needs first, then forms that are only there to be branched on.
  ///   - covering: number of rows of needs.
  init(_ model: IntegerModel, covering: Int, limits: SearchLimits) {
    self.model = model
    self.covering = covering
    self.limits = limits
  }

  /// The greatest cost that would still be an improvement.
  private var cutoff: Double { bestCost - model.unit }

  mutating func run() {
    var tableau = Tableau(model)
    var tree: [Node] = []
    var open = Heap()
    tableau.settle()
    tree.append(Node(parent: -1, variable: -1, lower: 0, upper: 0, bound: 0, depth: 0))
    open.insert(0, bound: 0, depth: 0)
    // Bounds of parts that could neither be divided nor excluded.
    var stuck = Double.infinity
    while let index = open.removeFirst() {
      let node = tree[index]
      bound = min(node.bound, stuck)
      if node.bound > cutoff { break }
      if nodes >= limits.nodes || pivots >= limits.pivots || isCloseEnough {
        open.insert(index, bound: node.bound, depth: node.depth)
        break
      }
      nodes += 1
      enter(index, tree, &tableau)
      var outcome = solve(&tableau)
      if index == 0, outcome == .optimal { outcome = cutRoot(&tableau) }
      let here = max(node.bound, provenBound(tableau, outcome))
      if here > cutoff { continue }
      if accept(tableau, outcome) { if here > cutoff { continue } }
      if nodes & 7 == 1 { roundUp(tableau) }
      if here > cutoff { continue }
      guard let branching = Branching.choose(tableau, first: counts) else {
        stuck = min(stuck, here)
        continue
      }
      for range in branching.ranges.reversed() {
        tree.append(
          Node(
            parent: index, variable: branching.variable, lower: range.lower, upper: range.upper, bound: here,
            depth: node.depth + 1))
        open.insert(tree.count - 1, bound: here, depth: node.depth + 1)
      }
    }
    bound = min(bestCost, stuck, open.least ?? .infinity)
  }

  private var isCloseEnough: Bool { bestCost - bound <= limits.relativeGap * bestCost }

  /// Variables that count templates.
  private var counts: Range<Int> { (model.columns + covering)..<(model.columns + model.rows.count - cuts) }

  /// Puts the ranges of a part into the tableau.
  private func enter(_ index: Int, _ tree: [Node], _ tableau: inout Tableau) {
    for column in 0..<model.columns {
      tableau.lower[column] = 0
      tableau.upper[column] = model.limits[column]
    }
    for (row, item) in model.rows.enumerated() {
      tableau.lower[model.columns + row] = item.lower
      tableau.upper[model.columns + row] = item.upper
    }
    var index = index
    while index > 0 {
      let node = tree[index]
      tableau.lower[node.variable] = max(tableau.lower[node.variable], node.lower)
      tableau.upper[node.variable] = min(tableau.upper[node.variable], node.upper)
      index = node.parent
    }
    tableau.settle()
  }

  private mutating func solve(_ tableau: inout Tableau) -> DualSimplex.Outcome {
    let before = tableau.pivots
    let outcome = DualSimplex.run(
      &tableau, cutoff: cutoff + 1e-6 * (1 + abs(cutoff)), pivots: 50 * (model.rows.count + 20))
    pivots += tableau.pivots - before
    return outcome
  }

  /// A proven bound of the cost of a part.
  private mutating func provenBound(_ tableau: Tableau, _ outcome: DualSimplex.Outcome) -> Double {
    if case .infeasible(let row) = outcome {
      sound.contradiction(model, tableau, row: row)
      if sound.value > 0 { return .infinity }
    }
    sound.cost(model, tableau)
    return model.roundedUp(sound.value)
  }

  /// Adds cuts to the root while they pay.
  private mutating func cutRoot(_ tableau: inout Tableau) -> DualSimplex.Outcome {
    var outcome = DualSimplex.Outcome.optimal
    var last = tableau.cost
    var idle = 0
    for _ in 0..<limits.cutRounds {
      let found = RoundingCut.find(model, tableau, atMost: limits.cutsPerRound)
      if found.isEmpty { break }
      for cut in found {
        model.append(cut.row)
        tableau.append(cut.row)
        cuts += 1
      }
      outcome = solve(&tableau)
      guard outcome == .optimal else { break }
      idle = tableau.cost > last + 1e-6 * abs(last) ? 0 : idle + 1
      last = tableau.cost
      if idle > 2 { break }
    }
    return outcome
  }

  /// Takes the values of a tableau where they are whole.
  private mutating func accept(_ tableau: Tableau, _ outcome: DualSimplex.Outcome) -> Bool {
    guard outcome == .optimal else { return false }
    for column in 0..<model.columns where !Branching.isWhole(tableau.value[column]) { return false }
    return offer(tableau.value[..<model.columns].map { $0.rounded() })
  }

  /// Keeps counts that meet every need, if they are cheaper.
  @discardableResult
  private mutating func offer(_ counts: [Double]) -> Bool {
    for row in model.rows[..<covering] {
      let activity = row.activity(counts)
      if activity < row.lower || activity > row.upper { return false }
    }
    var cost = 0.0
    for (column, count) in counts.enumerated() {
      if count < 0 || count > model.limits[column] { return false }
      cost += count * model.costs[column]
    }
    if cost < bestCost {
      bestCost = cost
      best = counts
    }
    return true
  }

  private mutating func roundUp(_ tableau: Tableau) {
    if let counts = RoundingUp.counts(model, covering: covering, near: tableau.value) { offer(counts) }
  }
}
