import ContactCentre
import TestSupport
import Testing
import Wording

@testable import Planning

@Suite("Seats that people need at once", .tags(.exact))
struct SeatMomentTests {
  private static func shift(_ id: String, _ hour: Int, hours: Double, site: String? = nil) -> ShiftTemplate {
    ShiftTemplate(
      id: id, start: ClockTime(minutes: hour * 60) ?? .midnight, lengthMinutes: hours * 60, site: site)
  }

  private static func scenario(
    _ shifts: [ShiftTemplate], _ change: (inout Scenario) throws -> Void = { _ in }
  ) throws -> Scenario {
    try Tiny.scenario {
      $0.workforce.shifts = shifts
      try change(&$0)
    }
  }

  private static func covers(_ scenario: Scenario) -> [ShiftCover] {
    ShiftCover.all(scenario.workforce, intervalMinutes: 60)
  }

  /// Who needs a seat at a moment, as shift and day of its start.
  private static func seated(_ scenario: Scenario, at minute: Int, site: String? = nil) -> Set<String>? {
    let covers = covers(scenario)
    let cap = SeatMoments(scenario, covers).caps().first { $0.minute == minute && $0.site == site }
    return cap.map { Set($0.covers.map { "\(covers[$0].shift.id)\(covers[$0].day)" }) }
  }

  @Test func `shifts that meet share no seat during the hand-over`() throws {
    let shifts = [Self.shift("a", 8, hours: 8), Self.shift("b", 16, hours: 8)]
    #expect(Self.seated(try Self.scenario(shifts), at: 16 * 60) == ["b0"])
    let handing = try Self.scenario(shifts) { $0.workforce.handOverMinutes = 15 }
    #expect(Self.seated(handing, at: 16 * 60) == ["a0", "b0"])
    #expect(Self.seated(handing, at: 8 * 60) == ["a0"])
  }

  @Test func `a break frees a seat until its end`() throws {
    let scenario = try Self.scenario([Self.shift("a", 8, hours: 8), Self.shift("n", 12, hours: 1)]) {
      $0.workforce.shifts[0].breaks = [
        ShiftBreak(id: "b", afterMinutes: 240, minutes: 60, isPaid: false)
      ]
    }
    #expect(Self.seated(scenario, at: 720) == ["n0"])
    #expect(Self.seated(scenario, at: 780) == ["a0"])
    var handing = scenario
    handing.workforce.handOverMinutes = 1
    #expect(Self.seated(handing, at: 780) == ["a0", "n0"])
  }

  @Test func `who comes on Sunday night sits there on Monday morning`() throws {
    let scenario = try Self.scenario([Self.shift("night", 22, hours: 8), Self.shift("a", 5, hours: 8)])
    #expect(Self.seated(scenario, at: 300) == ["night6", "a0"])
    #expect(Self.seated(scenario, at: 1440 + 300) == ["night0", "a1"])
    #expect(Self.seated(scenario, at: 22 * 60) == ["night0"])
  }

  @Test func `a site bounds the shifts that are bound to it, all sites bound all`() throws {
    let scenario = try Self.scenario([Self.shift("a", 8, hours: 8, site: "t"), Self.shift("b", 8, hours: 4)])
    {
      $0.sites.append(
        Site(id: "t", name: Phrase(verbatim: "t"), seats: 5, opens: try Tiny.date("2024-03-06")))
    }
    #expect(Self.seated(scenario, at: 480) == ["a0", "b0"])
    #expect(Self.seated(scenario, at: 480, site: "t") == ["a0"])
    #expect(Self.seated(scenario, at: 480, site: "s") == nil)
    let caps = SeatMoments(scenario, Self.covers(scenario)).caps()
    let morning = caps.filter { $0.minute % 1440 == 480 }
    #expect(morning.filter { $0.site == nil }.map(\.seats) == [30, 30, 35, 35, 35, 35, 35])
    #expect(morning.filter { $0.site == "t" }.map(\.seats) == [0, 0, 5, 5, 5, 5, 5])
  }

  /// The week is one of many alike: whoever stays over Sunday midnight is there on Monday, when the site is closed.
  @Test func `a site that opens within the week is closed on the Monday after a Sunday night`() throws {
    let scenario = try Self.scenario([Self.shift("night", 22, hours: 8, site: "t")]) {
      $0.sites.append(
        Site(id: "t", name: Phrase(verbatim: "t"), seats: 5, opens: try Tiny.date("2024-03-06")))
    }
    #expect(Self.seated(scenario, at: 0) == ["night6"])
    let cap = SeatMoments(scenario, Self.covers(scenario)).caps().first { $0.minute == 0 && $0.site == "t" }
    #expect(cap?.seats == 0)
  }

  @Test(arguments: [(5.0, 0.1, 5), (9, 0.1, 10), (27, 0.1, 30), (0, 0.2, 0), (4, 0, 4), (4, 0.5, 8)])
  func `where seats follow those on the phones, people beyond them may be present`(
    seats: Double, shrinkage: Double, people: Int
  ) throws {
    var scenario = try Self.scenario([Self.shift("a", 8, hours: 8)]) {
      $0.workforce.inShiftShrinkage = shrinkage
      $0.workforce.seatUse = .onPhones
    }
    #expect(SeatMoments(scenario, []).people(seats: seats) == people)
    // Who is at work has a seat by any other rule.
    for use in [SeatUse.atWork, .wholeShift] {
      scenario.workforce.seatUse = use
      #expect(SeatMoments(scenario, []).people(seats: seats) == Int(seats))
    }
  }

  /// 3 people by day and 2 by night of whom a tenth is not at a seat; the evening meets both for a moment.
  @Test func `the need of a plan is its busiest moment`() throws {
    let shifts = [
      Self.shift("a", 8, hours: 8), Self.shift("b", 15, hours: 8, site: "s"), Self.shift("n", 23, hours: 8),
    ]
    let scenario = try Self.scenario(shifts)
    let covers = Self.covers(scenario)
    var counts = covers.map { ["a": 12, "b": 10, "n": 2][$0.shift.id] ?? 0 }
    // On Wednesday three more in the evening.
    counts[7] += 3
    let need = SeatNeed(scenario, covers, counts)
    #expect(covers[7].day == 2 && covers[7].shift.id == "b")
    // 25 × 0.9 = 22.5, 13 × 0.9 = 11.7.
    #expect(
      need.peaks == [
        SeatNeed.Peak(site: nil, seats: 23, minute: 2 * 1440 + 900, available: 30),
        SeatNeed.Peak(site: "s", seats: 12, minute: 2 * 1440 + 900, available: 30),
      ])
    #expect(need.total == 23)
    #expect(SeatNeed(scenario, covers, covers.map { _ in 0 }).total == 0)
  }
}
