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
  /// The site of the queue whose need it is, where it is one of several.
  private let name: String?

  /// The need of people on covers.
  init(_ scenario: Scenario, _ covers: [ShiftCover], _ counts: [Int]) {
    self.init(scenario, covers, counts.map(Double.init))
  }

  /// The need of the people of a plan, those included who find no seat; a mean over weeks counts as it is.
  init(_ scenario: Scenario, _ plan: StaffPlan) {
    let crews = PlannedCrew.all(plan, of: scenario)
    let covers = ShiftCover.all(
      crews.map { crew in
        var shift = crew.variant
        shift.site = crew.site
        return shift
      }, of: scenario.workforce, intervalMinutes: Int(scenario.intervalMinutes))
    let people = Weekday.allCases.flatMap { day in
      crews.filter { $0.variant.days.contains(day) }.map {
        plan.entries[$0.entry].people(on: day) / $0.sharing
      }
    }
    self.init(scenario, covers, people)
  }

  private init(_ scenario: Scenario, _ covers: [ShiftCover], _ counts: [Double]) {
    let moments = SeatMoments(scenario, covers)
    var peaks: [Peak] = []
    for cap in moments.caps() {
      let people = cap.covers.reduce(0) { $0 + counts[$1] }
      let seats = Int(min(1e9, (people * moments.seatsPerPerson - 1e-9).rounded(.up)))
      let peak = Peak(site: cap.site, seats: seats, minute: cap.minute, available: cap.seats)
      if let index = peaks.firstIndex(where: { $0.site == cap.site }) {
        if seats > peaks[index].seats { peaks[index] = peak }
      } else {
        peaks.append(peak)
      }
    }
    self.peaks = peaks
    name = scenario.sites.count == 1 ? scenario.sites[0].id : nil
  }

  /// The needs of queues side by side, each at its own busiest moment: all together, then each by its site.
  init(sideBySide needs: [SeatNeed]) {
    guard needs.count > 1 else {
      peaks = needs.first?.peaks ?? []
      name = nil
      return
    }
    let totals = needs.flatMap { $0.peaks.filter { $0.site == nil } }
    let all = Peak(
      site: nil, seats: totals.reduce(0) { $0 + $1.seats }, minute: totals.first?.minute ?? 0,
      available: totals.reduce(0) { $0 + $1.available })
    peaks =
      [all]
      + needs.flatMap { need in
        need.peaks.filter { $0.site == nil }.map {
          Peak(site: need.name, seats: $0.seats, minute: $0.minute, available: $0.available)
        }
      }
    name = nil
  }

  /// All sites together; 0 where nobody works.
  public var total: Int { peaks.first { $0.site == nil }?.seats ?? 0 }
}

extension Roster {
  /// The shifts of a scenario on which people are, one for each assignment, and how many.
  func covers(of scenario: Scenario) -> [(cover: ShiftCover, people: Int)] {
    let minutes = Int(scenario.intervalMinutes)
    let variants = scenario.workforce.shifts.map { $0.variants(stepMinutes: scenario.intervalMinutes) }
    return assignments.compactMap { assignment in
      guard var shift = variants.joined().first(where: { assignment.isOf($0) }) else { return nil }
      shift.site = assignment.site
      let days = ShiftCover.all([shift], of: scenario.workforce, intervalMinutes: minutes)
      return days.first { $0.day == assignment.day.rawValue }.map { ($0, assignment.people) }
    }
  }
}
