import ContactCentre
import TestSupport
import Testing
import Wording

@testable import Planning

@Suite("Who of a stated plan finds a seat")
struct SeatAdmissionTests {
  private static func shift(_ id: String, _ hour: Int, hours: Double, site: String? = nil) -> ShiftTemplate {
    ShiftTemplate(
      id: id, start: ClockTime(minutes: hour * 60) ?? .midnight, lengthMinutes: hours * 60, site: site)
  }

  /// Ten seats, nobody lost to shrinkage unless told.
  private static func scenario(
    _ shifts: [ShiftTemplate], _ change: (inout Scenario) throws -> Void = { _ in }
  ) throws -> Scenario {
    try Tiny.scenario {
      $0.workforce.shifts = shifts
      $0.workforce.inShiftShrinkage = 0
      $0.sites[0].seats = 10
      try change(&$0)
    }
  }

  /// The roster of people on each shift on every day.
  private static func roster(_ scenario: Scenario, _ people: [String: Double]) -> Roster {
    let entries = scenario.workforce.shifts.map {
      StaffPlan.Entry(id: $0.id, people: Array(repeating: people[$0.id] ?? 0, count: 7))
    }
    return Roster(StaffPlan(entries: entries), of: scenario)
  }

  private static func people(_ roster: Roster, _ id: String) -> Set<Int> {
    Set(
      Weekday.allCases.map { day in
        roster.assignments.filter { $0.shift == id && $0.day == day }.reduce(0) { $0 + $1.people }
      })
  }

  @Test(.tags(.exact)) func `who comes first is seated first, whatever the order of the shifts`() throws {
    let scenario = try Self.scenario([Self.shift("late", 12, hours: 8), Self.shift("early", 8, hours: 8)])
    let roster = Self.roster(scenario, ["late": 6, "early": 7])
    #expect(Self.people(roster, "early") == [7] && Self.people(roster, "late") == [3])
    #expect(roster.withoutSeat == 3 && roster.present.max() == 10)
    #expect(Array(roster.present[8..<20]) == [7, 7, 7, 7, 10, 10, 10, 10, 3, 3, 3, 3])
  }

  /// Two shifts that meet at 16:00, of ten people and of six.
  @Test(.tags(.exact)) func `at the hand-over both need their seats`() throws {
    let shifts = [Self.shift("a", 8, hours: 8), Self.shift("b", 16, hours: 8)]
    let meeting = try Self.scenario(shifts)
    let all = Self.roster(meeting, ["a": 10, "b": 6])
    #expect(Self.people(all, "b") == [6] && all.withoutSeat == 0)
    let handing = try Self.scenario(shifts) { $0.workforce.handOverMinutes = 15 }
    let none = Self.roster(handing, ["a": 10, "b": 6])
    #expect(Self.people(none, "a") == [10] && Self.people(none, "b") == [0] && none.withoutSeat == 6)
    let some = Self.roster(handing, ["a": 7, "b": 6])
    #expect(Self.people(some, "b") == [3])
  }

  /// A meal from 12 to 13, when others come for that hour.
  @Test(.tags(.exact), arguments: [(SeatUse.onPhones, 4), (.atWork, 4), (.wholeShift, 0)])
  func `a break gives the seat to others unless the whole shift keeps it`(use: SeatUse, seated: Int) throws {
    let scenario = try Self.scenario([Self.shift("a", 8, hours: 8), Self.shift("n", 12, hours: 1)]) {
      $0.workforce.shifts[0].breaks = [ShiftBreak(id: "m", afterMinutes: 240, minutes: 60, isPaid: false)]
      $0.workforce.seatUse = use
    }
    let roster = Self.roster(scenario, ["a": 10, "n": 4])
    #expect(Self.people(roster, "a") == [10] && Self.people(roster, "n") == [seated])
  }

  /// A fifth of those present are away from their seats at any time: twelve share ten seats, eight of them 6.4.
  @Test(.tags(.exact), arguments: [(SeatUse.onPhones, 12), (.atWork, 10), (.wholeShift, 10)])
  func `seats follow those on the phones, or all who are at work`(use: SeatUse, seated: Int) throws {
    let scenario = try Self.scenario([Self.shift("a", 8, hours: 8)]) {
      $0.workforce.inShiftShrinkage = 0.2
      $0.workforce.seatUse = use
    }
    let roster = Self.roster(scenario, ["a": 15])
    #expect(Self.people(roster, "a") == [seated] && roster.withoutSeat == Double(15 - seated))
  }

