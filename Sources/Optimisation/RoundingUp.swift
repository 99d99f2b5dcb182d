/// Whole counts near the values of a relaxation that meet every need and goal: all values rounded down, then templates
/// added by what they mend for their cost, and those taken away that nothing needs.
struct RoundingUp {
  private let problem: CoverProblem
  private let values: [Double]
  private var staffing: Staffing
  /// What a person of each template costs; where service is sought, the share of the caps that one takes.
  private let prices: [Double]
  /// What one unit of cover is worth to each goal, about.
  let worth: [Double]

  init(_ problem: CoverProblem, near values: [Double]) {
    self.problem = problem
    self.values = values
    let counts = problem.people.map {
      max(0, min(problem.model.limits[$0], (values[$0] + 1e-6).rounded(.down)))
    }
    staffing = Staffing(problem, counts: counts)
    prices = Self.prices(problem)
    worth = Self.worth(problem, values)
  }

  /// - Returns: nil if caps and limits are in the way.
  mutating func plan() -> Staffing? {
    while staffing.isLacking {
      guard let column = best() else { break }
      staffing.add(column, 1)
    }
    staffing.removeSuperfluous()
    return staffing.isPlan ? staffing : nil
  }

  /// The template that mends most for its price.
  private func best() -> Int? {
    var (chosen, best) = (-1, 0.0)
    for column in problem.people where staffing.hasRoom(column) {
      let mended = mended(column)
      guard mended > 0 else { continue }
      let score = (mended + max(0, values[column] - staffing.counts[column])) / (prices[column] + 1e-9)
      if score > best { (chosen, best) = (column, score) }
    }
    return chosen < 0 ? nil : chosen
  }

  /// What one person more would mend, in units of cover.
  private func mended(_ column: Int) -> Double {
    var sum = 0.0
    for entry in problem.entries[column] where entry.row < problem.intervals {
      let now = staffing.activities[entry.row]
      let lacking = problem.model.rows[entry.row].lower - now
      if lacking > 0 { sum += min(lacking, entry.amount) }
      guard let curve = problem.curves[entry.row] else { continue }
      for goal in problem.goalsOfRow[entry.row] where staffing.shortfalls[goal] > 0 {
        sum += (curve.value(at: now + entry.amount) - curve.value(at: now)) / worth[goal]
      }
    }
    return sum
  }

  private static func prices(_ problem: CoverProblem) -> [Double] {
    guard problem.seeksService else { return problem.model.costs }
    return problem.people.map { column in
      problem.entries[column].reduce(1e-6) { sum, entry in
        entry.row < problem.intervals
          ? sum : sum + entry.amount / max(1e-9, problem.model.rows[entry.row].upper)
      }
    }
  }

  private static func worth(_ problem: CoverProblem, _ values: [Double]) -> [Double] {
    problem.goals.map { goal in
      let slopes = goal.rows.map { problem.curves[$0]?.slope(at: values[problem.model.columns + $0]) ?? 0 }
      return max(problem.scale * 1e-6, slopes.reduce(0, +) / Double(max(1, slopes.count)))
    }
  }
}
