import ContactCentre
import QueueTheory

/// A centre's week on days busier or quieter than expected: the people stay, the calls of each day are its quantile.
struct BusyDays {
  private let centre: MergedCentre
  private let perDay: Int
  private let scenario: Scenario
  private let factors: [DayFactor]

  init(_ centre: MergedCentre, _ demand: WeekDemand, _ scenario: Scenario) {
    self.centre = centre
    self.scenario = scenario
    perDay = demand.intervalsPerDay
    factors = (0..<7).map { DayFactor(scenario, demand, day: $0) }
  }

  /// The calls of days that a share of such days does not exceed.
  static func traffic(_ scenario: Scenario, _ demand: WeekDemand, share: Double) -> [IntervalTraffic] {
    let factors = (0..<7).map { DayFactor(scenario, demand, day: $0).quantile(share) }
    return demand.merged.enumerated().map { interval, traffic in
      traffic.scaled(by: factors[interval / demand.intervalsPerDay])
    }
  }

  /// The week with days whose calls a share of such days does not exceed, by the method of the centre; simulated ones by their
  /// steady states.
  func week(share: Double) throws(QueueError) -> QueueWeek {
    let quantiles = factors.map { $0.quantile(share) }
    let queues = centre.queues.isEmpty ? [centre] : centre.queues
    var weeks: [QueueWeek] = []
    for queue in queues { weeks.append(try week(of: queue, times: quantiles)) }
    return weeks.count == 1 ? weeks[0] : QueueWeek(sideBySide: weeks)
  }

  private func week(of queue: MergedCentre, times quantiles: [Double]) throws(QueueError) -> QueueWeek {
    let busy = queue.traffic.enumerated().map { $1.scaled(by: quantiles[$0 / perDay]) }
    let (onDuty, seconds) = (queue.week.intervals.map(\.onDuty), scenario.intervalMinutes * 60)
    switch queue.week.method {
    case .stationary, .simulation:
      return try QueueWeek(
        busy, onDuty: onDuty, intervalsPerDay: perDay, seconds: seconds,
        within: scenario.target.withinSeconds, places: scenario.queuePlaces, waits: false)
    case .carryOver, .transient:
      let changing = ChangingQueue(
        traffic: busy, staff: WholeStaff.rounded(onDuty), seconds: seconds,
        within: scenario.target.withinSeconds, formula: scenario.target.formula)
      return try QueueWeek(changing, intervalsPerDay: perDay, method: queue.week.method)
    }
  }
}

/// The share of each day of the week that reaches the target's level, as days differ.
///
/// The level falls as calls grow: the share is the probability of a day's calls of at most those at which the level is still
/// reached. What chance does to the waits of a given number of calls is left out: the simulation knows it.
public struct DaysOnTarget: Sendable, Equatable {
  /// By day of the week, from Monday; `nil` where nobody calls.
  public let byDay: [Double?]

  /// Days are told to this share.
  private static let precision = 1e-4

  /// The shares of a centre's week; a target's confidence lies on the right side of each.
  ///
  /// - Throws: `QueueError` where busier days lie outside the domain of the formulas.
  /// - Complexity: at most 7 log₂(1 / 10⁻⁴) weeks.
  init(_ centre: MergedCentre, _ demand: WeekDemand, _ scenario: Scenario) throws(QueueError) {
    let days = BusyDays(centre, demand, scenario)
    var reached = Array(repeating: 0.0, count: 7)
    var missed = Array(repeating: 1.0, count: 7)
    func look(at share: Double) throws(QueueError) {
      let week = try days.week(share: share)
      for day in 0..<7 {
        let totals = week.day(day, by: week.headline) ?? ServiceTotals()
        if totals.verdict(scenario.target) == .missed {
          missed[day] = min(missed[day], share)
        } else {
          reached[day] = max(reached[day], share)
        }
      }
    }
    let perDay = demand.intervalsPerDay
    let hasCalls = (0..<7).map { day in
      demand.merged[day * perDay..<(day + 1) * perDay].contains { $0.demand > 0 }
    }
    if let confidence = scenario.target.dayConfidence { try look(at: confidence) }
    for day in 0..<7 where hasCalls[day] {
      while missed[day] - reached[day] > Self.precision { try look(at: (reached[day] + missed[day]) / 2) }
    }
    byDay = (0..<7).map { day in
      guard hasCalls[day] else { return nil }
      if missed[day] == 1 { return 1 }
      return reached[day] == 0 ? 0 : (reached[day] + missed[day]) / 2
    }
  }

  /// The share of all days with calls, each day of the week alike; `nil` without calls.
  public var share: Double? {
    let shares = byDay.compactMap(\.self)
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  /// The share of the day of the week with the smallest; `nil` without calls.
  public var lowest: Double? { byDay.compactMap(\.self).min() }
}
