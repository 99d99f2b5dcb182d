/// Counts of people with what they come to, kept up to date as people come and go.
struct Staffing {
  let problem: CoverProblem
  private(set) var counts: [Double]
  /// Of the rows that are checked.
  private(set) var activities: [Double]
  /// What each goal lacks; negative where there is more than enough.
  private(set) var shortfalls: [Double]
  private(set) var cost = 0.0

  init(_ problem: CoverProblem, counts: [Double]) {
    self.problem = problem
    self.counts = counts
    activities = problem.model.rows[..<problem.checked].map { $0.activity(counts) }
    shortfalls = []
    for column in problem.people { cost += counts[column] * problem.model.costs[column] }
    let now = activities
    shortfalls = problem.goals.map { problem.shortfall($0, now) }
  }

  /// Whether needs, caps, limits and goals all hold; goals that may fall short do.
  var isPlan: Bool {
    for column in problem.people where counts[column] < 0 || counts[column] > problem.model.limits[column] {
      return false
    }
    for (row, activity) in zip(problem.model.rows, activities)
    where activity < row.lower || activity > row.upper { return false }
    return problem.goals.allSatisfy { $0.loss != nil || problem.shortfall($0, activities) <= 0 }
  }

  /// Whether one person more on a template keeps limits and caps.
  func hasRoom(_ column: Int) -> Bool {
    guard counts[column] < problem.model.limits[column] else { return false }
    return problem.entries[column].allSatisfy {
      activities[$0.row] + $0.amount <= problem.model.rows[$0.row].upper || $0.row < problem.intervals
    }
  }

  mutating func add(_ column: Int, _ people: Double) {
    counts[column] += people
    cost += people * problem.model.costs[column]
    for entry in problem.entries[column] {
      let before = activities[entry.row]
      activities[entry.row] = before + people * entry.amount
      guard entry.row < problem.intervals, let curve = problem.curves[entry.row] else { continue }
      let gain = curve.value(Int(activities[entry.row])) - curve.value(Int(before))
      for goal in problem.goalsOfRow[entry.row] { shortfalls[goal] -= gain }
    }
  }
}
