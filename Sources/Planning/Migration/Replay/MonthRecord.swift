import ContactCentre
import Measures

/// Adds up the days of a month.
struct MonthRecord {
  let month: CalendarDate
  private let target: ServiceTarget
  private var totals = ServiceTotals()
  private var variance = 0.0
  private var isSimulated = false
  private var lowest: (day: CalendarDate, level: Double)?
  private var verdicts: [TargetVerdict] = []
  private var days: [TargetVerdict] = []
  private var bySite: [String?: ServiceTotals] = [:]
  private var trained = 0.0
  private var seats = 0.0
  private var peak = 0.0

  init(_ month: CalendarDate, _ target: ServiceTarget) {
    self.month = month
    self.target = target
  }

  /// What a queue's callers meet in a week.
  struct Queue {
    let pool: SitePool
    let week: QueueWeek
    /// The week on days as busy as the target's confidence says; `nil` where it has none.
    let busy: QueueWeek?
    /// Half the width of the level's interval where it was simulated.
    let halfWidth: Double?
  }

  /// Adds a stretch of days.
  mutating func add(
    _ stretch: MigrationStretch, _ weeks: [Queue],
    trained: Double, seats: Double, onDutyPeak: Double
  ) {
    let count = Double(stretch.days.count)
    self.trained += trained * count
    self.seats += seats * count
    peak = max(peak, onDutyPeak)
    var ofPools = weeks.map { _ in ServiceTotals() }
    for day in stretch.days {
      var all = ServiceTotals()
      for (index, queue) in weeks.enumerated() {
        guard let part = queue.week.day(day.weekday.rawValue, by: queue.week.headline) else { continue }
        all += part
        ofPools[index] += part
      }
      totals += all
      days.append(judged(weeks, of: day).verdict(target))
      guard let level = all.serviceLevel(target.formula) else { continue }
      if level < lowest?.level ?? .infinity { lowest = (day, level) }
    }
    judge(stretch, weeks)
    for (queue, part) in zip(weeks, ofPools) {
      bySite[queue.pool.site, default: ServiceTotals()] += part
      guard let half = queue.halfWidth else { continue }
      isSimulated = true
      // The half width is that of seven days; a stretch has some of them, each with its own chance.
      let week = queue.week.week(by: queue.week.headline)?.counts(target.formula).all ?? 0
      variance += half * half * part.counts(target.formula).all * week
    }
  }

  /// The calls of a window that are judged, over all queues.
  private func judged(_ weeks: [Queue], in window: Range<Int>) -> ServiceTotals {
    weeks.reduce(into: ServiceTotals()) { sum, queue in
      let week = queue.busy ?? queue.week
      sum += week.totals(window, by: week.headline) ?? ServiceTotals()
    }
  }

  private func judged(_ weeks: [Queue], of day: CalendarDate) -> ServiceTotals {
    guard let perDay = weeks.first?.week.intervalsPerDay else { return ServiceTotals() }
    let start = day.weekday.rawValue * perDay
    return judged(weeks, in: start..<start + perDay)
  }

  /// Judges the windows that begin on a stretch's days, which stands for a whole week, and the floor of their intervals. A month is
  /// judged when all its days are there.
  private mutating func judge(_ stretch: MigrationStretch, _ weeks: [Queue]) {
    guard let week = weeks.first?.week else { return }
    let (count, perDay) = (week.intervals.count, week.intervalsPerDay)
    let weekdays = Set(stretch.days.map(\.weekday.rawValue))
    func judge(_ window: ServiceTarget.Window, least: Double) {
      for window in TargetWindow.all(window, count: count, perDay: perDay, month: [])
      where window.intervals.count == count || weekdays.contains(window.intervals.lowerBound / perDay) {
        verdicts.append(judged(weeks, in: window.intervals).verdict(target.formula, least: least))
      }
    }
    if target.window != .month { judge(target.window, least: target.level) }
    if let floor = target.intervalFloor { judge(.interval, least: floor) }
  }

  /// The month.
  func month(of scenario: Scenario) -> MigrationMonth {
    let days = Double(month.daysOfMonth)
    let last = month.adding(days: month.daysOfMonth - 1)
    func isInside(_ day: CalendarDate?) -> Bool { day.map { month <= $0 && $0 <= last } ?? false }
    let candidates = scenario.lines.filter { $0.merge.mode != .excluded }
    let level = totals.serviceLevel(target.formula)
    let called = self.days.filter { $0 != .noCalls }
    let all = totals.counts(target.formula).all
    let weakest = bySite.compactMap { site, totals in
      totals.serviceLevel(target.formula).map { (site: site, level: $0) }
    }.min { ($0.level, $0.site ?? "") < ($1.level, $1.site ?? "") }
    return MigrationMonth(
      month: month, moved: candidates.filter { isInside($0.merge.date) }.map(\.id),
      splitOff: candidates.filter { isInside($0.merge.splitOffDate) }.map(\.id),
      lines: candidates.count { $0.merge.isMerged(on: last) }, totals: totals, serviceLevel: level,
      halfWidth: isSimulated && all > 0 ? variance.squareRoot() / all : nil, lowestDay: lowest?.day,
      lowestLevel: lowest?.level,
      daysOnTarget: called.isEmpty ? nil : Double(called.count { $0 == .met }) / Double(called.count),
      weakestSite: weakest?.site, weakestLevel: weakest?.level, trained: trained / days, seats: seats / days,
      onDutyPeak: peak,
      verdict: TargetVerdict(all: target.window == .month ? verdicts + [totals.verdict(target)] : verdicts))
  }
}
