import ContactCentre
import Optimisation

/// Finds what stands against every plan, by asking for plans without some of the limits.
struct WaveObstacles {
  private let task: WaveTask
  private let within: SearchLimits
  /// The choices of lines where dates, or blackouts, or both are lifted.
  private let opened: [Set<MigrationLimit>: [WaveLine]]
  private let problem: WaveProblem

  /// - Throws: as `WaveTask`.
  init(_ task: WaveTask, _ within: SearchLimits) throws(PlanningError) {
    self.task = task
    self.within = within
    var opened: [Set<MigrationLimit>: [WaveLine]] = [[]: task.choices]
    for lifted in [[.dates], [.blackouts], [.dates, .blackouts]] as [Set<MigrationLimit>] {
      opened[lifted] = try Self.choices(task, without: lifted)
    }
    self.opened = opened
    // With neither dates nor blackouts every line has a choice; `isPossible` looks at the choices themselves.
    guard let problem = try task.problem(opened[[.dates, .blackouts]]) else {
      throw .waves(.outOfDomain(.choices))
    }
    self.problem = problem
  }

  /// What there is to choose without some limits; months that are excused stay closed to lines that need not move in them.
  private static func choices(
    _ task: WaveTask, without lifted: Set<MigrationLimit>
  ) throws(PlanningError) -> [WaveLine] {
    var migration = task.migration
    if lifted.contains(.blackouts) { migration.blackouts = [] }
    if lifted.contains(.dates) {
      for index in migration.moves.indices {
        (migration.moves[index].earliest, migration.moves[index].latest) = (nil, nil)
      }
    }
    var choices = try task.choices(in: WaveCalendar(migration))
    for line in choices.indices {
      for month in task.excused where task.choices[line].costs[month] == nil {
        choices[line].costs[month] = nil
      }
    }
    return choices
  }

  var obstacle: WaveObstacle {
    let conflict = LimitConflict(limits) { isPossible(without: $0) }
    return WaveObstacle(
      limits: limits.map { WaveObstacle.Limit($0, in: conflict) }, lines: lines, months: months)
  }

  /// The limits that the scenario has; those to keep as long as there is a choice come first.
  private var limits: [MigrationLimit] {
    let migration = task.migration
    let targets = task.calendar.months.enumerated().filter { !task.excused.contains($0.offset) }
    var limits = targets.map { MigrationLimit.target(month: $0.element) }
    if migration.riskLimit != nil { limits.append(.risk) }
    if migration.moves.contains(where: { $0.earliest != nil || $0.latest != nil }) { limits.append(.dates) }
    if !migration.blackouts.isEmpty { limits.append(.blackouts) }
    if migration.mostLinesPerMonth != nil { limits.append(.linesPerMonth) }
    limits.append(.seats)
    if migration.hiring.mostTrainees != nil { limits.append(.trainers) }
    return limits + [.staff]
  }

  // MARK: Questions

  /// Whether a plan holds without some limits, of all lines or of some with the others left out.
  private func isPossible(without lifted: Set<MigrationLimit>, only: Set<Int>? = nil) -> Bool? {
    guard var choices = opened[lifted.intersection([.dates, .blackouts])] else { return nil }
    for line in choices.indices where only.map({ !$0.contains(line) && choices[line].isMove }) ?? false {
      choices[line].costs = choices[line].costs.map { _ in nil }.dropLast() + [0]
    }
    guard choices.allSatisfy({ $0.costs.contains { $0 != nil } }) else { return false }
    return problem.with(choices)?.without(Set(lifted.compactMap(wave))).isPossible(within: within)
  }

  private func wave(_ limit: MigrationLimit) -> WaveLimit? {
    switch limit {
    case .seats: .seats
    case .staff: .people
    case .trainers: .trainees
    case .risk: .risk
    case .linesPerMonth: .moves
    case .target(let month): task.calendar.months.firstIndex(of: month).map { .needs(month: $0) }
    case .blackouts, .dates: nil
    }
  }

  // MARK: Lines and months

  private var lines: [WaveObstacle.Line] {
    guard isPossible(without: [], only: []) == true else { return [] }
    return task.lines.indices.compactMap { line in
      guard task.choices[line].isMove, isPossible(without: [], only: [line]) == false else { return nil }
      let conflict = LimitConflict(limits) { isPossible(without: $0, only: [line]) }
      let isEachEnough = !conflict.alone.isEmpty
      return WaveObstacle.Line(
        line: task.lines[line].id, limits: isEachEnough ? conflict.alone : conflict.remedy,
        isEachEnough: isEachEnough)
    }
  }

  private var months: [WaveObstacle.Month] {
    let most = (problem.with(task.choices) ?? problem).mostPeople
    return problem.months.indices.compactMap { month in
      let bound = task.choices.bound(by: month)
      let (figures, isExcused) = (task.given[month], task.excused.contains(month))
      let need = figures.need(of: WaveSet(bound))
      let people = isExcused ? most[month] - problem.months[month].people + figures.people : most[month]
      guard need.people > people + 1e-9 || need.seats > figures.seats else { return nil }
      return WaveObstacle.Month(
        first: task.calendar.months[month], lines: bound.map { task.lines[$0].id }, need: need.people,
        most: people, seatsNeeded: need.seats, seats: figures.seats, isExcused: isExcused)
    }
  }
}
