import ContactCentre

/// When the calls of a line come: what its volume puts into each quarter of an hour of a week.
///
/// The volume counts calls inside the line's opening hours: it is spread over its open days by the calendar and over their open
/// hours by the profile. Calls outside them come only where the line is opened; they are spread over all closed hours in the
/// same way.
struct CalledHours {
  /// Calls inside the line's hours, by quarter of the week.
  let inside: [Double]
  /// As many calls outside them, by quarter of the week; none where the line is open around the clock.
  ///
  /// Over the volume's span they add up to the volume; so many for each of its calls come as `Merge.nightShare` says.
  let outside: [Double]

  /// The week of a line.
  ///
  /// With w the weight of a day, q the profile's share of a quarter, o the part of it in which the line is open, W the sum of w over
  /// the span, W° over its open days and f = Σ q o over an open day: volume × w q o / (f W°) inside and volume × w q (1 − o) /
  /// (W − f W°) outside.
  ///
  /// - Complexity: O(quarters of the week), and the days of the span where they were not weighed before.
  init(_ line: Line, in scenario: Scenario, _ calls: WeekDemand.Calls, _ weights: inout SpanWeights) {
    let quarters = Opening.quartersPerDay
    let shares =
      scenario.profile(scenario.figures(of: line).profile)?.shares(intervals: quarters)
      ?? Array(repeating: 0, count: quarters)
    let volume = line.volume
    let total = volume.span == .day ? volume.calls * 7 : volume.calls
    let opening = line.before.opening
    let weightOpen = weights.weight(of: volume.span, open: opening?.days ?? .everyDay)
    let day = opening.map { $0.quarters(on: .monday) }
    let shareOpen = day.map { zip(shares, $0).reduce(0) { $0 + $1.0 * $1.1 } } ?? 1
    let weightClosed =
      opening == nil ? 0 : weights.weight(of: volume.span, open: .everyDay) - shareOpen * weightOpen
    var inside: [Double] = []
    var outside: [Double] = []
    inside.reserveCapacity(7 * quarters)
    outside.reserveCapacity(7 * quarters)
    for date in scenario.days {
      let weight = weights.weight(of: date, calls)
      let open = opening.map { $0.quarters(on: date.weekday) }
      let perOpen = weightOpen * shareOpen > 0 ? total * weight / weightOpen / shareOpen : 0
      let perClosed = weightClosed > 1e-12 * weightOpen ? total * weight / weightClosed : 0
      for quarter in 0..<quarters {
        let part = open?[quarter] ?? 1
        inside.append(perOpen * shares[quarter] * part)
        outside.append(perClosed * shares[quarter] * (1 - part))
      }
    }
    self.inside = inside
    self.outside = outside
  }
}

/// The weights of days and of the spans over which volumes are counted; lines mostly share one span.
///
/// Spans are weighed as they were foreseen: a day that nobody foresaw is not in a volume.
struct SpanWeights {
  private struct Key: Hashable {
    let span: Volume.Span
    let open: Opening.Days
  }

  private let foreseen: DemandCalendar
  private let actual: DemandCalendar
  private var known: [Key: Double] = [:]

  init(_ calendar: DemandCalendar) {
    foreseen = calendar.foreseen
    actual = calendar
  }

  /// The weight of a day as it was foreseen or as it came.
  func weight(of date: CalendarDate, _ calls: WeekDemand.Calls) -> Double {
    (calls == .forecast ? foreseen : actual).weight(of: date)
  }

  /// The weight of the days of a span on which a line is open.
  mutating func weight(of span: Volume.Span, open: Opening.Days) -> Double {
    let key = Key(span: span, open: open)
    if let weight = known[key] { return weight }
    let weight = foreseen.weight(of: span, open: open)
    known[key] = weight
    return weight
  }
}
