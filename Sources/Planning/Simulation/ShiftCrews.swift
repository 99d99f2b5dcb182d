import ContactCentre
import Simulation

/// Crews by the roster rule `person`: the people of each shift come and go as persons, with their breaks.
///
/// A shift of a cell is a team, and those who start on one day and take their breaks together are a crew, of whom each is missing with the probability of
/// the in-shift shrinkage. The roster's week repeats; who started before the run and still works then comes at its
/// start. A shock keeps the same people away for as long as it lasts: a crew is divided into those whom no shock keeps
/// away and those whom a shock of some size does.
struct ShiftCrews {
  private let calendar: RunCalendar
  private let shocks: ShockSchedule
  private let absence: Double
  /// How many crews may begin on one day: one for each cell and variant of a shift.
  private let crewsPerDay: Int
  private var staff = CentreStaff()
  /// People whom some shock keeps away, with the minutes at which they are there; they become crews after the others.
  private var divided: [(team: Int, people: Int, minutes: [Range<Int>], stream: Int)] = []

  private init(_ calendar: RunCalendar, _ shocks: ShockSchedule, absence: Double, crewsPerDay: Int) {
    self.calendar = calendar
    self.shocks = shocks
    self.absence = absence
    self.crewsPerDay = crewsPerDay
  }

  /// The people of a roster.
  static func staff(
    _ scenario: Scenario, _ roster: Roster, _ cells: StaffCells, _ shocks: ShockSchedule,
    _ calendar: RunCalendar
  ) -> CentreStaff {
    let shifts = scenario.workforce.shifts
    let variants = shifts.flatMap { $0.variants(stepMinutes: scenario.intervalMinutes) }
    var crews = ShiftCrews(
      calendar, shocks, absence: scenario.workforce.inShiftShrinkage,
      crewsPerDay: cells.cells.count * variants.count)
    let isSeparate = scenario.queue.sites == .separate
    let seats = SiteSeats.seats(of: scenario, on: calendar.lastDate)
    crews.staff.seats = (isSeparate ? seats : [seats.reduce(0, +)]).map { Int($0) }
    for (number, cell) in cells.cells.enumerated() {
      for _ in shifts {
        crews.staff.teams.append(
          Team(skills: cell.skills, site: isSeparate ? cell.site : 0, group: number))
      }
    }
    var apportionment = Apportionment(parts: cells.cells.count)
    let parts = roster.assignments.map { assignment in
      apportionment.split(assignment.people, by: cells.shares(weekday: assignment.day.rawValue))
    }
    for week in crews.weeks {
      for (assignment, people) in zip(roster.assignments, parts) {
        guard let shift = shifts.firstIndex(where: { $0.id == assignment.shift }),
          let variant = variants.firstIndex(where: assignment.isOf)
        else { continue }
        let start = week + assignment.day.rawValue * 1440 + shifts[shift].start.minutes
        let day = (start - crews.firstWeek) / 1440
        for (number, cell) in cells.cells.enumerated() where people[number] > 0 {
          crews.add(
            people[number], team: number * shifts.count + shift, site: cell.site,
            crews.minutes(of: variants[variant], from: start),
            stream: day * crews.crewsPerDay + number * variants.count + variant)
        }
      }
    }
    return crews.finished()
  }

  /// The minutes at which the weeks begin whose shifts may reach into the run.
  private var weeks: StrideTo<Int> { stride(from: firstWeek, to: calendar.minutes, by: 7 * 1440) }

  /// The first measured Monday, moved back to at least a week before the run.
  private var firstWeek: Int { calendar.warmUpDays * 1440 - (calendar.warmUpDays / 7 + 2) * 7 * 1440 }

  /// The stretches of the run in which the people of a shift work.
  private func minutes(of shift: ShiftTemplate, from start: Int) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var begin = start
    func add(_ end: Int) {
      guard begin < end else { return }
      let stretch = (begin..<end).clamped(to: 0..<calendar.minutes)
      if !stretch.isEmpty { stretches.append(stretch) }
    }
    for pause in shift.breaks.sorted(by: { $0.afterMinutes < $1.afterMinutes }) {
      let from = start + Int(pause.afterMinutes)
      add(from)
      begin = from + Int(pause.minutes)
    }
    add(start + Int(shift.lengthMinutes))
    return stretches
  }

  /// Adds the people of one shift on one day, whose absences come from a stream for each level of shocks.
  private mutating func add(_ people: Int, team: Int, site: Int?, _ stretches: [Range<Int>], stream: Int) {
    guard !stretches.isEmpty else { return }
    var pieces: [(minutes: Range<Int>, people: Int)] = []
    for stretch in stretches {
      let starts = [stretch.lowerBound] + shocks.edges(in: stretch).filter { $0 > stretch.lowerBound }
      for (start, end) in zip(starts, starts.dropFirst() + [stretch.upperBound]) {
        let remaining = shocks.remaining(at: start, site: site)
        pieces.append((start..<end, Int((Double(people) * remaining).rounded())))
      }
    }
    let levels = Set(pieces.map(\.people)).sorted()
    for (number, level) in levels.enumerated() {
      // A shift keeps its absences whatever other shifts there are.
      let stream = stream * 16 + min(number, 15)
      let minutes = Self.joined(pieces.filter { $0.people >= level }.map(\.minutes))
      if number == 0 {
        addCrew(team, level, minutes, stream)
      } else {
        divided.append((team, level - levels[number - 1], minutes, stream))
      }
    }
  }

  /// Ranges in order, those that touch made one.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.reduce(into: []) { joined, range in
      if let last = joined.last, last.upperBound == range.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else {
        joined.append(range)
      }
    }
  }

  private mutating func addCrew(_ team: Int, _ people: Int, _ minutes: [Range<Int>], _ stream: Int) {
    let crew = staff.crews.count
    staff.crews.append(Crew(people: people, absence: absence, stream: stream))
    for range in minutes {
      staff.changes.append(
        StaffChange(time: Double(range.lowerBound * 60), team: team, people: .comes(crew: crew)))
      if range.upperBound < calendar.minutes {
        staff.changes.append(
          StaffChange(time: Double(range.upperBound * 60), team: team, people: .goes(crew: crew)))
      }
    }
  }

  private mutating func finished() -> CentreStaff {
    for (team, people, minutes, stream) in divided { addCrew(team, people, minutes, stream) }
    divided = []
    var finished = staff
    finished.changes = staff.changes.enumerated()
      .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
    return finished
  }
}
