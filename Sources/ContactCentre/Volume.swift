/// How many calls a line has, and what was counted.
public struct Volume: Hashable, Sendable {
  /// What a volume counts. There is no default: the three differ by the answer rate and by redials.
  ///
  /// With the answer rate r of the time in which they were counted and redial probability p, people = attempts ×
  /// (1 − p (1 − r)) and answered = attempts × r.
  public enum Counts: String, CaseIterable, Sendable {
    /// People who want to reach the line; each may dial several times.
    case callers
    /// Attempts that reach the queue.
    case offered
    /// Calls that were answered; the people behind them are inferred once and stay the same after the merge.
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

  /// The calls of each of some days: the volume's share by the day's weight in the calendar.
  ///
  /// Over a span of dates, calls × w(day) / Σ w(span), so that the days of the span add up to the volume;
  /// for a mean day, 7 × calls × w(day) / Σ weekday factors. Days on which the line is closed weigh nothing.
  ///
  /// - Complexity: O(days of the span).
  public func calls(
    on days: [CalendarDate], by calendar: DemandCalendar, open: Opening.Days = .everyDay
  ) -> [Double] {
    let sum = calendar.weight(of: span, open: open)
    let total = span == .day ? calls * 7 : calls
    return days.map { day in
      sum > 0 && open.contains(day.weekday) ? total * calendar.weight(of: day) / sum : 0
    }
  }
}

extension DemandCalendar {
  /// The weight of all days of a span on which a line is open; for a mean day, of an ordinary week.
  public func weight(of span: Volume.Span, open: Opening.Days) -> Double {
    switch span {
    case .day:
      Weekday.allCases.reduce(0) { $0 + (open.contains($1) ? weekdayFactors[$1.rawValue] : 0) }
    case .dates(let first, let last):
      (0..<first.days(through: last)).reduce(0) { sum, offset in
        let day = first.adding(days: offset)
        return sum + (open.contains(day.weekday) ? weight(of: day) : 0)
      }
    }
  }
}
