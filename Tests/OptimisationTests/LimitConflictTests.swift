import Optimisation
import TestSupport
import Testing

@Suite("Limits that stand against every solution")
struct LimitConflictTests {
  /// A problem that has a solution once of each set one member is lifted.
  private static func isPossible(_ sets: [Set<Int>], without lifted: Set<Int>) -> Bool {
    sets.allSatisfy { !$0.isDisjoint(with: lifted) }
  }

  private static func limits(_ problem: WaveProblem) -> [WaveLimit] {
    problem.months.indices.map { .needs(month: $0) } + [.risk, .moves, .seats, .trainees, .people]
  }

  @Test(.tags(.exact)) func `a limit that suffices alone is named`() {
    let sets: [Set<Int>] = [[1, 2], [2, 3]]
    let found = LimitConflict([1, 2, 3]) { Self.isPossible(sets, without: $0) }
    #expect(found.alone == [2] && found.together.isEmpty && found.remedy.isEmpty && found.undecided.isEmpty)
  }

  @Test(.tags(.exact)) func `where none does, a conflict and a remedy are`() {
    let sets: [Set<Int>] = [[1, 2], [3]]
    let found = LimitConflict([1, 2, 3, 4]) { Self.isPossible(sets, without: $0) }
    // 1 and 2 go from the conflict first; 1 stays in force in the remedy.
    #expect(found.alone.isEmpty && found.together == [3] && found.remedy == [2, 3])
  }

  @Test(.tags(.exact)) func `what is open takes nothing away`() {
    let found = LimitConflict([1, 2]) { $0.count == 2 ? true : $0.isEmpty ? false : nil }
    #expect(found.alone.isEmpty && found.undecided == [1, 2])
    #expect(found.together == [1, 2] && found.remedy == [1, 2])
    let open = LimitConflict([1, 2]) { _ in nil }
    #expect(open.undecided == [1, 2] && open.together.isEmpty && open.remedy.isEmpty)
  }

  @Test(.tags(.property), arguments: 0..<60) func `problems of waves against trying every plan`(
    seed: Int
  ) throws {
    var random = RandomWaves(case: seed)
    let problem = try random.tight()
    func hasPlan(_ lifted: Set<WaveLimit>) -> Bool {
      var every = WaveBruteForce(problem.without(lifted))
      return every.best(.cost) != nil
    }
    #expect(problem.isPossible() == hasPlan([]))
    guard !hasPlan([]) else { return }
    let limits = Self.limits(problem)
    let found = LimitConflict(limits) { problem.without($0).isPossible() }
    #expect(found.undecided.isEmpty && found.alone == limits.filter { hasPlan([$0]) })
    guard found.alone.isEmpty else { return }
    let all = Set(limits)
    #expect(hasPlan(all) ? !found.together.isEmpty && !found.remedy.isEmpty : found.remedy.isEmpty)
    guard hasPlan(all) else { return }
    #expect(!hasPlan(all.subtracting(found.together)))
    #expect(found.together.allSatisfy { hasPlan(all.subtracting(found.together).union([$0])) })
    #expect(hasPlan(Set(found.remedy)))
    #expect(found.remedy.allSatisfy { !hasPlan(Set(found.remedy).subtracting([$0])) })
  }

  @Test(.tags(.property))
  func `some of these problems have no plan, and some of those need two limits lifted`() throws {
    var (infeasible, double) = (0, 0)
    for seed in 0..<60 {
      var random = RandomWaves(case: seed)
      let problem = try random.tight()
      guard problem.isPossible() == false else { continue }
      infeasible += 1
      let limits = Self.limits(problem)
      if limits.allSatisfy({ problem.without([$0]).isPossible() == false }) { double += 1 }
    }
    #expect(infeasible >= 20 && infeasible <= 55 && double >= 3, "\(infeasible), \(double)")
  }

  @Test(.tags(.exact)) func `the most people of a month are those who can be trained`() throws {
    var month = WaveMonth(
      loads: [[1]], counts: [1], curve: try ConcaveCurve(step: 1, values: [0, 2]), peoplePerAgent: 1,
      further: [0],
      risk: WaveRisk(volumes: [1], errors: [0]), people: 10, seats: 9)
    month.people = 10
    func most(_ places: [Int]?) throws -> [Double?] {
      try WaveProblem(
        lines: [WaveLine(costs: [nil, 0, 0, 0], people: 5)], months: [month, month, month],
        hiring: WaveHiring(keep: 1, firstMonth: 1, trainingMonths: 1, places: places, costs: [0, 0, 0])
      ).mostPeople
    }
    #expect(try most([2, 0, 9]) == [10, 10 + 5 + 2, 10 + 5 + 2])
    #expect(try most(nil) == [10, nil, nil])
  }
}

extension RandomWaves {
  /// A problem of at most three lines and months, with little of everything.
  fileprivate mutating func tight() throws -> WaveProblem {
    let problem = try small(lines: 3, months: 3)
    var hiring = problem.hiring
    if isTrue(0.5) {
      (hiring.trainingMonths, hiring.firstMonth) = (1, 1)
      hiring.places = problem.months.map { _ in 0 }
    }
    let tightness = isTrue(0.5) ? 0.3 : 0.7
    return try WaveProblem(
      lines: problem.lines.map { line in
        var line = line
        // Most must come.
        if line.costs.dropLast().contains(where: { $0 != nil }), isTrue(0.8) { line.costs[problem.out] = nil }
        return line
      },
      months: problem.months.map { month in
        var month = month
        month.people *= 0.4
        month.seats *= tightness
        return month
      }, hiring: hiring, mostMoves: problem.mostMoves)
  }
}
