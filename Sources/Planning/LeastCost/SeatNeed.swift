import ContactCentre

/// Seats that the people of a plan need at once.
public struct SeatNeed: Sendable, Equatable {
  /// The seats of a site, or of all.
  public struct Peak: Sendable, Equatable {
    /// The site; `nil` for all together.
    public let site: String?
    /// The most people at seats at once: people present × (1 − in-shift shrinkage), rounded up.
    public let seats: Int
    /// The first moment of the week with so many, in minutes from Monday 00:00.
    public let minute: Int
    /// Seats that there are at that moment.
    public let available: Double
  }

  /// All sites together, then each site to which shifts are bound.
  public let peaks: [Peak]

  /// The need of people on covers.
  init(_ scenario: Scenario, _ covers: [ShiftCover], _ counts: [Int]) {
    let moments = SeatMoments(scenario, covers)
    var peaks: [Peak] = []
    for cap in moments.caps() {
      let people = cap.covers.reduce(0) { $0 + counts[$1] }
      let seats = Int((Double(people) * moments.seatsPerPerson - 1e-9).rounded(.up))
      let peak = Peak(site: cap.site, seats: seats, minute: cap.minute, available: cap.seats)
      if let index = peaks.firstIndex(where: { $0.site == cap.site }) {
        if seats > peaks[index].seats { peaks[index] = peak }
      } else {
        peaks.append(peak)
      }
    }
    self.peaks = peaks
  }

  /// The need of a roster.
  init(_ scenario: Scenario, _ roster: Roster) {
    let variants = scenario.workforce.shifts.map { $0.variants(stepMinutes: scenario.intervalMinutes) }
    var (covers, counts): ([ShiftCover], [Int]) = ([], [])
    for assignment in roster.assignments {
      guard var shift = variants.joined().first(where: { assignment.isOf($0) }) else { continue }
      shift.site = assignment.site
      let minutes = Int(scenario.intervalMinutes)
      let days = ShiftCover.all([shift], of: scenario.workforce, intervalMinutes: minutes)
      guard let cover = days.first(where: { $0.day == assignment.day.rawValue }) else { continue }
      covers.append(cover)
      counts.append(assignment.people)
    }
    self.init(scenario, covers, counts)
  }

  /// All sites together; 0 where nobody works.
  public var total: Int { peaks.first { $0.site == nil }?.seats ?? 0 }
}
