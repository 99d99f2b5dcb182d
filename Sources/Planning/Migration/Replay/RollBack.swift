public import ContactCentre
import QueueTheory

/// What splitting off a line again restores in a month that misses the target.
public struct RollBack: Sendable {
  /// One line less.
  public struct Option: Sendable {
    /// The line's id.
    public let line: String
    /// Its calls of a week, which go back to the department.
    public let callsPerWeek: Double
    /// The share in time without it; `nil` where no call is left.
    public let level: Double?
    /// Whether the target is reached again.
    public let isMet: Bool
  }

  /// The first day of the month.
  public let month: CalendarDate
  /// The share in time with all lines, in the stretch of the month that is looked at.
  public let level: Double
  /// The lines: those that restore the target first, with the fewest calls first; the others by what they restore.
  public let options: [Option]

  /// What splitting off each line restores in the worst month of a replay; `nil` where every month reaches the target.
  ///
  /// The people stay as they were planned, but for those who came with the line; the stretch of days with the lowest level of
  /// the month stands for it. By formula.
  ///
  /// - Throws: as `MigrationReplay.init`.
  public static func ofWorstMonth(_ replay: MigrationReplay) throws(PlanningError) -> RollBack? {
    let worst = replay.missed.min { ($0.serviceLevel ?? 1, $0.month) < ($1.serviceLevel ?? 1, $1.month) }
    guard let worst, let migration = replay.scenario.migration else { return nil }
    do throws(QueueError) {
      return try RollBack(
        replay, MigrationStretch.all(replay.scenario, migration).filter { $0.month == worst.month })
    } catch {
      throw .queue(error)
    }
  }

  private init?(_ replay: MigrationReplay, _ stretches: [MigrationStretch]) throws(QueueError) {
    let scenario = replay.scenario
    var bench = PoolBench(scenario, replay.staff)
    var worst: (stretch: MigrationStretch, pools: [StaffedPool], level: Double)?
    for stretch in stretches {
      let pools = try bench.pools(of: stretch, .actual)
      let level = try ServiceTotals(of: pools).serviceLevel(scenario.target.formula) ?? 1
      if level < worst?.level ?? .infinity { worst = (stretch, pools, level) }
    }
    guard let worst else { return nil }
    month = worst.stretch.month
    level = worst.level
    var options: [Option] = []
    for index in worst.stretch.pools.flatMap(\.lines) {
      let line = scenario.lines[index]
      let home = worst.pools.first { $0.pool.lines.contains(index) }
      let calls = (home?.demand.lines ?? []).filter { MovedLine.origin(of: $0.id) == line.id }
        .reduce(0) { $0 + $1.merged.reduce(0) { $0 + $1.demand } }
      let taken = scenario.migration?.move(of: line.id).staffTakenOver ?? 0
      let trained = replay.staff.trained(on: worst.stretch.middle)
      let left = try bench.pools(
        of: worst.stretch, .actual, agents: max(0, trained - taken), without: [line.id])
      let restored = try ServiceTotals(of: left).serviceLevel(scenario.target.formula)
      options.append(
        Option(
          line: line.id, callsPerWeek: calls, level: restored,
          isMet: restored.map { $0 >= scenario.target.level } ?? true))
    }
    self.options = options.sorted { one, other in
      if one.isMet != other.isMet { return one.isMet }
      if one.isMet { return (one.callsPerWeek, one.line) < (other.callsPerWeek, other.line) }
      return (one.level ?? 0, other.line) > (other.level ?? 0, one.line)
    }
  }
}

extension ServiceTotals {
  /// The week of some queues by formula.
  fileprivate init(of pools: [StaffedPool]) throws(QueueError) {
    self.init()
    for pool in pools {
      let week = try pool.week { _ in 1 }
      self += week.week(by: week.headline) ?? ServiceTotals()
    }
  }
}
