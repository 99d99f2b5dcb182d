/// Branch and bound over the choices of lines: the part with the least bound is split first.
struct WaveSearch {
  /// A part of the search.
  private struct Part {
    let domains: WaveDomains
    let prices: WaveMultipliers
    let line: Int
    let choice: Int
    let depth: Int
  }

  private let problem: WaveProblem
  private let goal: WaveGoal
  private let limits: SearchLimits
  private let twins: [(Int, Int)]
  private let staff: WaveStaffLimits
  private let margin: Double
  /// No plan that holds has more points.
  private let greatest: Double
  private var judge: WaveJudge
  private var parts: [Part?] = []
  private var heap = Heap()
  private var operations = 0.0
  /// Parts that were looked at.
  private(set) var nodes = 0
  /// The best plan that holds.
  private(set) var best: WaveStart?
  /// No plan that holds has fewer points.
  private(set) var bound = -Double.infinity

  init(_ problem: WaveProblem, _ goal: WaveGoal, from start: [Int]?, within limits: SearchLimits) {
    self.problem = problem
    self.goal = goal
    self.limits = limits
    twins = problem.twins
    staff = WaveStaffLimits(problem)
    judge = WaveJudge(problem, goal)
    let ofLines = goal.lines.reduce(0) { sum, line in
      sum + Double(line.reduce(0) { max($0, $1?.magnitude ?? 0) })
    }
    greatest = zip(goal.hires, staff.mostHires).reduce(ofLines) { $0 + abs(Double($1.0)) * $1.1 }
    margin = 1e-6 + 1e-13 * greatest
    begin(from: start)
    run()
  }

  /// Whether no plan with fewer points is left to be found.
  var isFinished: Bool { isBeaten(bound) }

  /// The bound as whole points; `nil` where none is known.
  var wholeBound: Int? { (bound - margin).magnitude < 9e18 ? Int((bound - margin).rounded(.up)) : nil }

  private func isBeaten(_ bound: Double) -> Bool {
    guard let best else { return bound > greatest + margin }
    return (bound - margin).rounded(.up) >= Double(best.outcome.points)
  }

  // MARK: The search

  private mutating func begin(from start: [Int]?) {
    let allowed = goal.lines.map { line in line.indices.filter { line[$0] != nil } }
    let cheapest = zip(goal.lines, allowed).map { line, allowed in
      allowed.min { (line[$0] ?? .max) < (line[$1] ?? .max) } ?? 0
    }
    for plan in [start, cheapest, allowed.map { $0.last ?? 0 }, allowed.map { $0.first ?? 0 }] {
      if let plan { improve(plan) }
    }
    consider(WaveDomains(goal), WaveMultipliers(months: problem.out), depth: 0)
  }

  private mutating func run() {
    while let least = heap.least {
      bound = least
      guard !isBeaten(least), !isNear(least), operations + judge.operations < limits.operations else {
        return
      }
      guard let index = heap.removeFirst(), let part = parts[index] else { return }
      parts[index] = nil
      let (early, late) = part.domains.split(part.line, after: part.choice)
      consider(early, part.prices, depth: part.depth + 1)
      consider(late, part.prices, depth: part.depth + 1)
    }
    bound = best.map { Double($0.outcome.points) + 2 * margin } ?? .infinity
  }

  private func isNear(_ bound: Double) -> Bool {
    guard let best, limits.relativeGap > 0 else { return false }
    let points = Double(best.outcome.points)
    return points - bound <= limits.relativeGap * abs(points)
  }

  /// Improves a plan and keeps it if it is the best that holds.
  private mutating func improve(_ plan: [Int]) {
    let start = WaveStart(plan, &judge)
    guard start.outcome.excess == 0, best.map({ start.outcome.points < $0.outcome.points }) ?? true else {
      return
    }
    best = start
  }

  /// Looks at a part and keeps it unless it holds nothing better.
  private mutating func consider(_ domains: WaveDomains, _ prices: WaveMultipliers, depth: Int) {
    var domains = domains
    domains.order(twins)
    guard domains.isPossible else { return }
    nodes += 1
    if domains.isSettled { return settle(domains.first) }
    let relaxation = WaveRelaxation(problem, goal, domains, mostHires: staff.mostHires)
    guard staff.allows(relaxation, domains) else { return }
    let steps = depth == 0 ? min(4000, 20 * problem.lines.count * problem.out) : 30
    let intervals = Double(problem.months.reduce(0) { $0 + $1.counts.count })
    let size = Double(problem.lines.count * problem.out)
    operations += intervals * Double(4 * problem.lines.count + 40) + Double(steps) * 40 * size
    let ascent = WaveAscent(relaxation, from: prices, target: target, steps: steps)
    guard !isBeaten(ascent.bound) else { return }
    settle(ascent.choices)
    if depth < 6 || nodes % 64 == 0 { improve(ascent.choices) }
    guard !isBeaten(ascent.bound) else { return }
    let (line, choice) = branch(domains, ascent)
    parts.append(
      Part(domains: domains, prices: ascent.prices, line: line, choice: choice, depth: depth))
    heap.insert(parts.count - 1, bound: ascent.bound, depth: depth)
  }

  private var target: Double {
    if let best { return Double(best.outcome.points) }
    return goal.lines.reduce(1) { sum, line in sum + Double(line.reduce(0) { max($0, $1 ?? 0) }) }
  }

  /// Keeps a plan if it is the best that holds.
  private mutating func settle(_ plan: [Int]) {
    let outcome = judge.outcome(of: plan)
    guard outcome.excess == 0, best.map({ outcome.points < $0.outcome.points }) ?? true else { return }
    best = WaveStart(plan, &judge)
  }

  /// The line whose choice is most in doubt, large lines first, and where to split its choices.
  private func branch(_ domains: WaveDomains, _ ascent: WaveAscent) -> (line: Int, choice: Int) {
    var chosen = (line: 0, doubt: -1.0)
    for (line, counts) in ascent.counts.enumerated() where domains.bits[line].nonzeroBitCount > 1 {
      let all = Double(counts.reduce(0, +))
      let doubt = (1.05 - Double(counts.max() ?? 0) / max(1, all)) * staff.sizes[line]
      if doubt > chosen.doubt { chosen = (line, doubt) }
    }
    let counts = ascent.counts[chosen.line]
    let half = counts.reduce(0, +) / 2
    var sum = 0
    let middle = counts.firstIndex { count in
      sum += count
      return sum > half
    }
    let choices = domains.choices(chosen.line)
    let latest = choices[choices.count - 2]
    let first = choices[0]
    return (chosen.line, max(first, min(latest, middle ?? first)))
  }
}
