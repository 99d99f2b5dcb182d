/// Branch and bound on an integer model.
struct Search {
  private(set) var model: IntegerModel
  /// The cheapest counts found.
  private(set) var best: [Double]?
  private(set) var bestCost = Double.infinity
  /// Parts looked at.
  private(set) var nodes = 0
  /// Why there are no counts, not even fractional ones.
  private(set) var contradiction: Contradiction?
  /// No plan is cheaper; infinite if there is no plan.
  private(set) var bound = 0.0
  private let covering: Int
  private let limits: SearchLimits
  private var sound = SoundBound()
  private var root: SoundBound?
  private var cuts = 0
  private var tree: [Node] = []
  private var open = Heap()
  /// The least bound of parts that could be neither divided nor excluded.
  private var stuck = Double.infinity
  private var operations = 0.0

  private static let cutRounds = 10
  private static let cutsPerRound = 8

  /// The bounds that a weighted sum of inequalities without a solution rests on.
  struct Contradiction {
    let lowerRows: [Int]
    let upperRows: [Int]
    let upperColumns: [Int]

    init(_ sound: SoundBound) {
      lowerRows = sound.multipliers.indices.filter { sound.multipliers[$0] > 1e-9 }
      upperRows = sound.multipliers.indices.filter { sound.multipliers[$0] < -1e-9 }
      upperColumns = sound.prices.indices.filter { sound.prices[$0] < -1e-9 }
    }
  }

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

  /// Whether a part with this bound holds nothing better.
  private func isExcluded(_ bound: Double) -> Bool { bound > cutoff || bound == .infinity }

  /// Looks for the cheapest counts until they are proven or the limits are reached.
  mutating func run() {
    var tableau = Tableau(model, costs: blurredCosts)
    tree.append(Node(parent: -1, variable: -1, lower: 0, upper: 0, bound: 0, depth: 0))
    open.insert(0, bound: 0, depth: 0)
    while let index = open.removeFirst() {
      let node = tree[index]
      bound = min(node.bound, stuck)
      if isExcluded(node.bound) { break }
      if nodes > 0 && (operations >= limits.operations || isCloseEnough) {
        open.insert(index, bound: node.bound, depth: node.depth)
        break
      }
      nodes += 1
      examine(index, &tableau)
    }
    bound = min(bestCost, stuck, open.least ?? .infinity)
  }

  /// Bounds a part, looks for counts near its cheapest point, and divides it where neither closes it.
  private mutating func examine(_ index: Int, _ tableau: inout Tableau) {
    let node = tree[index]
    enter(index, &tableau)
    var outcome = solve(&tableau)
    var here = max(node.bound, provenBound(tableau, outcome))
    if tableau.hasDrifted(model) || isDoubtful(outcome, here, tableau) {
      // Rounding errors have grown: from the start again.
      tableau = Tableau(model, costs: blurredCosts)
      enter(index, &tableau)
      outcome = solve(&tableau)
      here = max(node.bound, provenBound(tableau, outcome))
    }
    if index == 0, outcome == .optimal {
      outcome = cutRoot(&tableau)
      here = max(here, provenBound(tableau, outcome))
      root = sound
    }
    if isExcluded(here) || (accept(tableau, outcome) && isExcluded(here)) { return }
    if outcome == .optimal, nodes & 7 == 1 {
      roundUp(tableau)
      if !isExcluded(here), nodes & 31 == 9 { dive(tableau) }
    }
    if isExcluded(here) { return }
    guard let branching = Branching.choose(tableau, first: counts) else {
      stuck = min(stuck, here)
      return
    }
    for range in branching.ranges.reversed() where range.lower <= range.upper {
      tree.append(
        Node(
          parent: index, variable: branching.variable, lower: range.lower, upper: range.upper, bound: here,
          depth: node.depth + 1))
      open.insert(tree.count - 1, bound: here, depth: node.depth + 1)
    }
  }

  /// Whether the cost of an optimal tableau is far from what can be proven of it.
  private func isDoubtful(_ outcome: DualSimplex.Outcome, _ bound: Double, _ tableau: Tableau) -> Bool {
    switch outcome {
    case .optimal: bound < tableau.cost - 0.5 * model.unit - 1e-6 * abs(tableau.cost)
    case .infeasible: !isExcluded(bound)
    case .aboveCutoff, .unfinished: false
    }
  }

