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
    /// The lowest level of a window without it; without value where no call is left.
    public let level: Estimate
    /// Whether the target is reached again; no calls where none is left.
    public let verdict: TargetVerdict
  }

  /// The first day of the month.
  public let month: CalendarDate
  /// The lowest level of a window with all lines, in the stretch of the month that is looked at.
  public let level: Estimate
  /// The lines: those that restore the target first, with the fewest calls first; the others by what they restore.
  public let options: [Option]

  /// What splitting off each line restores in the worst month of a replay; `nil` where every month reaches the target.
  ///
  /// The people stay as they were planned, but for those who came with the line; the stretch of days with the lowest level of
  /// the month stands for it, as a whole week. By the method of the replay.
  ///
  /// - Throws: as `MigrationReplay.init`.
  public static func ofWorstMonth(
    _ replay: MigrationReplay, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) -> RollBack? {
    let worst = replay.missed.min { ($0.lowestLevel ?? 1, $0.month) < ($1.lowestLevel ?? 1, $1.month) }
    guard let worst, let migration = replay.scenario.migration else { return nil }
    let stretches = MigrationStretch.all(replay.scenario, migration).filter { $0.month == worst.month }
    return try RollBack(replay, stretches, progress)
  }

  private init?(
    _ replay: MigrationReplay, _ stretches: [MigrationStretch], _ progress: (Int, Int) -> Void
  ) throws(PlanningError) {
    let trial = WeekTrial(scenario: replay.scenario, method: replay.method)
    var bench = MigrationBench(replay.scenario, replay.staff)
    var worst: (stretch: MigrationStretch, pools: [StaffedPool], level: Estimate)?
    for stretch in stretches {
      let pools = try bench.pools(of: stretch, .actual)
      let level = try trial.level(pools)
      if level.value ?? 1 < worst.map({ $0.level.value ?? 1 }) ?? .infinity {
        worst = (stretch, pools, level)
      }
    }
    guard let worst else { return nil }
    month = worst.stretch.month
    level = worst.level
    var options: [Option] = []
    let lines = worst.stretch.pools.flatMap(\.lines)
    for (number, index) in lines.enumerated() {
      let line = replay.scenario.lines[index]
      let left = try bench.pools(
        of: worst.stretch, .actual, agents: max(0, replay.trained(without: line, on: worst.stretch.middle)),
        without: [line.id])
      let restored = try trial.level(left)
      options.append(
        Option(
          line: line.id, callsPerWeek: worst.pools.reduce(0) { $0 + $1.callsPerWeek(of: line.id) },
          level: restored,
          verdict: restored.verdict(least: replay.scenario.target.level)))
      progress(number + 1, lines.count)
    }
    self.options = options.sorted { one, other in
      let isMissed = (one.verdict == .missed, other.verdict == .missed)
      if isMissed.0 != isMissed.1 { return isMissed.1 }
      if !isMissed.0 { return (one.callsPerWeek, one.line) < (other.callsPerWeek, other.line) }
      return (one.level.value ?? 0, other.line) > (other.level.value ?? 0, one.line)
    }
  }
}

extension MigrationReplay {
  /// Trained people on a day without those who came with a line.
  fileprivate func trained(without line: Line, on day: CalendarDate) -> Double {
    staff.trained(on: day) - (scenario.migration?.move(of: line.id).staffTakenOver ?? 0)
  }
}
