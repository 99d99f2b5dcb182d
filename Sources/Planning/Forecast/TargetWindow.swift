import ContactCentre

/// A window of a service target: a stretch of the week, and how often each of its days counts.
struct TargetWindow: Equatable, Sendable {
  /// The intervals of the week.
  let intervals: Range<Int>
  /// How often each day of the week counts; `nil` where each counts once.
  let dayWeights: [Double]?

  /// How often an interval counts.
  func weight(_ interval: Int, perDay: Int) -> Double { dayWeights?[interval / perDay] ?? 1 }

  /// The windows of the forecast week of a scenario in which its target must be reached.
  static func all(of scenario: Scenario) -> [TargetWindow] {
    all(
      scenario.target.window, count: 7 * scenario.intervalsPerDay, perDay: scenario.intervalsPerDay,
      month: scenario.week.monday.weekdaysOfMonth)
  }

  /// The windows of a week of so many intervals; a month is the week with each of its days as often as `month` says that it
  /// comes there.
  static func all(
    _ window: ServiceTarget.Window, count: Int, perDay: Int, month: [Int]
  ) -> [TargetWindow] {
    func every(_ step: Int, _ length: Int) -> [TargetWindow] {
      stride(from: 0, through: count - length, by: step).map {
        TargetWindow(intervals: $0..<$0 + length, dayWeights: nil)
      }
    }
    return switch window {
    case .interval: every(1, 1)
    case .day: every(perDay, perDay)
    case .rolling24Hours: every(1, perDay)
    case .week: every(count, count)
    case .month: [TargetWindow(intervals: 0..<count, dayWeights: month.map(Double.init))]
    }
  }
}

extension QueueWeek {
  /// The totals of a window by a model; `nil` where the model has none.
  func totals(_ window: TargetWindow, by model: Model) -> ServiceTotals? {
    guard window.dayWeights != nil else { return totals(window.intervals, by: model) }
    var sum = ServiceTotals()
    for interval in window.intervals {
      guard let totals = totals(interval..<interval + 1, by: model) else { return nil }
      sum += totals.scaled(by: window.weight(interval, perDay: intervalsPerDay))
    }
    return sum
  }
}
