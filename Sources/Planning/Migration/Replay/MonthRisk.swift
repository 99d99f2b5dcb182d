public import ContactCentre

/// How likely a month misses the target since its forecast is off, before anything is known of what really comes.
public struct MonthRisk: Sendable {
  /// The first day of the month.
  public let month: CalendarDate
  /// The share in time at the calls that were forecast; `nil` without calls.
  public let level: Double?
  /// The largest multiple of all calls at which the month reaches the target; infinite where any number does.
  public let bearable: Double?
  /// Standard deviation over mean of the month's calls by the errors of the forecast.
  public let variation: Double
  /// The probability that more calls than that come; `nil` without calls.
  public let probability: Double?
  /// The fewest trained people with whom the calls that were forecast reach the target in it; `nil` without calls, or where no
  /// number does.
  public let needed: Int?
}

/// What the forecast error of one line puts at risk in a month.
public struct LineRisk: Sendable {
  /// The line's id.
  public let line: String
  /// Whether it could move later: it moves within the months, and nothing forces it in by this one.
  public let mayWait: Bool
  /// Calls of a week of the month that were forecast.
  public let calls: Double
  /// The line's relative standard error.
  public let error: Double
  /// The largest multiple of this line's calls at which the month reaches the target, all others as forecast.
  public let bearable: Double
  /// The probability that it alone exceeds that.
  public let alone: Double
  /// The largest multiple of all other calls at which the month reaches the target without the line.
  public let bearableWithout: Double
  /// The probability that the month misses without the line.
  public let without: Double
  /// By how much deferring the line lowers the probability of a miss.
  public let relief: Double
}
