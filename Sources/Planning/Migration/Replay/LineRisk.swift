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
  public let bearable: Estimate
  /// The probability that the month misses when this line's forecast alone is off.
  public let alone: Probability
  /// The largest multiple of all other calls at which the month reaches the target without the line.
  public let bearableWithout: Estimate
  /// The probability that the month misses without the line.
  public let without: Probability
  /// By how much deferring the line lowers the probability of a miss.
  public let relief: Estimate
}
