import ContactCentre
import Simulation
import Stochastics

/// What the replications of a centre gave, taken in one by one in the order of their numbers.
struct SimulationRecord {
  let inTime: CallsInTime
  private let level: Double
  private let length: Double
  private let perDay: Int
  private(set) var total = FiguresRecord()
  private(set) var lines: [FiguresRecord]
  private(set) var days: [FiguresRecord]
  private(set) var intervals: [FiguresRecord]
  private(set) var daysOnTarget = RatioEstimate()
  /// Each measured day by itself: the share of the replications in which it reaches the level.
  private(set) var dayOnTarget: [RatioEstimate]
  /// The service level of each window asked for.
  private(set) var windowLevels: [RatioEstimate]
  private let windows: [TargetWindow]
  private(set) var attempts = 0
  private(set) var isFlowConserved = true
  private(set) var littleError = 0.0
  private(set) var busyError = 0.0

  /// Nothing yet; days reach the target at its level. The windows lie within seven measured days.
  init(_ subject: SimulationSubject, _ target: ServiceTarget, windows: [TargetWindow] = []) {
    inTime = CallsInTime(formula: target.formula, isImpatient: subject.isImpatient)
    level = target.level
    length = subject.centre.demand.intervalSeconds
    perDay = subject.centre.demand.intervalsPerDay
    let count = subject.compiled.first?.run.intervals ?? 0
    lines = Array(repeating: FiguresRecord(), count: subject.lines.count)
    days = Array(repeating: FiguresRecord(), count: count / perDay)
    intervals = Array(repeating: FiguresRecord(), count: count)
    dayOnTarget = Array(repeating: RatioEstimate(), count: days.count)
    self.windows = windows
    windowLevels = Array(repeating: RatioEstimate(), count: windows.count)
  }

  /// Takes in a replication.
  ///
  /// - Complexity: O(intervals + lines + windows).
  mutating func add(_ run: RunTotals) {
    var time = TimeSums()
    var (called, reached) = (0.0, 0.0)
    for day in days.indices {
      var ofDay = (tally: Tally(), time: TimeSums())
      for interval in day * perDay..<(day + 1) * perDay {
        let totals = run.intervals[interval]
        let times = TimeSums(totals, length: length)
        intervals[interval].add(totals.tally, times, inTime)
        ofDay.tally += totals.tally
        ofDay.time += times
      }
      days[day].add(ofDay.tally, ofDay.time, inTime)
      time += ofDay.time
      let verdict = TargetVerdict(
        level: inTime.level(ofDay.tally), calls: Double(ofDay.tally.offered), least: level)
      guard let isMet = verdict.isMet else { continue }
      called += 1
      dayOnTarget[day].add(numerator: isMet ? 1 : 0, denominator: 1)
      if isMet { reached += 1 }
    }
    addWindows(run)
    daysOnTarget.add(numerator: reached, denominator: called)
    for line in lines.indices { lines[line].add(run.lines[line], nil, inTime) }
    total.add(run.total, time, inTime)
    attempts += run.audit.arrived.reduce(0, +)
    isFlowConserved = isFlowConserved && run.audit.isFlowConserved
    littleError = max(littleError, run.audit.littleError)
    busyError = max(busyError, run.audit.busyError)
  }

  private mutating func addWindows(_ run: RunTotals) {
    guard !windows.isEmpty else { return }
    // Sums from the start of the week on; a month counts its days by how often they come.
    var sums: [(inTime: Double, all: Double)] = [(0, 0)]
    for interval in run.intervals.indices {
      let counts = inTime.counts(run.intervals[interval].tally)
      let last = sums[interval]
      let weight = windows[0].weight(interval, perDay: perDay)
      sums.append((last.inTime + weight * counts.inTime, last.all + weight * counts.all))
    }
    for (index, window) in windows.enumerated() {
      let (start, end) = (sums[window.intervals.lowerBound], sums[window.intervals.upperBound])
      windowLevels[index].add(numerator: end.inTime - start.inTime, denominator: end.all - start.all)
    }
  }
}
