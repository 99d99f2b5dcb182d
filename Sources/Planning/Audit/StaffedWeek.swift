import ContactCentre
import QueueTheory

/// A week's calls as expected over a term, and the people who meet them, whatever the calls turn out to be.
struct StaffedWeek {
  /// One queue of the centre.
  private struct Queue {
    let traffic: [IntervalTraffic]
    /// Agents on duty for calls, by interval.
    let onDuty: [Double]
  }

  let scenario: Scenario
  private let queues: [Queue]
  /// Calls of all queues, by interval.
  let calls: [Double]
  let perDay: Int
  let seconds: Double
  /// The model that heads the forecast of the week.
  let model: QueueWeek.Model

  /// The week of a centre; `growth` is by how much the calls of the term exceed those of the scenario's week.
  init(_ centre: AuditedCentre, growth: Double) {
    scenario = centre.staffed.scenario
    queues = centre.staffed.queues.enumerated().map { index, queue in
      Queue(
        traffic: queue.demand.merged.map { $0.scaled(by: growth) },
        onDuty: centre.merged.queue(index).week.intervals.map(\.onDuty))
    }
    let demand = centre.staffed.demand
    calls = demand.merged.map { $0.demand * growth }
    perDay = demand.intervalsPerDay
    seconds = demand.intervalSeconds
    model = centre.merged.week.headline
  }

  /// Some intervals at a multiple of their calls, by the factor of each.
  ///
  /// Each begins without a backlog.
  func week(_ range: Range<Int>, factor: (Int) -> Double) throws(QueueError) -> QueueWeek {
    var weeks: [QueueWeek] = []
    for queue in queues {
      weeks.append(
        try QueueWeek(
          range.map { queue.traffic[$0].scaled(by: factor($0)) }, onDuty: Array(queue.onDuty[range]),
          intervalsPerDay: perDay, seconds: seconds, within: scenario.target.withinSeconds,
          places: scenario.queuePlaces, waits: false))
    }
    return weeks.count == 1 ? weeks[0] : QueueWeek(sideBySide: weeks)
  }

  /// What each of a period's windows with calls comes to at a multiple of the calls.
  private func windows(_ period: AuditPeriod, factor: Double) throws(QueueError) -> [ServiceTotals] {
    let start = period.start
    let week = try week(period.intervals) { _ in factor }
    return period.windows.compactMap { window in
      let shifted = TargetWindow(
        intervals: window.intervals.lowerBound - start..<window.intervals.upperBound - start,
        dayWeights: window.dayWeights)
      return week.totals(shifted, by: model)
    }.filter { $0.offered > 0 }
  }

  /// The lowest level of a period's windows at a multiple of the calls; `nil` without calls.
  func level(_ period: AuditPeriod, factor: Double) throws(QueueError) -> Double? {
    try windows(period, factor: factor).compactMap { $0.serviceLevel(scenario.target.formula) }.min()
  }

  /// The verdict on a period's windows at a multiple of the calls, of which a level is asked.
  private func verdict(
    _ period: AuditPeriod, factor: Double, least: Double
  ) throws(QueueError) -> TargetVerdict {
    TargetVerdict(
      all: try windows(period, factor: factor).map { $0.verdict(scenario.target.formula, least: least) })
  }

  /// The largest multiple of a period's calls within a range at which a level is reached, that of the target unless told; 0
  /// where even the smallest is too much, infinite where the largest is not.
  func bearable(
    _ period: AuditPeriod, within range: ClosedRange<Double>, level asked: Double? = nil
  ) throws(QueueError) -> Double {
    let asked = asked ?? scenario.target.level
    func reaches(_ factor: Double) throws(QueueError) -> Bool {
      try verdict(period, factor: factor, least: asked) != .missed
    }
    var (low, high) = (range.lowerBound, range.upperBound)
    if try reaches(high) { return .infinity }
    guard try reaches(low) else { return 0 }
    while high - low > 1e-6 * high {
      let middle = (low + high) / 2
      if try reaches(middle) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// Calls of a mean day in some intervals, by how often each day counts.
  func callsPerDay(_ period: AuditPeriod, bindsByDay: Bool) -> Double {
    guard let window = period.windows.first else { return 0 }
    let range = bindsByDay ? day(of: period.start) : window.intervals
    let sum = range.reduce(0.0) { $0 + window.weight($1, perDay: perDay) * calls[$1] }
    let days = range.reduce(0) { $0 + window.weight($1, perDay: perDay) } / Double(perDay)
    return days > 0 ? sum / days : 0
  }

  private func day(of interval: Int) -> Range<Int> {
    let start = interval / perDay * perDay
    return start..<start + perDay
  }

  /// Calls of the mean day of the week.
  var callsPerDay: Double { calls.reduce(0, +) / 7 }
}
