import ContactCentre

/// A window of a service target: a stretch of the week, and how often each of its days counts.
struct TargetWindow: Equatable, Sendable {
  /// The intervals of the week.
  let intervals: Range<Int>
  /// How often each day of the week counts; `nil` where each counts once.
  let dayWeights: [Double]?

  /// How often an interval counts.
  func weight(_ interval: Int, perDay: Int) -> Double { dayWeights?[interval / perDay] ?? 1 }

  /// The windows in which a target must be reached.
  ///
  /// A month is the week with each of its days as often as that weekday comes in the month of the week's Monday.
  static func all(of scenario: Scenario) -> [TargetWindow] {
    let perDay = scenario.intervalsPerDay
    let count = 7 * perDay
    func every(_ step: Int, _ length: Int) -> [TargetWindow] {
      stride(from: 0, through: count - length, by: step).map {
        TargetWindow(intervals: $0..<$0 + length, dayWeights: nil)
      }
    }
    switch scenario.target.window {
    case .interval: return every(1, 1)
    case .day: return every(perDay, perDay)
    case .rolling24Hours: return every(1, perDay)
    case .week: return every(count, count)
    case .month:
      let weights = scenario.week.monday.weekdaysOfMonth.map(Double.init)
      return [TargetWindow(intervals: 0..<count, dayWeights: weights)]
    }
  }
}
