import ContactCentre

/// The seats of each site on each day of the week.
struct SiteSeats {
  /// By day of the week, then by site in the order of the scenario; 0 where a site is not yet open.
  private let seats: [[Double]]

  init(_ scenario: Scenario) {
    seats = scenario.days.map { Self.seats(of: scenario, on: $0) }
  }

  /// The seats of each site on a date.
  static func seats(of scenario: Scenario, on date: CalendarDate) -> [Double] {
    scenario.sites.map { site in (site.opens.map { $0 <= date } ?? true) ? site.seats : 0 }
  }

  /// The seats of each site on a day of the week.
  func seats(weekday: Int) -> [Double] { seats[weekday] }

  /// The share of each site in all seats of a day of the week; all alike where there are none.
  func shares(weekday: Int) -> [Double] {
    let all = seats[weekday].reduce(0, +)
    return seats[weekday].map { all > 0 ? $0 / all : 1 / Double(seats[weekday].count) }
  }
}
