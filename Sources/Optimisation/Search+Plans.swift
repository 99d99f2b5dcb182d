/// How the search comes to plans.
extension Search {
  /// Steps of a dive.
  private static let mostSteps = 200

  /// Takes the values of a tableau where they are whole.
  mutating func accept(_ tableau: Tableau, _ outcome: DualSimplex.Outcome) -> Bool {
    guard outcome == .optimal, Branching.areWhole(problem, tableau) else { return false }
    return offer(Staffing(problem, counts: tableau.value[problem.people].map { $0.rounded() }))
  }

  /// Keeps counts that meet every need and goal, if they are better.
  @discardableResult
  mutating func offer(_ staffing: Staffing) -> Bool {
    guard staffing.isPlan else { return false }
    let cost = cost(staffing)
    if cost < bestCost {
      bestCost = cost
      best = staffing.counts
      fixByPrice()
    }
    return true
  }

  /// What the search keeps least: the cost, or the service lost.
  private func cost(_ staffing: Staffing) -> Double {
    guard problem.seeksService else { return staffing.cost }
    let lost = problem.goals.reduce(0) { $0 + max(0, problem.shortfall($1, staffing.activities)) }
    return problem.model.roundedUp(lost / problem.scale)
  }

  /// Counts near the values of a tableau.
  mutating func roundUp(_ tableau: Tableau) {
    var rounding = RoundingUp(problem, near: tableau.value)
    operations += tableau.work
    guard let staffing = rounding.plan() else { return }
    let isBetter = cost(staffing) < bestCost
    offer(staffing)
    if isBetter || nodes == 1 { improve(staffing, worth: rounding.worth) }
  }

  /// Offers a plan made better by exchanges.
  private mutating func improve(_ staffing: Staffing, worth: [Double]) {
    var exchange = Exchange(staffing, worth: worth)
    exchange.run()
    operations += exchange.operations
    offer(exchange.staffing)
  }

  /// Dives, and makes better what that finds.
  mutating func diveAndImprove(_ tableau: Tableau) {
    let before = bestCost
    dive(tableau)
    guard bestCost < before, !problem.goals.isEmpty, let best else { return }
    improve(Staffing(problem, counts: best), worth: RoundingUp(problem, near: tableau.value).worth)
  }

  /// Makes one variable after another whole, several at a time, until all are or the cost is too high: first covers whose
  /// curves lie below their majorants, then counts, those next to whole first.
  private mutating func dive(_ tableau: Tableau) {
    var tableau = tableau
    // Rows that the dive adds are of no use elsewhere.
    let rows = problem.model.rows
    defer { problem.model.rows = rows }
    for _ in 0..<Self.mostSteps {
      let before = tableau
      guard narrow(&tableau) else { break }
      let outcome = relax(&tableau)
      if accept(tableau, outcome) { break }
      if outcome != .optimal {
        roundUp(before)
        break
      }
      if problem.goals.isEmpty { roundUp(tableau) }
    }
  }

  /// Narrows the ranges of some variables to the side that they are nearer to; false if all are whole.
  private func narrow(_ tableau: inout Tableau) -> Bool {
    let bends =
      problem.goals.isEmpty ? [] : Bend.all(problem, tableau).filter { $0.gap > 0.1 * problem.scale }
    for bend in bends.prefix(1 + bends.count / 3) {
      if bend.isHigh {
        tableau.lower[bend.variable] = bend.floor + 1
      } else {
        tableau.upper[bend.variable] = bend.floor
      }
    }
    if !bends.isEmpty { return true }
    let broken = problem.people.filter { !Branching.isWhole(tableau.value[$0]) }.map { column in
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
    return !broken.isEmpty
  }

  /// Lowers the limits of columns of which more would cost too much by the prices of the root.
  private mutating func fixByPrice() {
    guard let root else { return }
    for column in problem.people {
      let price = root.prices[column] - root.errors[column]
      guard price > 0 else { continue }
      // Half a unit to spare covers what rounding can do here.
      let most = ((cutoff + 0.5 * problem.model.unit - root.value) / price).rounded(.down)
      if most < problem.model.limits[column] { problem.model.limits[column] = max(0, most) }
    }
  }
}
