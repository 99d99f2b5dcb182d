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
    activities = [Double](repeating: 0, count: problem.checked)
    shortfalls = []
    for column in problem.people where counts[column] != 0 {
      cost += counts[column] * problem.model.costs[column]
      for entry in problem.entries[column] { activities[entry.row] += counts[column] * entry.amount }
    }
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
    return problem.goals.allSatisfy { $0.isSought || problem.shortfall($0, activities) <= 0 }
  }

  /// Whether a need is not met, or a goal falls short.
  var isLacking: Bool {
    for row in 0..<problem.intervals where activities[row] < problem.model.rows[row].lower { return true }
    return shortfalls.contains { $0 > 0 }
  }

  /// By how much less needs and goals would lack with so many people more, in units of cover.
  ///
  /// - Parameter worth: what a unit of cover is worth to each goal, about.
  func relief(_ column: Int, _ people: Double, worth: [Double]) -> Double {
    var relief = 0.0
    var (goal, gain) = (-1, 0.0)
    for entry in problem.entries[column] where entry.row < problem.intervals {
      let (now, lower) = (activities[entry.row], problem.model.rows[entry.row].lower)
      let then = now + people * entry.amount
      relief += max(0, lower - now) - max(0, lower - then)
      guard let curve = problem.curves[entry.row] else { continue }
      let rise = curve.value(Int(then)) - curve.value(Int(now))
      for other in problem.goalsOfRow[entry.row] {
        if other != goal {
          relief += eased(goal, gain, worth)
          (goal, gain) = (other, 0)
        }
        gain += rise
      }
    }
    return relief + eased(goal, gain, worth)
  }

  private func eased(_ goal: Int, _ gain: Double, _ worth: [Double]) -> Double {
    guard goal >= 0 else { return 0 }
    return (max(0, shortfalls[goal]) - max(0, shortfalls[goal] - gain)) / worth[goal]
  }

  /// Takes away people that nothing needs, the dearest first.
  mutating func removeSuperfluous() {
    guard !problem.seeksService else { return }
    for column in problem.people.sorted(by: { problem.model.costs[$0] > problem.model.costs[$1] }) {
      while counts[column] > 0 {
        add(column, -1)
        guard isLacking else { continue }
        add(column, 1)
        break
      }
    }
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
