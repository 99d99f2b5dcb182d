import ContactCentre

/// Who of the people of a stated plan finds a seat: who comes first has it for the whole shift, breaks as `SeatUse` says.
///
/// Whoever would have none at some moment of the shift is not at work on that day: he is paid and shown, but answers no call.
struct SeatAdmission {
  /// Seats taken, by minute of the week: of all sites, and of each to which people are bound.
  private var taken: [String?: [Double]] = [:]
  private let scenario: Scenario
  private let moments: SeatMoments
  private let handOver: Int
  /// People whom no seat was found for, by minute of the week.
  private var turnedAway = Array(repeating: 0.0, count: Self.week)

  private static let week = 7 * 1440

  init(_ scenario: Scenario) {
    self.scenario = scenario
    moments = SeatMoments(scenario, [])
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
      for minute in minutes {
        let seats = moments.seats(of: place, on: scenario.days[minute / 1440])
        let used = taken[place]?[minute] ?? 0
        admitted = min(admitted, max(0, (seats - used) / moments.seatsPerPerson + 1e-9))
      }
    }
    if people == people.rounded() { admitted.round(.down) }
    if admitted > people - 1e-6 { admitted = people }
    for place in site == nil ? [nil] : [nil, site] {
      var used = taken[place] ?? Array(repeating: 0, count: Self.week)
      for minute in minutes { used[minute] += admitted * moments.seatsPerPerson }
      taken[place] = used
    }
    for minute in minutes { turnedAway[minute] += people - admitted }
    return admitted
  }

  /// The most people at once who find no seat.
  var mostTurnedAway: Double { turnedAway.max() ?? 0 }

  private func minutes(of cover: ShiftCover) -> [Int] {
    var stretches = scenario.workforce.seatUse == .wholeShift ? [cover.span] : cover.stretches
    if let last = stretches.popLast() { stretches.append(last.lowerBound..<last.upperBound + handOver) }
    return stretches.flatMap { $0.map { $0 % Self.week } }
  }
}
