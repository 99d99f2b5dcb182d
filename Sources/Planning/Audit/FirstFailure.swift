import ContactCentre
import QueueTheory

/// Where a week first falls below the level of its target, by formula: interval by interval, and by hour of the day.
public struct FirstFailure: Sendable, Equatable {
  /// By how much the busiest day considered exceeds the one expected.
  public let factor: Double
  /// The first interval of the week below the level, and its level; `nil` where none is.
  public let interval: Int?
  /// Its level.
  public let level: Double?
  /// The first hour of the day, 0 to 23, that lies below the level over all days of the week; `nil` where none does.
  public let hour: Int?
  /// Its level.
  public let hourLevel: Double?
  /// Intervals below the level.
  public let count: Int

  /// Where a week falls short whose days are busier by a factor each, 0 for Monday.
  init(_ week: StaffedWeek, factors: [Double]) throws(QueueError) {
    let target = week.scenario.target
    let perDay = week.perDay
    let busy = try week.week(week.calls.indices) { factors[$0 / perDay] }
    func totals(_ intervals: [Int]) -> ServiceTotals {
      var sum = ServiceTotals()
      for interval in intervals {
        sum += busy.totals(interval..<interval + 1, by: week.model) ?? ServiceTotals()
      }
      return sum
    }
    func isShort(_ totals: ServiceTotals) -> Bool { totals.verdict(target) == .missed }
    let intervals = busy.intervals.indices.map { totals([$0]) }
    let hours = (0..<24).map { hour in
      totals(busy.intervals.indices.filter { $0 % perDay * 24 / perDay == hour })
    }
    factor = factors.max() ?? 1
    interval = intervals.firstIndex(where: isShort)
    level = interval.flatMap { intervals[$0].serviceLevel(target.formula) }
    hour = hours.firstIndex(where: isShort)
    hourLevel = hour.flatMap { hours[$0].serviceLevel(target.formula) }
    count = intervals.count(where: isShort)
  }
}
