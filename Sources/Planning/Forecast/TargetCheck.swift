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
    let perDay = week.intervalsPerDay
    let intervals = Worst(week, target, starts: 0..<week.intervals.count, length: 1)
    let worst: Worst
    switch target.window {
    case .interval: worst = intervals
    case .day:
      let starts = stride(from: 0, to: week.intervals.count, by: perDay)
      worst = Worst(week, target, starts: starts, length: perDay)
    case .rolling24Hours:
      let starts = stride(from: 0, to: week.intervals.count - perDay + 1, by: 1)
      worst = Worst(week, target, starts: starts, length: perDay)
    case .week: worst = Worst(week, target, starts: 0..<1, length: week.intervals.count)
    case .month: worst = Worst(week.total(weights: month), target)
    }
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

  init(_ week: QueueWeek, _ target: ServiceTarget, starts: some Sequence<Int>, length: Int) {
    for start in starts {
      let totals = week.totals(start..<start + length, by: week.headline)
      guard let level = totals?.serviceLevel(target.formula), level < self.level ?? .infinity else {
        continue
      }
      self.level = level
      self.start = start
    }
  }

  init(_ totals: ServiceTotals?, _ target: ServiceTarget) {
    level = totals?.serviceLevel(target.formula)
    start = level == nil ? nil : 0
  }
}

extension QueueWeek {
  /// The totals of the days by the headline model, each counted so many times; `nil` where the model has none.
  fileprivate func total(weights: [Int]) -> ServiceTotals? {
    var sum = ServiceTotals()
    for (day, weight) in zip(0..<intervals.count / intervalsPerDay, weights) {
      guard let totals = self.day(day, by: headline) else { return nil }
      sum += totals.scaled(by: Double(weight))
    }
    return sum
  }
}
