import ContactCentre
import FoundationEssentials
import Optimisation

/// Turns the answer of the search into a plan, with what stands in the way of other moves.
struct WaveReport {
  let task: WaveTask
  let problem: WaveProblem
  let solution: WaveSolution
  /// The problem without its margin of risk, its seats, its places of trainees: each alone.
  private let eased: [(reason: WaveReason, problem: WaveProblem)]

  init(_ task: WaveTask, _ problem: WaveProblem, _ solution: WaveSolution) {
    self.task = task
    self.problem = problem
    self.solution = solution
    eased = [
      (.risk, problem.without([.risk])), (.trainers, problem.without([.trainees])),
      (.seats, problem.without([.seats])),
    ]
  }

  /// The plan, with the cost that the ledger finds for its days and hires. The bound lies as far below it as that of the search
  /// below the same plan, whose costs differ by what is rounded to the cent.
  ///
  /// - Throws: `PlanningError.amountTooLarge`.
  var plan: WavePlan {
    get throws(PlanningError) {
      let (waves, deferred, months) = (waves, deferred, months)
      let ledger = try StaffLedger(task.scenario.moved(by: waves, deferred: deferred, months: months))
      let cost = try MigrationCost(of: ledger.months.map(\.cost)).total.yuan
      return WavePlan(
        aim: solution.aim, waves: waves, deferred: deferred, excused: task.excused, months: months,
        cost: cost, lowerBound: cost - Decimal(solution.cost - solution.lowerBound) / 100,
        lineMonthsOutside: solution.outside, leastLineMonthsOutside: solution.leastOutside,
        gap: solution.gap, isProven: solution.isProven, nodes: solution.nodes)
    }
  }

  private var choices: [Int] { solution.choices }
  private func move(_ line: Int) -> Move { task.migration.move(of: task.lines[line].id) }

  private var waves: [WavePlan.Wave] {
    problem.months.indices.compactMap { month in
      let moves = task.lines.indices.filter { choices[$0] == month && problem.lines[$0].isMove }
        .compactMap { line in
          task.calendar.day(move(line), in: month).map {
            WavePlan.LineMove(line: task.lines[line].id, date: $0)
          }
        }
      return moves.isEmpty ? nil : WavePlan.Wave(month: month, moves: moves)
    }
  }

  private var months: [WavePlan.Month] {
    problem.months.indices.map { month in
      WavePlan.Month(
        first: task.calendar.months[month],
        lines: task.lines.indices.filter { choices[$0] <= month }.map { task.lines[$0].id },
        need: solution.needs[month].people, supply: solution.people[month] - allowed(in: month),
        seatsNeeded: solution.needs[month].seats, seats: task.given[month].seats,
        hires: solution.hires.ready[month], binds: binds(month))
    }
  }

  /// People whom the search is allowed in a month that misses whatever moves, though nobody is there.
  private func allowed(in month: Int) -> Double { problem.months[month].people - task.given[month].people }

  // MARK: What stands in the way

  private var deferred: [WavePlan.Deferral] {
    task.lines.indices.filter { choices[$0] == problem.out }.map { line in
      let reasons = problem.months.indices.compactMap { obstacle(line, in: $0) }
      // What can be done comes before what cannot.
      let reason = reasons.min { Self.rank($0) < Self.rank($1) } ?? .blackout
      return WavePlan.Deferral(line: task.lines[line].id, reason: reason)
    }
  }

  private static func rank(_ reason: WaveReason) -> Int {
    let order: [WaveReason] = [
      .cost, .contract, .linesPerMonth, .risk, .trainers, .seats, .staff, .blackout,
    ]
    return order.firstIndex(of: reason) ?? order.count
  }

  /// What keeps one more line from moving in a month.
  private func binds(_ month: Int) -> WaveReason? {
    let outside = task.lines.indices.filter { choices[$0] > month }
    guard !outside.isEmpty else { return nil }
    guard task.calendar.firstDay(month) != nil else { return .blackout }
    let reasons = outside.compactMap { obstacle($0, in: month) }
    guard !reasons.contains(where: { $0 == .cost || $0 == .contract }) else { return nil }
    return reasons.min { Self.rank($0) < Self.rank($1) }
  }

  /// What stands in the way of a line that moves in a month, all others as planned; `nil` where the month is closed to it.
  private func obstacle(_ line: Int, in month: Int) -> WaveReason? {
    guard problem.lines[line].costs[month] != nil else { return nil }
    var changed = choices
    changed[line] = month
    if let cost = problem.cost(of: changed) {
      let ends = task.calendar.day(move(line), in: month).map { move(line).endsEarly(on: $0) } ?? false
      let penalty = Int((Money(rounding: move(line).earlyEndCost)?.cents ?? 0))
      return ends && cost - penalty < solution.cost ? .contract : .cost
    }
    if let eased = eased.first(where: { $0.problem.cost(of: changed) != nil }) { return eased.reason }
    return problem.without([.moves]).cost(of: changed) != nil ? .linesPerMonth : .staff
  }
}
