import ContactCentre

/// The moments of a week at which people may need more seats than there are: those at which somebody comes, at the
/// start of a shift or after a break, and Monday 00:00, when a site that opens within the week is closed again.
///
/// The one rule for seats: a person has a seat from the start to the end of the shift and for the hand-over after it, so that
/// two shifts that meet need both their seats for that long. Breaks and the time lost to in-shift shrinkage leave the seat to
/// others as `SeatUse` says.
struct SeatMoments {
  /// The seats at one moment.
  struct Cap {
    /// Minutes from Monday 00:00.
    let minute: Int
    /// The site; `nil` for all sites together.
    let site: String?
    let seats: Double
    /// The covers of which each person needs a seat there.
    let covers: [Int]
  }

  private static let week = 7 * 1440

  private let scenario: Scenario
  /// For each cover the stretches in which its people have seats, from minutes of the week on.
  private let stretches: [[Range<Int>]]
  private let sites: [String?]

  init(_ scenario: Scenario, _ covers: [ShiftCover]) {
    self.scenario = scenario
    let handOver = Int(scenario.workforce.handOverMinutes)
    let isWhole = scenario.workforce.seatUse == .wholeShift
    stretches = covers.map { cover in
      var stretches = isWhole ? [cover.span] : cover.stretches
      if let last = stretches.popLast() { stretches.append(last.lowerBound..<last.upperBound + handOver) }
      return stretches
    }
    sites = covers.map(\.shift.site)
  }

  /// The seats at every moment that matters: for all sites together, and for each site at which shifts are worked that
  /// are bound to it. People whom no site binds find a seat wherever there is one.
  ///
  /// - Complexity: O(moments × covers).
  func caps() -> [Cap] {
    let bound = scenario.sites.filter { site in sites.contains(site.id) }
    var caps: [Cap] = []
    let days = scenario.days
    for minute in Set(stretches.joined().map { $0.lowerBound % Self.week } + [0]).sorted() {
      let present = stretches.indices.filter { isSeated($0, at: minute) }
      let day = days[minute / 1440]
      caps.append(Cap(minute: minute, site: nil, seats: scenario.seats(on: day), covers: present))
      for site in bound {
        caps.append(
          Cap(
            minute: minute, site: site.id, seats: seats(of: site.id, on: day),
            covers: present.filter { sites[$0] == site.id }))
      }
    }
    return caps.filter { !$0.covers.isEmpty }
  }

  /// The seats of a site on a day; of all sites where none is named.
  func seats(of site: String?, on day: CalendarDate) -> Double {
    guard let site else { return scenario.seats(on: day) }
    return scenario.sites.first { $0.id == site && ($0.opens.map { $0 <= day } ?? true) }?.seats ?? 0
  }

  private func isSeated(_ cover: Int, at minute: Int) -> Bool {
    stretches[cover].contains { $0.contains(minute) || $0.contains(minute + Self.week) }
  }

  /// Seats that one person takes who has one: part of one where others use it in turn.
  var seatsPerPerson: Double {
    scenario.workforce.seatUse == .onPhones ? 1 - scenario.workforce.inShiftShrinkage : 1
  }

  /// The most people who may be present for some seats.
  func people(seats: Double) -> Int {
    Int(min(1e9, (seats / seatsPerPerson + 1e-9).rounded(.down)))
  }
}
