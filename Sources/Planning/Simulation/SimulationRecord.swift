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
  private(set) var attempts = 0
  private(set) var isFlowConserved = true
  private(set) var littleError = 0.0
  private(set) var busyError = 0.0

  /// Nothing yet; days reach the target at its level.
  init(_ compiled: CompiledCentre, _ target: ServiceTarget) {
    let centre = compiled.centre
    inTime = CallsInTime(
      formula: target.formula, isImpatient: centre.lines.contains { $0.patience != nil })
    level = target.level
    length = centre.interval
    perDay = centre.intervalsPerDay
    lines = Array(repeating: FiguresRecord(), count: centre.lines.count)
    days = Array(repeating: FiguresRecord(), count: compiled.run.intervals / perDay)
    intervals = Array(repeating: FiguresRecord(), count: compiled.run.intervals)
  }

  /// Takes in a replication.
  ///
  /// - Complexity: O(intervals + lines).
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
      guard let served = inTime.level(ofDay.tally) else { continue }
      called += 1
      if served >= level { reached += 1 }
    }
    daysOnTarget.add(numerator: reached, denominator: called)
    for line in lines.indices { lines[line].add(run.lines[line], nil, inTime) }
    total.add(run.total, time, inTime)
    attempts += run.audit.arrived.reduce(0, +)
    isFlowConserved = isFlowConserved && run.audit.isFlowConserved
    littleError = max(littleError, run.audit.littleError)
    busyError = max(busyError, run.audit.busyError)
  }
}
