/// What one replication gave.
public struct RunTotals: Equatable, Sendable {
  /// Each line over the measured intervals.
  public private(set) var lines: [Tally]
  /// Each measured interval over all lines.
  public private(set) var intervals: [IntervalTotals]
  /// Further work: pieces that arose and that were begun, over the whole run.
  public let work: WorkTotals
  /// Sums that must agree, over the whole run.
  public let audit: RunAudit

  init(_ run: borrowing Run, unfinished: Double) {
    let lineCount = run.sources.count
    var lines = Array(repeating: Tally(), count: lineCount)
    var intervals = run.intervals
    var all = Tally()
    var byLine = lines
    for index in run.tallies.indices {
      let tally = run.tallies[index]
      let (interval, line) = (index / lineCount, index % lineCount)
      intervals[interval].tally += tally
      if interval < run.plan.intervals { lines[line] += tally }
      byLine[line] += tally
      all += tally
    }
    work = WorkTotals(created: run.workCreated, begun: run.workStarted, seconds: run.workTime)
    audit = RunAudit(
      arrived: run.sources.map(\.arrived), accounted: byLine.map(\.offered),
      waitingSeconds: intervals.reduce(0) { $0 + $1.waitingSeconds },
      waits: all.waitOfAnswered + all.waitOfOthers + run.waitOfPutBack,
      busySeconds: intervals.reduce(0) { $0 + $1.busySeconds },
      handling: all.handling + run.workTime - unfinished)
    intervals.removeLast()
    self.lines = lines
    self.intervals = intervals
  }

  /// All lines over the measured intervals.
  public var total: Tally {
    var sum = Tally()
    for line in lines { sum += line }
    return sum
  }
}

/// One interval of a run.
public struct IntervalTotals: Equatable, Sendable {
  /// What became of the calls that arrived in it.
  public internal(set) var tally = Tally()
  /// Agent-seconds busy in it, with further work.
  public internal(set) var busySeconds = 0.0
  /// Agent-seconds on duty in it.
  public internal(set) var staffedSeconds = 0.0
  /// Caller-seconds waited in it: the mean number of callers waiting times its length.
  public internal(set) var waitingSeconds = 0.0
}

/// Further work of a run.
public struct WorkTotals: Equatable, Sendable {
  /// Pieces that arose.
  public let created: Int
  /// Pieces that were begun.
  public let begun: Int
  /// The time of the pieces begun, seconds.
  public let seconds: Double
}
