/// How the search comes to plans.
extension Search {
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
    operations += tableau.work
    var rounding = RoundingUp(problem, near: tableau.value)
    guard let staffing = rounding.plan() else { return }
    let isBetter = cost(staffing) < bestCost
    offer(staffing)
    guard isBetter || nodes == 1 else { return }
    var exchange = Exchange(staffing, worth: rounding.worth)
    exchange.run()
    operations += exchange.operations
    offer(exchange.staffing)
  }

  /// Makes one column after another whole, those next to whole first and several at a time, until all are or the cost
  /// is too high.
  mutating func dive(_ tableau: Tableau) {
    var tableau = tableau
    // Rows that the dive adds are of no use elsewhere.
    let rows = problem.model.rows
    defer { problem.model.rows = rows }
    while true {
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
      let outcome = broken.isEmpty ? .optimal : relax(&tableau)
      if outcome != .optimal || accept(tableau, outcome) || broken.isEmpty { break }
      roundUp(tableau)
    }
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
