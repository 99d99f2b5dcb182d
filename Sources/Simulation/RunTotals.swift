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

  /// Runs of queues side by side as the run of one centre: their lines one after the other, their intervals added up.
  ///
  /// - Parameter runs: at least one, of as many intervals each.
  public init(sideBySide runs: [RunTotals]) {
    lines = runs.flatMap(\.lines)
    var intervals = runs.first?.intervals ?? []
    for run in runs.dropFirst() {
      for index in intervals.indices { intervals[index] += run.intervals[index] }
    }
    self.intervals = intervals
    work = runs.reduce(WorkTotals(created: 0, begun: 0, seconds: 0)) {
      WorkTotals(
        created: $0.created + $1.work.created, begun: $0.begun + $1.work.begun,
        seconds: $0.seconds + $1.work.seconds)
    }
    func sum(_ part: (RunAudit) -> Double) -> Double { runs.reduce(0) { $0 + part($1.audit) } }
    audit = RunAudit(
      arrived: runs.flatMap(\.audit.arrived), accounted: runs.flatMap(\.audit.accounted),
      waitingSeconds: sum(\.waitingSeconds), waits: sum(\.waits), busySeconds: sum(\.busySeconds),
      handling: sum(\.handling))
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

  /// Adds the same interval of another queue.
  static func += (left: inout IntervalTotals, right: IntervalTotals) {
    left.tally += right.tally
    left.busySeconds += right.busySeconds
    left.staffedSeconds += right.staffedSeconds
    left.waitingSeconds += right.waitingSeconds
  }
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
