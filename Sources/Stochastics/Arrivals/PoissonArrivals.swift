/// The times of a Poisson process whose rate is constant within intervals of equal length, in ascending order.
///
/// The rates are those of a cycle that is repeated, times the factor of the day. With E exponential of mean 1, the next
/// arrival after t is the time at which the integral of the rate from t on reaches E; so every arrival takes one word of
/// the stream. Given the factors, the counts of disjoint intervals are independent Poisson variables.
///
/// - SeeAlso: E. Çinlar, Introduction to Stochastic Processes, 1975, 4.7 (time change); `Busyness`.
public struct PoissonArrivals: Sendable {
  /// Expected arrivals a second in each interval of the cycle.
  let rates: [Double]
  /// The factor of each day; days beyond them have the factor 1.
  let factors: [Double]
  let interval: Double
  let intervalsPerDay: Int
  let count: Int
  @usableFromInline var stream: RandomStream
  /// The interval of the last arrival, counted from time 0.
  private var index = -1
  @usableFromInline var time = 0.0
  /// Expected arrivals a second now, and its inverse.
  private var rate = 0.0
  @usableFromInline var secondsPerArrival = Double.infinity
  @usableFromInline var intervalEnd = 0.0

  /// - Parameters:
  ///   - calls: expected arrivals in each interval of the cycle on a day of factor 1: finite, at least 0, at least one.
  ///   - interval: the length of an interval, seconds, positive.
  ///   - intervalsPerDay: positive.
  ///   - factors: how much busier each day is than expected: finite, at least 0.
  ///   - count: the intervals of the process.
  ///   - stream: the source of the gaps.
  /// - Throws: `LawError.empty` without calls or without intervals in a day, `.badWeight` with the place among the calls
  ///   followed by the factors or for a rate too large to write, `.outOfDomain` for the interval.
  public init(
    calls: [Double], interval: Double, intervalsPerDay: Int, factors: [Double] = [], count: Int,
    stream: RandomStream
  ) throws(LawError) {
    guard !calls.isEmpty, intervalsPerDay > 0 else { throw .empty }
    guard interval.isFinite, interval > 0 else { throw .outOfDomain(.value, value: interval) }
    for (position, weight) in (calls + factors).enumerated() where !(weight.isFinite && weight >= 0) {
      throw .badWeight(position: position, value: weight)
    }
    let most = (calls.max() ?? 0) / interval * max(1, factors.max() ?? 1)
    guard most.isFinite else { throw .badWeight(position: 0, value: most) }
    rates = calls.map { $0 / interval }
    self.factors = factors
    self.interval = interval
    self.intervalsPerDay = intervalsPerDay
    self.count = count
    self.stream = stream
  }

  /// The time of the next arrival, seconds; infinite after the last one. The exponential number is −ln u.
  ///
  /// - Complexity: O(1) amortized, with O(intervals) for a whole process.
  public mutating func next() -> Double { advance(-CMath.log(stream.uniform())) }

  /// The time of the next arrival, with an exponential number by the ziggurat, which is faster.
  @inlinable
  public mutating func next(_ ziggurat: Ziggurat) -> Double { advance(ziggurat.exponential(stream.next())) }

  /// The time at which the integral of the rate from now on reaches a value.
  @inlinable
  mutating func advance(_ value: Double) -> Double {
    let inside = time + value * secondsPerArrival
    guard inside < intervalEnd else { return advanceBeyond(value) }
    time = inside
    return inside
  }

  @usableFromInline
  mutating func advanceBeyond(_ value: Double) -> Double {
    var rest = value
    while enterNextInterval(&rest) {
      let inside = time + rest * secondsPerArrival
      if inside < intervalEnd {
        time = inside
        return inside
      }
    }
    return .infinity
  }

  /// Enters the next interval and takes what the rest of this one contributes off a value; false after the last.
  private mutating func enterNextInterval(_ rest: inout Double) -> Bool {
    guard index + 1 < count else {
      // Nothing comes any more, however often it is asked.
      (index, time, intervalEnd, rate, secondsPerArrival) = (count, .infinity, .infinity, 0, .infinity)
      return false
    }
    rest = max(0, rest - (intervalEnd - time) * rate)
    index += 1
    time = Double(index) * interval
    intervalEnd = Double(index + 1) * interval
    let day = index / intervalsPerDay
    rate = rates[index % rates.count] * (day < factors.count ? factors[day] : 1)
    secondsPerArrival = 1 / rate
    return true
  }
}
