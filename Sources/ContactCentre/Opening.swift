/// The hours and days on which a line or a centre is open.
public struct Opening: Hashable, Sendable {
  /// The days on which it is open.
  public enum Days: String, CaseIterable, Sendable {
    /// Seven days a week.
    case everyDay = "every_day"
    /// Monday to Friday.
    case weekdays

    /// Whether a weekday is among the days.
    public func contains(_ weekday: Weekday) -> Bool { self == .everyDay || weekday.rawValue < 5 }
  }

  /// The first minute.
  public var from: ClockTime
  /// The minute after the last one; later than `from`.
  public var to: ClockTime
  /// The days.
  public var days: Days

  /// Opening hours within a day.
  public init(from: ClockTime, to: ClockTime, days: Days = .everyDay) {
    self.from = from
    self.to = to
    self.days = days
  }

  /// The share of an interval, from one minute to another, in which the line is open on a weekday.
  public func share(from start: Int, to end: Int, on weekday: Weekday) -> Double {
    if !days.contains(weekday) { return 0 }
    let open = min(end, to.minutes) - max(start, from.minutes)
    return Double(max(0, open)) / Double(end - start)
  }
}

extension Opening {
  /// The parts of a day by which hours are counted: every interval is a whole number of them, whatever its length.
  public static let quartersPerDay = 96

  /// The share of each quarter of an hour that is open on a weekday.
  public func quarters(on weekday: Weekday) -> [Double] {
    (0..<Self.quartersPerDay).map { share(from: $0 * 15, to: ($0 + 1) * 15, on: weekday) }
  }
}