  @Test(.tags(.exact)) func `a site seats those bound to it, all sites everybody`() throws {
    let scenario = try Self.scenario([
      Self.shift("a", 8, hours: 4, site: "t"), Self.shift("b", 8, hours: 4), Self.shift("c", 9, hours: 4),
    ]) {
      $0.sites.append(
        Site(id: "t", name: Phrase(verbatim: "t"), seats: 3, opens: try Tiny.date("2024-03-06")))
    }
    let roster = Self.roster(scenario, ["a": 5, "b": 9, "c": 4])
    func people(_ id: String) -> [Int] {
      Weekday.allCases.map { day in
        roster.assignments.filter { $0.shift == id && $0.day == day }.reduce(0) { $0 + $1.people }
      }
    }
    // The second site opens on Wednesday; until then ten seats are all, then thirteen.
    #expect(people("a") == [0, 0, 3, 3, 3, 3, 3])
    #expect(people("b") == [9, 9, 9, 9, 9, 9, 9])
    #expect(people("c") == [1, 1, 1, 1, 1, 1, 1])
  }

  /// From 22:00 to 06:00; on Monday morning it is Sunday's people who sit there.
  @Test(.tags(.exact)) func `a night of Sunday holds its seats on Monday`() throws {
    let scenario = try Self.scenario([Self.shift("n", 22, hours: 8), Self.shift("a", 5, hours: 8)])
    let roster = Self.roster(scenario, ["n": 8, "a": 5])
    // Nobody knows on Monday at 05:00 that Sunday's night will come: days begin in the order of the week.
    let early = Weekday.allCases.map { day in
      roster.assignments.filter { $0.shift == "a" && $0.day == day }.reduce(0) { $0 + $1.people }
    }
    #expect(early == [5, 2, 2, 2, 2, 2, 2])
    let nights = Weekday.allCases.map { day in
      roster.assignments.filter { $0.shift == "n" && $0.day == day }.reduce(0) { $0 + $1.people }
    }
    #expect(nights == [8, 8, 8, 8, 8, 8, 5])
  }

  /// At every minute of the week the seats taken are counted here one by one.
  @Test(.tags(.property), arguments: 0..<40)
  func `nobody sits on another's chair`(number: Int) throws {
    var random = SplitMix64(case: number)
    var scenario = try SmallCity.scenario(case: number)
    scenario.sites[0].seats = Double(random.whole(1...20))
    for shift in scenario.workforce.shifts.indices {
      for pause in scenario.workforce.shifts[shift].breaks.indices {
        scenario.workforce.shifts[shift].breaks[pause].latestAfterMinutes = nil
      }
    }
    let people = Dictionary(
      uniqueKeysWithValues: scenario.workforce.shifts.map { ($0.id, Double(random.whole(0...20))) })
    let roster = Self.roster(scenario, people)
    let handOver = Int(scenario.workforce.handOverMinutes)
    let each = scenario.workforce.seatUse == .onPhones ? 1 - scenario.workforce.inShiftShrinkage : 1
    var taken = Array(repeating: 0.0, count: 7 * 1440)
    for assignment in roster.assignments {
      let shift = try #require(scenario.workforce.shifts.first { $0.id == assignment.shift })
      let start = assignment.day.rawValue * 1440 + shift.start.minutes
      let end = start + Int(shift.lengthMinutes)
      let away = zip(shift.breaks, assignment.breakStarts).map { pause, after in
        start + Int(after)..<start + Int(after + pause.minutes)
      }
      for minute in start..<end + handOver {
        let isAway = scenario.workforce.seatUse != .wholeShift && away.contains { $0.contains(minute) }
        if !isAway { taken[minute % (7 * 1440)] += Double(assignment.people) * each }
      }
    }
    #expect((taken.max() ?? 0) <= scenario.sites[0].seats + 1e-6)
    // With a seat for everybody all are there.
    scenario.sites[0].seats = 100
    #expect(Self.roster(scenario, people).withoutSeat == 0)
  }
}
