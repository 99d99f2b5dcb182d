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
  private var judged = 0
  private var reached = 0
  private var bySite: [String?: ServiceTotals] = [:]
  private var trained = 0.0
  private var seats = 0.0
  private var peak = 0.0

  init(_ month: CalendarDate, _ target: ServiceTarget) {
    self.month = month
    self.target = target
  }

  /// Adds a stretch of days: for each queue its week, and half the width of its level's interval where it was simulated.
  mutating func add(
    _ stretch: MigrationStretch, _ weeks: [(pool: SitePool, week: QueueWeek, halfWidth: Double?)],
    trained: Double, seats: Double, onDutyPeak: Double
  ) {
    let days = Double(stretch.days.count)
    self.trained += trained * days
    self.seats += seats * days
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
      guard let level = all.serviceLevel(target.formula) else { continue }
      judged += 1
      if level >= target.level { reached += 1 }
      if level < lowest?.level ?? .infinity { lowest = (day, level) }
    }
    for (queue, part) in zip(weeks, ofPools) {
      bySite[queue.pool.site, default: ServiceTotals()] += part
      guard let half = queue.halfWidth else { continue }
      isSimulated = true
      // The half width is that of seven days; a stretch has some of them, each with its own chance.
      let week = queue.week.week(by: queue.week.headline)?.counts(target.formula).all ?? 0
      variance += half * half * part.counts(target.formula).all * week
    }
  }

  /// The month.
  func month(of scenario: Scenario) -> MigrationMonth {
    let days = Double(month.daysOfMonth)
    let last = month.adding(days: month.daysOfMonth - 1)
    func isInside(_ day: CalendarDate?) -> Bool { day.map { month <= $0 && $0 <= last } ?? false }
    let candidates = scenario.lines.filter { $0.merge.mode != .excluded }
    let level = totals.serviceLevel(target.formula)
    let all = totals.counts(target.formula).all
    let weakest = bySite.compactMap { site, totals in
      totals.serviceLevel(target.formula).map { (site: site, level: $0) }
    }.min { ($0.level, $0.site ?? "") < ($1.level, $1.site ?? "") }
    return MigrationMonth(
      month: month, moved: candidates.filter { isInside($0.merge.date) }.map(\.id),
      splitOff: candidates.filter { isInside($0.merge.splitOffDate) }.map(\.id),
      lines: candidates.count { $0.merge.isMerged(on: last) }, totals: totals, serviceLevel: level,
      halfWidth: isSimulated && all > 0 ? variance.squareRoot() / all : nil, lowestDay: lowest?.day,
      lowestLevel: lowest?.level, daysOnTarget: judged > 0 ? Double(reached) / Double(judged) : nil,
      weakestSite: weakest?.site, weakestLevel: weakest?.level, trained: trained / days, seats: seats / days,
      onDutyPeak: peak, isMet: level.map { $0 >= target.level } ?? true)
  }
}
