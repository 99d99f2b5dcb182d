/// Makes a plan better by exchanging people between templates: one is taken away, and what then lacks is mended by
/// exchanges within what the plan cost before.
struct Exchange {
  /// The best plan so far.
  private(set) var staffing: Staffing
  /// Floating-point operations, about.
  private(set) var operations = 0.0
  private let problem: CoverProblem
  private let worth: [Double]

  /// Templates that are tried to take a person from.
  private static let mostSources = 12
  private static let mostSteps = 8
  private static let mostOperations = 1e8

  /// - Parameters:
  ///   - staffing: a plan.
  ///   - worth: what a unit of cover is worth to each goal, about.
  init(_ staffing: Staffing, worth: [Double]) {
    self.staffing = staffing
    self.worth = worth
    problem = staffing.problem
  }

  /// Exchanges as long as that helps.
  mutating func run() {
    guard !problem.seeksService else {
      var better = staffing
      mend(&better, budget: .infinity)
      staffing = better
      return
    }
    var found = true
    while found && operations < Self.mostOperations {
      found = false
      for column in sources(staffing) {
        var smaller = staffing
        smaller.add(column, -1)
        mend(&smaller, budget: staffing.cost - problem.model.unit)
        guard smaller.isPlan else { continue }
        smaller.removeSuperfluous()
        staffing = smaller
        found = true
        break
      }
    }
  }

  /// The templates whose people are missed least for their cost.
  private mutating func sources(_ staffing: Staffing) -> [Int] {
    let used = problem.people.filter { staffing.counts[$0] > 0 }
    count(used.count)
    let missed = used.map { column in
      (
        column: column,
        loss: -staffing.relief(column, -1, worth: worth) / (problem.model.costs[column] + 1e-9)
      )
    }
    return missed.sorted { ($0.loss, $0.column) < ($1.loss, $1.column) }.prefix(Self.mostSources).map(
      \.column)
  }

  /// The steps that relieve most, until nothing lacks or none relieves.
  private mutating func mend(_ staffing: inout Staffing, budget: Double) {
    let most = problem.seeksService ? 100 : Self.mostSteps
    for _ in 0..<most where staffing.isLacking && operations < Self.mostOperations {
      guard let step = step(staffing, budget: budget) else { return }
      if let source = step.source { staffing.add(source, -1) }
      staffing.add(step.target, 1)
    }
  }

  private struct Step {
    let source: Int?
    let target: Int
    let relief: Double
  }

  private mutating func step(_ staffing: Staffing, budget: Double) -> Step? {
    var best: Step?
    func compare(_ staffing: Staffing, from source: Int?, loss: Double) {
      let room = budget - staffing.cost
      for target in problem.people
      where target != source && problem.model.costs[target] <= room && staffing.hasRoom(target) {
        let relief = staffing.relief(target, 1, worth: worth) - loss
        if relief > best?.relief ?? 1e-9 { best = Step(source: source, target: target, relief: relief) }
      }
    }
    compare(staffing, from: nil, loss: 0)
    let sources = sources(staffing)
    for source in sources {
      var smaller = staffing
      let loss = -staffing.relief(source, -1, worth: worth)
      smaller.add(source, -1)
      compare(smaller, from: source, loss: loss)
    }
    count(problem.people.count * (1 + sources.count))
    return best
  }

  /// Counts the operations of so many looks at a template.
  private mutating func count(_ looks: Int) { operations += Double(looks) * 200 }
}