  /// The costs, each less by a share of its own so that hardly two dual steps tie. Multipliers that suit them suit the
  /// true costs too; what the bound loses is below a tenth of the unit.
  private var blurredCosts: [Double] {
    var total = 0.0
    for row in model.rows[..<covering] { total += row.lower }
    let most = 1 + total * (model.costs.max() ?? 0)
    let share = min(1e-6, 0.1 * model.unit / most)
    var state: UInt64 = 1
    return model.costs.map { cost in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return cost * (1 - share * Double(state >> 11) * 0x1p-53)
    }
  }

  private var isCloseEnough: Bool { best != nil && bestCost - bound <= limits.relativeGap * bestCost }

  /// Variables that count templates.
  private var counts: Range<Int> { (model.columns + covering)..<(model.columns + model.rows.count - cuts) }

  /// Puts the ranges of a part into the tableau.
  private func enter(_ index: Int, _ tableau: inout Tableau) {
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
    // Each part costs about two pivots more for entering and bounding it.
    operations += tableau.work * Double(tableau.pivots - before + 2)
    return outcome
  }

  /// A proven bound of the cost of a part.
  private mutating func provenBound(_ tableau: Tableau, _ outcome: DualSimplex.Outcome) -> Double {
    if case .infeasible(let row) = outcome {
      sound.contradiction(model, tableau, row: row)
      if sound.value > 0 {
        if nodes == 1, cuts == 0 { contradiction = Contradiction(sound) }
        return .infinity
      }
    }
    sound.cost(model, tableau)
    return model.roundedUp(sound.value)
  }

  /// Adds cuts to the root while they pay.
  private mutating func cutRoot(_ tableau: inout Tableau) -> DualSimplex.Outcome {
    var outcome = DualSimplex.Outcome.optimal
    var last = tableau.cost
    var idle = 0
    for _ in 0..<Self.cutRounds where idle <= 2 && outcome == .optimal {
      let found = RoundingCut.find(model, tableau, atMost: Self.cutsPerRound)
      if found.isEmpty { break }
      for cut in found {
        model.append(cut.row)
        tableau.append(cut.row)
        cuts += 1
      }
      outcome = solve(&tableau)
      idle = tableau.cost > last + 1e-6 * abs(last) ? 0 : idle + 1
      last = tableau.cost
    }
    if outcome == .optimal { dropSlackCuts(&tableau) }
    return outcome
  }

  /// Leaves out the cuts that do not bind.
  private mutating func dropSlackCuts(_ tableau: inout Tableau) {
    let own = model.rows.count - cuts
    let isKept = model.rows.indices.map { $0 < own || tableau.place[model.columns + $0] < 0 }
    model.keep(isKept)
    tableau.keep(isKept)
    cuts = model.rows.count - own
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
      fixByPrice()
    }
    return true
  }

  /// Counts near the values of a tableau.
  private mutating func roundUp(_ tableau: Tableau) {
    operations += tableau.work
    if let counts = RoundingUp.counts(model, covering: covering, near: tableau.value) {
      offer(counts)
    }
  }

  /// Makes one column after another whole, those next to whole first and several at a time, until all are or the cost
  /// is too high.
  private mutating func dive(_ tableau: Tableau) {
    var tableau = tableau
    while true {
      let broken = (0..<model.columns).filter { !Branching.isWhole(tableau.value[$0]) }.map { column in
        (column: column, distance: abs(tableau.value[column] - tableau.value[column].rounded()))
      }.sorted { $0.distance < $1.distance }
      for item in broken.prefix(1 + broken.count / 8) {
        let value = tableau.value[item.column]
        if value < value.rounded() {
          tableau.lower[item.column] = value.rounded()
        } else {
          tableau.upper[item.column] = value.rounded()
        }
      }
      let outcome = broken.isEmpty ? .optimal : solve(&tableau)
      if outcome != .optimal || accept(tableau, outcome) || broken.isEmpty { break }
      roundUp(tableau)
    }
  }

  /// Lowers the limits of columns of which more would cost too much by the prices of the root.
  private mutating func fixByPrice() {
    guard let root else { return }
    for column in 0..<model.columns {
      let price = root.prices[column] - root.errors[column]
      guard price > 0 else { continue }
      // Half a unit to spare covers what rounding can do here.
      let most = ((cutoff + 0.5 * model.unit - root.value) / price).rounded(.down)
      if most < model.limits[column] { model.limits[column] = max(0, most) }
    }
  }
}
