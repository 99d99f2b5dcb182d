public import Measures

/// What callers are promised: a level of service, how it is counted, and over which window.
public struct ServiceTarget: Hashable, Sendable {
  /// How the service level is counted.
  public var formula: ServiceLevelFormula
  /// The waiting time T within which a call counts, in seconds.
  public var withinSeconds: Double
  /// The level to be reached in each window, a fraction.
  public var level: Double
  /// The stretch of time in which the level must be reached.
  public var window: Window
  /// The level that every interval with calls must reach too, a fraction; `nil` where there is none.
  public var intervalFloor: Double?
  /// The share of days that must reach the level, as days differ, a fraction; only where the window is the day.
  public var dayConfidence: Double?

  /// The stretch of time over which a service level is counted.
  public enum Window: String, CaseIterable, Sendable {
    /// Each interval on its own.
    case interval
    /// Each calendar day.
    case day
    /// Any 24 consecutive hours, rolling by one interval (GB/T 33358-2016).
    case rolling24Hours = "rolling_24_hours"
    /// The whole week.
    case week
    /// The calendar month of the week's Monday, each of whose days is like the same weekday of the week.
    case month
  }

  /// A target of `level` within `withinSeconds`, counted by `formula` in each `window`.
  public init(
    formula: ServiceLevelFormula = .answeredOfOffered, withinSeconds: Double = 15, level: Double = 0.95,
    window: Window = .day, intervalFloor: Double? = nil, dayConfidence: Double? = nil
  ) {
    self.formula = formula
    self.withinSeconds = withinSeconds
    self.level = level
    self.window = window
    self.intervalFloor = intervalFloor
    self.dayConfidence = dayConfidence
  }
}
