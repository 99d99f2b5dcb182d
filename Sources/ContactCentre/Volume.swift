/// How many calls a line has, and what was counted.
public struct Volume: Hashable, Sendable {
  /// What a volume counts. There is no default: the three differ by the answer rate and by redials.
  public enum Counts: String, CaseIterable, Sendable {
    /// People who want to reach the line; each may dial several times.
    case callers
    /// Attempts that reach the queue.
    case offered
    /// Calls that were answered.
    case answered
  }

  /// The stretch of time over which the calls were counted.
  public enum Span: Hashable, Sendable {
    /// The mean day of an ordinary week.
    case day
    /// All days from the first to the last, both counted.
    case dates(CalendarDate, CalendarDate)
  }

  /// What is counted.
  public var counts: Counts
  /// The number of calls in the span.
  public var calls: Double
  /// The span of the count.
  public var span: Span

  /// A volume of calls over a span.
  public init(counts: Counts, calls: Double, span: Span) {
    self.counts = counts
    self.calls = calls
    self.span = span
  }

  /// The calls of one day: the volume's share by the day's weight in the calendar.
  ///
  /// Over a span of dates, calls × w(day) / Σ w(span), so that the days of the span add up to the volume;
  /// for a mean day, calls × w(day) / mean weekday factor. Complexity: O(days of the span).
  public func calls(on days: [CalendarDate], by calendar: DemandCalendar) -> [Double] {
    let perWeight: Double
    switch span {
    case .day:
      perWeight = calls / calendar.meanWeekdayFactor
    case .dates(let first, let last):
      let weights = (0..<first.days(through: last)).reduce(0) { $0 + calendar.weight(of: first.adding(days: $1)) }
      perWeight = weights > 0 ? calls / weights : 0
    }
    return days.map { perWeight * calendar.weight(of: $0) }
  }
}
