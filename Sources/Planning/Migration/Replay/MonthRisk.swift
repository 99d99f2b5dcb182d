public import ContactCentre

/// How likely a month misses the target since its forecast is off, before anything is known of what really comes.
public struct MonthRisk: Sendable {
  /// The first day of the month.
  public let month: CalendarDate
  /// The share in time at the calls that were forecast; without value where no call comes.
  public let level: Estimate
  /// The largest multiple of all calls at which the month reaches the target; infinite where any number does; without value
  /// where no call comes.
  public let bearable: Estimate
  /// Standard deviation over mean of the month's calls by the errors of the forecast.
  public let variation: Double
  /// The probability that the month misses; without share where no call comes.
  public let probability: Probability
  /// The fewest trained people with whom the calls that were forecast reach the target in it, surely where that is simulated:
  /// with the lower end of the level's interval; `nil` without calls, or where no number does.
  public let needed: Int?

  /// A month.
  init(
    month: CalendarDate, level: Estimate, bearable: Estimate, variation: Double, probability: Probability,
    needed: Int?
  ) {
    self.month = month
    self.level = level
    self.bearable = bearable
    self.variation = variation
    self.probability = probability
    self.needed = needed
  }

  /// A month in which no call comes.
  init(withoutCalls month: CalendarDate) {
    let nothing = Estimate(value: nil, halfWidth: nil)
    self.init(
      month: month, level: nothing, bearable: nothing, variation: 0,
      probability: Probability(share: nil, lower: nil, upper: nil), needed: nil)
  }
}
