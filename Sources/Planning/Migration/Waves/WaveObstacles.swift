import ContactCentre
import Optimisation

/// Finds what stands against every plan, by asking for plans without some of the limits.
struct WaveObstacles {
  private let task: WaveTask
  /// The task where dates, or blackouts, or both are lifted.
  private let opened: [Set<MigrationLimit>: WaveTask]
  private let within: SearchLimits

  /// - Throws: as `WaveTask`.
  init(_ task: WaveTask, _ within: SearchLimits) throws(PlanningError) {
    self.task = task
    self.within = within
    var opened: [Set<MigrationLimit>: WaveTask] = [[]: task]
    for lifted in [[.dates], [.blackouts], [.dates, .blackouts]] as [Set<MigrationLimit>] {
      var migration = task.migration
      if lifted.contains(.blackouts) { migration.blackouts = [] }
      if lifted.contains(.dates) {
        for index in migration.moves.indices {
          (migration.moves[index].earliest, migration.moves[index].latest) = (nil, nil)
        }
      }
      opened[lifted] = try WaveTask(task, in: WaveCalendar(migration))
    }
    self.opened = opened
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
    guard let task = opened[lifted.intersection([.dates, .blackouts])] else { return nil }
    var choices = task.choices
    for line in choices.indices where only.map({ !$0.contains(line) && choices[line].isMove }) ?? false {
      choices[line].costs = choices[line].costs.map { _ in nil }.dropLast() + [0]
    }
    guard let problem = try? task.problem(choices) else { return false }
    return problem.without(Set(lifted.compactMap(wave))).isPossible(within: within)
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
    // Where what is in already needs too much, only the days of a line can tell.
    let given: Set<MigrationLimit> = isPossible(without: [], only: []) == true ? [] : [.seats, .staff]
    let limits = limits.filter { !given.contains($0) }
    return task.lines.indices.compactMap { line in
      guard task.choices[line].isMove, isPossible(without: given, only: [line]) == false else { return nil }
      let conflict = LimitConflict(limits) { isPossible(without: $0.union(given), only: [line]) }
      let isEachEnough = !conflict.alone.isEmpty
      return WaveObstacle.Line(
        line: task.lines[line].id, limits: isEachEnough ? conflict.alone : conflict.remedy,
        isEachEnough: isEachEnough)
    }
  }

  private var months: [WaveObstacle.Month] {
    // Where a line has no choice, those of the others are the same without its dates.
    guard let problem = (try? task.problem()) ?? (try? opened[[.dates, .blackouts]]?.problem()) else {
      return []
    }
    let most = problem.mostPeople
    return problem.months.indices.compactMap { month in
      let bound = task.choices.bound(by: month)
      let figures = task.given[month]
      let need = figures.need(of: WaveSet(bound))
      let people = most[month].map { $0 - problem.months[month].people + figures.people }
      guard need.people > (people ?? .infinity) + 1e-9 || need.seats > figures.seats + 1e-9 else {
        return nil
      }
      return WaveObstacle.Month(
        first: task.calendar.months[month], lines: bound.map { task.lines[$0].id }, need: need.people,
        most: people, seatsNeeded: need.seats, seats: figures.seats,
        isExcused: task.excused.contains(month))
    }
  }
}
