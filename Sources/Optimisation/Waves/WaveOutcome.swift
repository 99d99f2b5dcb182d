/// What comes of a plan.
struct WaveOutcome {
  /// What each month needs.
  let needs: [WaveNeed]
  let hires: WaveHires
  /// How far the plan is from what is allowed: people, seats, moves and line-months too many; 0 for a plan that holds.
  let excess: Double
  /// Points of the goal.
  let points: Int

  /// Whether this one is better: what holds before what does not, then fewer points.
  func precedes(_ other: WaveOutcome) -> Bool {
    excess != other.excess ? excess < other.excess : points < other.points
  }
}

/// Finds what comes of plans, and remembers what sets of lines need.
struct WaveJudge {
  let problem: WaveProblem
  let goal: WaveGoal
  private var known: [[WaveSet: WaveNeed]]
  /// Floating-point operations, about.
  private(set) var operations = 0.0

  init(_ problem: WaveProblem, _ goal: WaveGoal) {
    self.problem = problem
    self.goal = goal
    known = problem.months.map { _ in [:] }
  }

  /// Seats may be exceeded by so much that rounding does not decide.
  static let tolerance = 1e-9

  mutating func outcome(of choices: [Int]) -> WaveOutcome {
    let needs = problem.months.indices.map { need(problem.set($0, of: choices), in: $0) }
    let hires = WaveHires(
      needs: needs.map(\.people), supply: problem.people(choices), problem.hiring)
    let points = points(choices, hires)
    let seats = zip(needs, problem.months).reduce(0) { $0 + max(0, $1.0.seats - $1.1.seats - Self.tolerance) }
    let excess = Double(hires.missing) + seats + tooMany(choices) + (points == nil ? 1e9 : 0)
    return WaveOutcome(needs: needs, hires: hires, excess: excess, points: points ?? .max)
  }

  private mutating func need(_ set: WaveSet, in month: Int) -> WaveNeed {
    // Looking up a set takes as long as some hundred operations.
    operations += 300
    if let need = known[month][set] { return need }
    let need = problem.months[month].need(of: set)
    operations += Double((set.count + 8) * problem.months[month].counts.count)
    known[month][set] = need
    return need
  }

  /// Moves and line-months beyond their limits, and choices that are not allowed.
  private func tooMany(_ choices: [Int]) -> Double {
    var (moves, outside) = (Array(repeating: 0, count: problem.out), 0)
    for (line, choice) in zip(problem.lines, choices) {
      outside += choice
      if line.isMove, choice < problem.out { moves[choice] += 1 }
    }
    var excess = moves.reduce(0) { $0 + max(0, $1 - (problem.mostMoves ?? .max)) }
    excess += max(0, outside - (goal.mostOutside ?? .max))
    return Double(excess)
  }

  /// The points of a plan; `nil` where they cannot be counted.
  private func points(_ choices: [Int], _ hires: WaveHires) -> Int? {
    var sum = 0
    for (line, choice) in zip(goal.lines, choices) {
      guard let points = line[choice] else { return nil }
      sum += points
    }
    for (price, count) in zip(goal.hires, hires.ready) {
      let (points, isTooLarge) = price.multipliedReportingOverflow(by: count)
      let (added, overflows) = sum.addingReportingOverflow(points)
      guard !isTooLarge, !overflows else { return nil }
      sum = added
    }
    return sum
  }
}
