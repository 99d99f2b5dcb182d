import ContactCentre

/// Whether a week reaches its target in every window, and where it falls short most.
public struct TargetCheck: Sendable {
  /// Whether every window with calls reaches the level; `nil` without a single call.
  public let isMet: Bool?
  /// The lowest service level of a window.
  public let lowest: Double?
  /// The first interval of the window with the lowest level.
  public let lowestStart: Int?

  init(_ week: QueueWeek, _ target: ServiceTarget) {
    let count = week.intervals.count
    let starts: StrideTo<Int>
    let length: Int
    switch target.window {
    case .interval: (starts, length) = (stride(from: 0, to: count, by: 1), 1)
    case .day: (starts, length) = (stride(from: 0, to: count, by: week.intervalsPerDay), week.intervalsPerDay)
    case .rolling24Hours:
      (starts, length) = (stride(from: 0, to: count - week.intervalsPerDay + 1, by: 1), week.intervalsPerDay)
    case .week: (starts, length) = (stride(from: 0, to: 1, by: 1), count)
    }
    var lowest: Double?
    var lowestStart: Int?
    for start in starts {
      let totals = week.totals(start..<start + length, by: week.headline)
      guard let level = totals?.serviceLevel(target.formula) else { continue }
      if level < lowest ?? .infinity {
        lowest = level
        lowestStart = start
      }
    }
    self.lowest = lowest
    self.lowestStart = lowestStart
    isMet = lowest.map { $0 >= target.level }
  }
}
