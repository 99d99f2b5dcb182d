import ContactCentre
import Simulation
import Stochastics

/// What simulated runs say of the periods of a contract, taken in one by one in the order of their numbers.
struct BreachRecord {
  private let periods: AuditPeriods
  private let inTime: CallsInTime
  private let target: ServiceTarget
  private let band: VolumeBand?
  private let ladder: PenaltyLadder
  /// Periods missed, of those with calls in which the promise binds.
  private(set) var missed = 0.0
  private(set) var bound = 0.0
  /// Periods with calls.
  private(set) var counted = 0.0
  private(set) var replications = 0
  /// Replications with a period in which the promise binds.
  private(set) var judged = 0
  /// Each period by itself, over the replications in which it binds.
  private(set) var byPeriod: [ProportionEstimate]
  /// The share of the periods with calls that reach each rung.
  private(set) var byRung: [ProportionEstimate]
  /// What a replication pays, in yuan.
  private(set) var penalties = MeanEstimate()
  /// Replications that pay anything.
  private(set) var payingRuns = 0
  private(set) var agreesWithItself = true

  init(
    _ periods: AuditPeriods, _ inTime: CallsInTime, _ target: ServiceTarget, _ band: VolumeBand?,
    _ ladder: PenaltyLadder
  ) {
    self.periods = periods
    self.inTime = inTime
    self.target = target
    self.band = band
    self.ladder = ladder
    byPeriod = Array(repeating: ProportionEstimate(), count: periods.periods.count)
    byRung = Array(repeating: ProportionEstimate(), count: ladder.rungs.count)
  }

  /// Takes in a replication.
  ///
  /// - Complexity: O(intervals + windows × rungs).
  mutating func add(_ run: RunTotals) {
    let sums = Sums(run, inTime)
    var (bound, missed, counted) = (0.0, 0.0, 0.0)
    var (reached, penalty) = (Array(repeating: 0.0, count: ladder.rungs.count), 0.0)
    for (number, period) in periods.periods.enumerated() {
      let called = period.runWindows.filter { sums.offered($0) > 0 }
      if !called.isEmpty { counted += 1 }
      let levels = called.filter { binds($0, sums) }.map { (calls: sums.offered($0), level: sums.level($0)) }
      let verdict = TargetVerdict(
        all: levels.map { TargetVerdict(level: $0.level, calls: $0.calls, least: target.level) })
      guard verdict != .noCalls else { continue }
      bound += 1
      let isMissed = verdict == .missed
      byPeriod[number].add(isMissed ? 1 : 0)
      guard isMissed else { continue }
      missed += 1
      let level = levels.map { $0.level ?? 0 }.min() ?? 0
      for rung in reached.indices where level < ladder.rungs[rung].below { reached[rung] += 1 }
      penalty += ladder.yuan(at: level)
    }
    replications += 1
    if bound > 0 { judged += 1 }
    self.bound += bound
    self.missed += missed
    self.counted += counted
    for rung in reached.indices { byRung[rung].add(counted > 0 ? reached[rung] / counted : 0) }
    penalties.add(penalty)
    if penalty > 0 { payingRuns += 1 }
    agreesWithItself = agreesWithItself && run.audit.isFlowConserved
  }

  private func binds(_ window: Range<Int>, _ sums: Sums) -> Bool {
    guard let band else { return true }
    let perDay = periods.perDay
    let start = window.lowerBound / perDay * perDay
    let range = periods.bindsByDay ? start..<start + perDay : window
    return band.binds(sums.offered(range) * Double(perDay) / Double(range.count))
  }
}

/// Sums of a run's calls from its start on.
private struct Sums {
  private var sums: [(inTime: Double, all: Double, offered: Double)] = [(0, 0, 0)]

  init(_ run: RunTotals, _ inTime: CallsInTime) {
    for (index, interval) in run.intervals.enumerated() {
      let counts = inTime.counts(interval.tally)
      let last = sums[index]
      sums.append(
        (
          last.inTime + counts.inTime, last.all + counts.all, last.offered + Double(interval.tally.offered)
        ))
    }
  }

  func level(_ range: Range<Int>) -> Double? {
    let all = sums[range.upperBound].all - sums[range.lowerBound].all
    return all > 0 ? (sums[range.upperBound].inTime - sums[range.lowerBound].inTime) / all : nil
  }

  func offered(_ range: Range<Int>) -> Double {
    sums[range.upperBound].offered - sums[range.lowerBound].offered
  }
}
