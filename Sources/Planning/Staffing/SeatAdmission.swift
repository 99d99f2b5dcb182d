import ContactCentre

/// Who of the people of a stated plan finds a seat: who comes first has it for the whole shift, breaks as `SeatUse` says.
///
/// Whoever would have none at some moment of the shift is not at work on that day: he is paid and shown, but answers no call.
struct SeatAdmission {
  /// Seats taken, by minute of the week: of all sites, and of each to which people are bound.
  private var taken: [String?: [Double]] = [:]
  /// Seats that are open on each day of the week: of all sites, and of each.
  private let seats: [String?: [Double]]
  private let seatsPerPerson: Double
  private let keepsBreaks: Bool
  private let handOver: Int
  /// People whom no seat was found for, by minute of the week.
  private var turnedAway = Array(repeating: 0.0, count: Self.week)

  private static let week = 7 * 1440

  init(_ scenario: Scenario) {
    let moments = SeatMoments(scenario, [])
    let days = scenario.days
    let places = [nil] + scenario.sites.map(\.id)
    seats = Dictionary(
      places.map { place in (place, days.map { moments.seats(of: place, on: $0) }) },
      uniquingKeysWith: { first, _ in first })
    seatsPerPerson = moments.seatsPerPerson
    keepsBreaks = scenario.workforce.seatUse == .wholeShift
    handOver = Int(scenario.workforce.handOverMinutes)
  }

  /// How many of some people on a cover find a seat; whole people where so many are given.
  ///
  /// - Complexity: O(minutes of the shift).
  mutating func admit(_ people: Double, on cover: ShiftCover, site: String?) -> Double {
    guard people > 0 else { return 0 }
    let minutes = self.minutes(of: cover)
    var admitted = people
    for place in site == nil ? [nil] : [nil, site] {
      let (open, used) = (seats[place], taken[place])
      for minute in minutes {
        let free = (open?[minute / 1440] ?? 0) - (used?[minute] ?? 0)
        admitted = min(admitted, max(0, free / seatsPerPerson + 1e-9))
      }
    }
    if people == people.rounded() { admitted.round(.down) }
    if admitted > people - 1e-6 { admitted = people }
    for place in site == nil ? [nil] : [nil, site] {
      var used = taken[place] ?? Array(repeating: 0, count: Self.week)
      for minute in minutes { used[minute] += admitted * seatsPerPerson }
      taken[place] = used
    }
    for minute in minutes { turnedAway[minute] += people - admitted }
    return admitted
  }

  /// The most people at once who find no seat.
  var mostTurnedAway: Double { turnedAway.max() ?? 0 }

  private func minutes(of cover: ShiftCover) -> [Int] {
    var stretches = keepsBreaks ? [cover.span] : cover.stretches
    if let last = stretches.popLast() { stretches.append(last.lowerBound..<last.upperBound + handOver) }
    return stretches.flatMap { $0.map { $0 % Self.week } }
  }
}
