import ContactCentre

/// Whether a week reaches its target in every window, and where it falls short most.
public struct TargetCheck: Sendable {
  /// Whether every window with calls reaches the level and, where there is a floor, every interval with calls
  /// the floor; `nil` without a single call.
  public let isMet: Bool?
  /// The lowest service level of a window.
  public let lowest: Double?
  /// The first interval of the window with the lowest level; of a month, which is the week's days weighted, 0.
  public let lowestStart: Int?
  /// The lowest service level of an interval.
  public let lowestInterval: Double?
  /// The first interval with the lowest level where that is below the floor; `nil` where no interval is, or
  /// the target has no floor.
  public let floorMissedAt: Int?

  /// Checks a week of the month of its Monday; `month` says how often each of its days counts there.
  ///
  /// - Complexity: O(intervals), for rolling windows times the intervals of a day.
  init(_ week: QueueWeek, _ target: ServiceTarget, month: [Int]) {
    func worst(_ window: ServiceTarget.Window) -> Worst {
      let (count, perDay) = (week.intervals.count, week.intervalsPerDay)
      return Worst(week, target, TargetWindow.all(window, count: count, perDay: perDay, month: month))
    }
    let intervals = worst(.interval)
    let worst = target.window == .interval ? intervals : worst(target.window)
    lowest = worst.level
    lowestStart = worst.start
    lowestInterval = intervals.level
    let misses = target.intervalFloor.map { floor in intervals.level.map { $0 < floor } ?? false } ?? false
    floorMissedAt = misses ? intervals.start : nil
    isMet = worst.level.map { $0 >= target.level && !misses }
  }

  /// Checks the forecast week of a scenario.
  init(_ week: QueueWeek, _ scenario: Scenario) {
    self.init(week, scenario.target, month: scenario.week.monday.weekdaysOfMonth)
  }
}

/// The lowest level of some windows, and where the first of those with it starts.
private struct Worst {
  var level: Double?
  var start: Int?

  init(_ week: QueueWeek, _ target: ServiceTarget, _ windows: [TargetWindow]) {
    for window in windows {
      let totals = week.totals(window, by: week.headline)
      guard let level = totals?.serviceLevel(target.formula), level < self.level ?? .infinity else {
        continue
      }
      self.level = level
      start = window.intervals.lowerBound
    }
  }
}
