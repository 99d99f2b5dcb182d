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

/// Sums of a run that were counted in two ways.
public struct RunAudit: Equatable, Sendable {
  /// Calls that reached each line: first attempts, redials and calls handed on.
  public let arrived: [Int]
  /// Calls of each line that were answered, abandoned, blocked or still wait at the end.
  public let accounted: [Int]
  /// Caller-seconds waited, as the integral of the number of callers waiting.
  public let waitingSeconds: Double
  /// Caller-seconds waited, as the sum of the waits of callers.
  public let waits: Double
  /// Agent-seconds busy, as the integral of the number of agents busy.
  public let busySeconds: Double
  /// Agent-seconds busy, as the sum of handle times less what of them lies after the end.
  public let handling: Double

  /// Whether every call that arrived is accounted for, line by line.
  public var isFlowConserved: Bool { arrived == accounted }

  /// Little's law for a run from empty: the integral of the queue against the sum of waits, relative.
  public var littleError: Double { Self.relative(waitingSeconds, waits) }

  /// The integral of the agents busy against the sum of handle times, relative.
  public var busyError: Double { Self.relative(busySeconds, handling) }

  private static func relative(_ one: Double, _ other: Double) -> Double {
    let size = max(abs(one), abs(other))
    return size > 0 ? abs(one - other) / size : 0
  }
}
