import ContactCentre
import FoundationEssentials
import Planning
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Keys of staffing", .tags(.exact))
struct StaffingKeysTests {
  @Test func `each is read into its place and nowhere else`() throws {
    var expected = try Samples.file(Samples.simulated).scenario
    expected.target.intervalFloor = 0.5
    expected.target.dayConfidence = 0.8
    expected.workforce.shifts[0].breaks[0].latestAfterMinutes = 300
    expected.workforce.shifts[0].breaks.append(
      ShiftBreak(id: "tea", afterMinutes: 60, latestAfterMinutes: 120, minutes: 15, isPaid: true))
    expected.workforce.shifts[0].cost = Decimal(string: "210.55")
    expected.workforce.shifts[0].nightAllowance = 30
    expected.workforce.shifts[0].weekendAllowance = try #require(Decimal(string: "45.5"))
    expected.workforce.shifts[0].mostPeople = 70
    expected.workforce.shifts[0].site = "north"
    expected.workforce.shifts.append(
      ShiftTemplate(id: "late", start: try Self.clock("13:00"), lengthMinutes: 540))
    expected.workforce.handOverMinutes = 15
    expected.workforce.minimumStaff = [
      MinimumStaff(
        id: "night", from: try Self.clock("22:00"), to: try Self.clock("06:00"), people: 2, days: .weekdays),
      MinimumStaff(id: "always", from: .midnight, to: .midnight, people: 1),
    ]
    expected.workforce.mostOccupancy = 0.85
    expected.workforce.hasComprehensiveHours = true
    let file = try Samples.file(Samples.staffing)
    #expect(file.scenario == expected)
    #expect(file.scenario.inconsistencies().isEmpty)
  }

  private static func clock(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }

  @Test func `none of them is required, and without them nothing is ruled`() throws {
    let scenario = try Samples.file(Samples.valid).scenario
    let workforce = scenario.workforce
    #expect(workforce.handOverMinutes == 0 && workforce.minimumStaff.isEmpty)
    #expect(workforce.mostOccupancy == nil && !workforce.hasComprehensiveHours)
    let shift = workforce.shifts[0]
    #expect(shift.cost == nil && shift.nightAllowance == 0 && shift.weekendAllowance == 0)
    #expect(shift.mostPeople == nil && shift.site == nil && !shift.isFlexible)
    #expect(scenario.target.intervalFloor == nil && scenario.target.dayConfidence == nil)
  }

  static let faults: [DiagnosticsTests.Fault] = [
    .init(
      "\"interval_floor\": 0.5", "\"interval_floor\": 50", path: "target.interval_floor", at: "50,",
      "for 50% write 0.5"),
    .init(
      "\"day_confidence\": 0.8", "\"day_confidence\": 1", path: "target.day_confidence", at: "1\n  },",
      "0 < x < 1"),
    .init(
      "\"window\": \"day\"", "\"window\": \"month\"", path: "target.day_confidence", at: "0.8\n  },",
      "day_confidence", "“day”"),
    .init(
      "\"cost_yuan\": 210.55", "\"cost_yuan\": -1", path: "workforce.shifts.day.cost_yuan", at: "-1,",
      "0 ≤ x"),
    .init(
      "\"most_people\": 70", "\"most_people\": 7.5", path: "workforce.shifts.day.most_people", at: "7.5",
      "whole"),
    .init(
      "70,\n        \"site\": \"north\"", "70,\n        \"site\": \"nort\"",
      path: "workforce.shifts.day.site", at: "\"nort\"", "did you mean “north”"),
    .init(
      "\"latest_after_minutes\": 120", "\"latest_after_minutes\": 30",
      path: "workforce.shifts.day.breaks.tea.latest_after_minutes", at: "30, \"minutes\": 15",
      "must not be less than after_minutes"),
    .init(
      "\"hand_over_minutes\": 15", "\"hand_over_minutes\": 121", path: "workforce.hand_over_minutes",
      at: "121", "0 ≤ x ≤ 120"),
    .init(
      "\"people\": 2,", "\"peple\": 2, \"people\": 2,", path: "workforce.minimum_staff.night.peple",
      at: "\"peple\"", "did you mean “people”"),
    .init(
      "\"to\": \"06:00\"", "\"to\": \"6:00\"", path: "workforce.minimum_staff.night.to", at: "\"6:00\"",
      "08:30"),
    .init(
      "\"most_occupancy\": 0.85", "\"most_occupancy\": 0", path: "workforce.most_occupancy",
      at: "0,\n    \"compre", "0 < x ≤ 1"),
    .init(
      "\"comprehensive_hours_approved\": true", "\"comprehensive_hours_approved\": \"yes\"",
      path: "workforce.comprehensive_hours_approved", at: "\"yes\"", "true or false"),
  ]

  @Test(arguments: faults) func `what is wrong is told at its place, once`(
    fault: DiagnosticsTests.Fault
  ) throws {
    let text = try Samples.replacing(fault.old, with: fault.new, in: Samples.staffing)
    let problems = Samples.problems(text)
    #expect(problems.map(\.path) == [fault.path])
    let problem = try #require(problems.first)
    #expect(problem.place == (try Samples.place(of: fault.at, in: text)))
    for word in fault.words { #expect(problem.problem.english.contains(word), "\(problem.problem.english)") }
    #expect(problem.problem.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func `the numbers can be varied by their paths`() throws {
    let file = try Samples.file(Samples.staffing)
    let changes: [(String, @Sendable (Scenario) -> Double?)] = [
      ("target.interval_floor=0.25", { $0.target.intervalFloor }),
      ("target.day_confidence=0.25", { $0.target.dayConfidence }),
      (
        "workforce.shifts.day.breaks.meal.latest_after_minutes=360",
        { $0.workforce.shifts[0].breaks[0].latestAfterMinutes }
      ),
      ("workforce.shifts.day.cost_yuan=9", { $0.workforce.shifts[0].cost.map { Double("\($0)") } ?? nil }),
      ("workforce.shifts.day.night_allowance_yuan=9", { Double("\($0.workforce.shifts[0].nightAllowance)") }),
      (
        "workforce.shifts.day.weekend_allowance_yuan=9",
        { Double("\($0.workforce.shifts[0].weekendAllowance)") }
      ),
      ("workforce.shifts.day.most_people=9", { $0.workforce.shifts[0].mostPeople }),
      ("workforce.hand_over_minutes=9", { $0.workforce.handOverMinutes }),
      ("workforce.minimum_staff.night.people=9", { $0.workforce.minimumStaff[0].people }),
      ("workforce.most_occupancy=0.5", { $0.workforce.mostOccupancy }),
    ]
    for (written, read) in changes {
      var scenario = file.scenario
      let value = try #require(try file.axes([written]).first?.values.first)
      value.apply(&scenario)
      #expect(read(scenario) == value.number, "\(written)")
      #expect(scenario != file.scenario, "\(written)")
    }
  }
}
