import ContactCentre
import QueueTheory

/// How likely periods are to be missed, by formula: a period is missed when its calls exceed what its people can bear.
///
/// Interval by interval the level falls as calls grow, so a period has a largest multiple of its calls at which the target is
/// reached; the probability of a breach is that of a larger one. What chance does to the waits of a given number of calls is
/// left out: the simulation knows it.
public struct FormulaRisk: Sendable {
  /// One period.
  public struct Period: Sendable {
    /// Standard deviation over mean of its calls over the term.
    public let variation: Double
    /// The level at the calls expected over the term; `nil` without calls.
    public let meanLevel: Double?
    /// The largest multiple of the calls at which the target is reached; 0 where none is, `nil` where every likely one is.
    public let bearable: Double?
    /// The probability that the promise binds: that the calls lie in the contract's band.
    public let binds: Double
    /// The probability of a breach where it binds; `nil` where it never does.
    public let breach: Double?
  }

  /// The periods with calls, and their numbers.
  public let periods: [(number: Int, period: Period)]

  /// The probability that a period of the term in which the promise binds is missed; `nil` where it never binds.
  public var breach: Double? {
    let binds = periods.reduce(0) { $0 + $1.period.binds }
    let missed = periods.reduce(0) { $0 + $1.period.binds * ($1.period.breach ?? 0) }
    return binds > 0 ? missed / binds : nil
  }

  /// The risk of a week under a contract.
  init(
    _ week: StaffedWeek, _ periods: AuditPeriods, laws: [VolumeLaw], _ band: VolumeBand?
  ) throws(QueueError) {
    var found: [(Int, Period)] = []
    for (number, period) in periods.periods.enumerated() {
      guard let level = try week.level(period, factor: 1) else { continue }
      let law = laws[number]
      let bearable = try week.bearable(period, within: law.likely)
      let calls = week.callsPerDay(period, bindsByDay: periods.bindsByDay)
      let binds = law.lies(in: band, calls: calls)
      let missed = law.lies(in: band, calls: calls, above: bearable)
      found.append(
        (
          number,
          Period(
            variation: law.coefficientOfVariation, meanLevel: level,
            bearable: bearable.isFinite ? bearable : nil, binds: binds,
            breach: binds > 0 ? min(1, missed / binds) : nil)
        ))
    }
    self.periods = found.map { (number: $0.0, period: $0.1) }
  }

  /// The share of the periods with calls in which the promise binds and the level lies below another.
  static func share(
    below level: Double, _ week: StaffedWeek, _ periods: AuditPeriods, laws: [VolumeLaw],
    _ band: VolumeBand?
  ) throws(QueueError) -> Double {
    var (sum, count) = (0.0, 0.0)
    for (law, period) in zip(laws, periods.periods) where try week.level(period, factor: 1) != nil {
      let bearable = try week.bearable(period, within: law.likely, level: level)
      let calls = week.callsPerDay(period, bindsByDay: periods.bindsByDay)
      sum += law.lies(in: band, calls: calls, above: bearable)
      count += 1
    }
    return count > 0 ? sum / count : 0
  }
}

extension VolumeLaw {
  /// The factors beyond which nothing is likely.
  fileprivate var likely: ClosedRange<Double> { quantile(1e-7)...quantile(1 - 1e-7) + 1e-6 }

  /// The probability that calls lie in the band of a contract and beyond a factor.
  ///
  /// - Parameter calls: expected a day.
  fileprivate func lies(in band: VolumeBand?, calls: Double, above factor: Double = 0) -> Double {
    let (least, most) = ((band?.leastPerDay ?? 0) / calls, (band?.mostPerDay ?? .infinity) / calls)
    return max(0, exceeds(max(least, factor)) - exceeds(most))
  }
}
