public import ContactCentre
import Measures
import QueueTheory

/// Whether a week reaches its target in every window, and where it falls short most.
public struct TargetCheck: Sendable {
  /// What is judged.
  public enum Basis: String, Sendable {
    /// Every window, at the calls that are expected.
    case windows
    /// Every day at the calls that are expected: single days fall on both sides of it.
    case meanDay = "mean_day"
    /// Every day of the week at calls that only the share of days beyond the target's confidence exceeds.
    case shareOfDays = "share_of_days"

    /// What is judged of a target.
    public init(_ target: ServiceTarget) {
      self = target.dayConfidence != nil ? .shareOfDays : target.window == .day ? .meanDay : .windows
    }
  }

  /// What is judged.
  public let basis: Basis
  /// Whether every window with calls reaches the level and, where there is a floor, every interval with calls the floor.
  public private(set) var verdict: TargetVerdict
  /// The first interval in which a rule beside the level is broken: nobody is there though calls come and a shift covers it, fewer
  /// are present than must be, the occupancy is too high, or there is no steady state where nobody gives up. The target is missed
  /// then; `nil` where there is none.
  public private(set) var ruleBrokenAt: Int?
  /// The lowest service level of a window, at the calls that are expected.
  public let lowest: Double?
  /// The first interval of the window with the lowest level; of a month, which is the week's days weighted, 0.
  public let lowestStart: Int?
  /// The lowest service level of an interval, at the calls that are judged.
  public let lowestInterval: Double?
  /// The first interval with the lowest level where that is below the floor; `nil` where no interval is, or
  /// the target has no floor.
  public let floorMissedAt: Int?

  /// Whether the target is met; `nil` without a single call.
  public var isMet: Bool? { verdict.isMet }

  /// Checks a week of the month of its Monday; `month` says how often each of its days counts there.
  ///
  /// - Parameters:
  ///   - week: the week at the calls that are expected.
  ///   - busy: the week at the calls that are judged, where the target has a confidence over days.
  /// - Complexity: O(intervals), for rolling windows times the intervals of a day.
  init(_ week: QueueWeek, busy: QueueWeek? = nil, _ target: ServiceTarget, month: [Int]) {
    let worst = Worst(week, target, target.window, least: target.level, month: month)
    let judged = busy.map { Worst($0, target, target.window, least: target.level, month: month) } ?? worst
    self.init(
      lowest: worst, judged: judged.verdict,
      intervals: Worst(busy ?? week, target, .interval, least: target.intervalFloor ?? 0, month: month),
      target)
  }

  /// Checks a simulated week: where the target has a confidence over days, each day by the share of the replications in which it
  /// reaches the level.
  ///
  /// - Parameter shares: by day; `nil` where nobody calls.
  init(_ week: QueueWeek, _ scenario: Scenario, sharesOfDays shares: [Double?]) {
    let (target, month) = (scenario.target, scenario.week.monday.weekdaysOfMonth)
    guard let confidence = target.dayConfidence else {
      self.init(week, target, month: month)
      return
    }
    self.init(
      lowest: Worst(week, target, target.window, least: target.level, month: month),
      judged: TargetVerdict(
        all: shares.map { TargetVerdict(level: $0, calls: $0 == nil ? 0 : 1, least: confidence) }),
      intervals: Worst(week, target, .interval, least: target.intervalFloor ?? 0, month: month), target)
  }

  private init(
    lowest: Worst, judged: TargetVerdict, intervals: Worst, _ target: ServiceTarget
  ) {
    basis = Basis(target)
    self.lowest = lowest.level
    lowestStart = lowest.start
    lowestInterval = intervals.level
    floorMissedAt = target.intervalFloor != nil && intervals.verdict == .missed ? intervals.start : nil
    verdict = TargetVerdict(all: target.intervalFloor == nil ? [judged] : [judged, intervals.verdict])
  }

  /// Checks the week of a scenario's centre; where the target has a confidence over days, on days as busy as that says.
  ///
  /// - Throws: `PlanningError.queue` where busier days lie outside the domain of the formulas.
  init(_ centre: MergedCentre, _ demand: WeekDemand, _ scenario: Scenario) throws(PlanningError) {
    let busy: QueueWeek?
    do throws(QueueError) {
      busy = try scenario.target.dayConfidence.map { confidence throws(QueueError) in
        try BusyDays(centre, demand, scenario).week(share: confidence)
      }
    } catch {
      throw .queue(error)
    }
    self.init(centre.week, busy: busy, scenario.target, month: scenario.week.monday.weekdaysOfMonth)
    ruleBrokenAt = StaffRules.firstBroken(centre, scenario)
    if ruleBrokenAt != nil, verdict == .met { verdict = .missed }
  }
}

/// The verdict on some windows, the lowest level of them, and where the first of those with it starts.
private struct Worst {
  var level: Double?
  var start: Int?
  var verdict = TargetVerdict.noCalls

  init(
    _ week: QueueWeek, _ target: ServiceTarget, _ window: ServiceTarget.Window, least: Double, month: [Int]
  ) {
    let windows = TargetWindow.all(
      window, count: week.intervals.count, perDay: week.intervalsPerDay, month: month)
    for window in windows {
      guard let totals = week.totals(window, by: week.headline), totals.offered > 0 else { continue }
      let level = totals.serviceLevel(target.formula)
      verdict = TargetVerdict(all: [verdict, totals.verdict(target.formula, least: least)])
      guard let level, level < self.level ?? .infinity else { continue }
      self.level = level
      start = window.intervals.lowerBound
    }
  }
}

extension ServiceTotals {
  /// What these calls come to where a level is asked for.
  func verdict(_ formula: ServiceLevelFormula, least: Double) -> TargetVerdict {
    TargetVerdict(level: serviceLevel(formula), calls: offered, least: least)
  }

  /// What these calls come to before a target.
  func verdict(_ target: ServiceTarget) -> TargetVerdict { verdict(target.formula, least: target.level) }
}
