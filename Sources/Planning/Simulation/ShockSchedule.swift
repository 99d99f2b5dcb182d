import ContactCentre

/// The share of the people who remain at each minute of a run.
///
/// Shocks that meet multiply. People of whom no site is told sit at all sites in the proportion of the seats.
struct ShockSchedule {
  private struct Window {
    let minutes: Range<Int>
    let capacity: Double
    /// The site, by its position; `nil` for all.
    let site: Int?
  }

  private let windows: [Window]
  private let seats: SiteSeats
  private let calendar: RunCalendar

  init(_ scenario: Scenario, _ calendar: RunCalendar, _ seats: SiteSeats) {
    windows = scenario.shocks.compactMap { shock in
      guard let day = calendar.minute(of: shock.date), shock.from < shock.to else { return nil }
      return Window(
        minutes: day + shock.from.minutes..<day + shock.to.minutes, capacity: shock.capacity,
        site: shock.site.flatMap { site in scenario.sites.firstIndex { $0.id == site } })
    }
    self.seats = seats
    self.calendar = calendar
  }

  /// Whether a shock lies in the run.
  var isEmpty: Bool { windows.isEmpty }

  /// The minutes at which the share may change, inside a range and in order.
  func edges(in range: Range<Int>) -> [Int] {
    Set(windows.flatMap { [$0.minutes.lowerBound, $0.minutes.upperBound] }.filter(range.contains)).sorted()
  }

  /// The share of the people of a site who remain; `nil` is people of whom no site is told.
  func remaining(at minute: Int, site: Int?) -> Double {
    let present = windows.filter { $0.minutes.contains(minute) }
    guard !present.isEmpty else { return 1 }
    func share(_ site: Int) -> Double {
      present.reduce(1) { $1.site == nil || $1.site == site ? $0 * $1.capacity : $0 }
    }
    if let site { return share(site) }
    let shares = seats.shares(weekday: calendar.weekday(minute / 1440))
    return shares.indices.reduce(0) { $0 + shares[$1] * share($1) }
  }
}
