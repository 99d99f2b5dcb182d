import ContactCentre
import Planning
import TestSupport
import Testing
import Wording

@testable import Scenarios

extension Samples {
  /// The sample with a plan of its two shifts, whose first has breaks of several times.
  static let planned = adding(
    [
      (
        "\"comprehensive_hours_approved\": true,",
        """

            "plan": {
              "day": { "people": [9, 9, 9, 9, 9, 0, 0], "breaks_after_minutes": [270, 90] },
              "day-2": { "shift": "day", "site": "north", "people": [1.5, 0, 0, 0, 0, 0, 0] },
              "late": { "people": [4, 4, 4, 4, 4, 3, 2], "site": "south" }
            },
        """
      )
    ], to: staffing)
}

@Suite("The plan of a scenario", .tags(.exact))
struct PlanKeysTests {
  @Test func `it is read into its place and nowhere else`() throws {
    var expected = try Samples.file(Samples.staffing).scenario
    expected.workforce.plan = StaffPlan(entries: [
      .init(id: "day", breaksAfterMinutes: [270, 90], people: [9, 9, 9, 9, 9, 0, 0]),
      .init(id: "day-2", shift: "day", site: "north", people: [1.5, 0, 0, 0, 0, 0, 0]),
      .init(id: "late", site: "south", people: [4, 4, 4, 4, 4, 3, 2]),
    ])
    let scenario = try Samples.file(Samples.planned).scenario
    #expect(scenario == expected)
    #expect(scenario.workforce.isRosterGiven)
  }

  @Test func `the numbers can be varied by their paths, where the plan is there`() throws {
    let file = try Samples.file(Samples.planned)
    var scenario = file.scenario
    let value = try #require(try file.axes(["workforce.plan.late.people.6=7"]).first?.values.first)
    value.apply(&scenario)
    #expect(scenario.workforce.plan?.entries[2].people == [4, 4, 4, 4, 4, 3, 7])
    let without = file.scenario.workforce.with(plan: nil)
    let staffing = try Samples.file(Samples.staffing).scenario.workforce
    #expect(without == staffing && without.plan == nil)
    scenario.workforce = without
    value.apply(&scenario)
    #expect(scenario.workforce == without)
  }

  static let faults: [DiagnosticsTests.Fault] = [
    .init(
      "\"day-2\": { \"shift\": \"day\"", "\"day-2\": { \"shift\": \"dya\"",
      path: "workforce.plan.day-2.shift", at: "\"dya\"", "did you mean “day”"),
    .init(
      "\"day-2\": { \"shift\": \"day\",", "\"day-2\": {", path: "workforce.plan.day-2.shift",
      at: "{ \"site\": \"north\"", "no such shift", "“shift”", "day"),
    .init(
      "[270, 90]", "[271, 90]", path: "workforce.plan.day.breaks_after_minutes", at: "[271, 90]", "271, 90",
      "meal 240 to 300 in steps of 30", "tea 60 to 120"),
    .init(
      "[270, 90]", "[270]", path: "workforce.plan.day.breaks_after_minutes", at: "[270]", "one time for each"),
    .init(
      "\"people\": [4, 4, 4, 4, 4, 3, 2]",
      "\"breaks_after_minutes\": [60], \"people\": [4, 4, 4, 4, 4, 3, 2]",
      path: "workforce.plan.late.breaks_after_minutes", at: "[60]", "“late” has no breaks"),
    .init(
      "\"site\": \"north\", \"people\"", "\"site\": \"nort\", \"people\"",
      path: "workforce.plan.day-2.site", at: "\"nort\", \"people\"", "did you mean “north”"),
    .init(
      "\"site\": \"north\", \"people\"", "\"site\": \"south\", \"people\"",
      path: "workforce.plan.day-2.site", at: "\"south\", \"people\"", "“day” is worked at site “north”"),
    .init(
      "[1.5, 0,", "[61.5, 0,", path: "workforce.plan.day-2.people.0", at: "61.5", "70.5 people", "at most 70"),
    .init("[1.5, 0,", "[-1, 0,", path: "workforce.plan.day-2.people.0", at: "-1, 0,", "0 ≤ x"),
    .init(
      "[4, 4, 4, 4, 4, 3, 2]", "[4, 4, 4, 4, 4, 3]", path: "workforce.plan.late.people",
      at: "[4, 4, 4, 4, 4, 3]", "7"),
    .init(
      "2], \"site\": \"south\"", "2], \"sit\": \"south\"", path: "workforce.plan.late.sit", at: "\"sit\"",
      "did you mean “site”"),
  ]

  @Test(arguments: faults) func `what is wrong is told at its place, once`(
    fault: DiagnosticsTests.Fault
  ) throws {
    let text = try Samples.replacing(fault.old, with: fault.new, in: Samples.planned)
    let problems = Samples.problems(text)
    #expect(problems.map(\.path) == [fault.path])
    let problem = try #require(problems.first)
    #expect(problem.place == (try Samples.place(of: fault.at, in: text)))
    for word in fault.words { #expect(problem.problem.english.contains(word), "\(problem.problem.english)") }
    #expect(problem.problem.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func `a shift that starts on weekdays has nobody at the weekend`() throws {
    var scenario = try Samples.file(Samples.planned).scenario
    scenario.workforce.shifts[1].days = .weekdays
    let problem = PlanWording.closedDay(shift: "late", days: "weekdays")
    #expect(
      scenario.inconsistencies()
        == [5, 6].map {
          Inconsistency(path: "workforce.plan.late.people.\($0)", problem: problem)
        })
    scenario.workforce.plan?.entries[2].people = [4, 4, 4, 4, 4, 0, 0]
    #expect(scenario.inconsistencies().isEmpty)
  }

  @Test func `people are stated by the plan or by the shifts, not by both`() throws {
    var scenario = try Samples.file(Samples.planned).scenario
    scenario.workforce.shifts[1].people = 3
    #expect(
      scenario.inconsistencies() == [
        Inconsistency(path: "workforce.shifts.late.people", problem: PlanWording.statedTwice)
      ])
  }

  @Test func `people without a seat are not refused, nor is a plan of nobody`() throws {
    var scenario = try Samples.file(Samples.planned).scenario
    scenario.workforce.plan?.entries[2].people = Array(repeating: 1000, count: 7)
    #expect(scenario.inconsistencies().isEmpty)
    scenario.workforce.plan = StaffPlan()
    #expect(scenario.inconsistencies().isEmpty && scenario.workforce.isRosterGiven)
  }
}

@Suite("A plan in a file of its own", .tags(.exact))
struct PlanFileTests {
  static let text = """
    // A vendor's plan.
    {
      "schema": "hotline-plan/1",
      "plan": {
        "day": { "people": [9, 9, 9, 9, 9, 0, 0] },
        "late": { "people": [4, 4, 4, 4, 4, 3, 2] }
      }
    }
    """

  private static func read(_ text: String) throws -> PlanFile {
    try PlanFile(bytes: Array(text.utf8), for: Samples.file(Samples.planned).scenario)
  }

  private static func problems(_ text: String) throws -> [Diagnostic] {
    let error = #expect(throws: ScenarioFileError.self) { try read(text) }
    return try #require(error).diagnostics
  }

  @Test func `it says no more than it has to`() throws {
    let file = try Self.read(Self.text)
    #expect(file.scenario == nil)
    #expect(
      file.plan.entries == [
        .init(id: "day", people: [9, 9, 9, 9, 9, 0, 0]), .init(id: "late", people: [4, 4, 4, 4, 4, 3, 2]),
      ])
  }

  @Test func `it says for what it was made`() throws {
    let more = """
      "hotline-plan/1", "scenario": "sample", "week": "2024-03-04", "target": "90%",
      "made_by": { "en": "a vendor", "zh": "供应商" },
      """
    let file = try Self.read(Self.text.replacing("\"hotline-plan/1\",", with: more))
    #expect(file.scenario == "sample")
  }

  @Test(arguments: [
    ("hotline-plan/1", "hotline-plan/2", "schema", 3, 13, "hotline-plan/1"),
    ("\"plan\": {", "\"wek\": 1, \"plan\": {", "wek", 4, 3, "did you mean “week”"),
    ("\"late\"", "\"lte\"", "plan.lte.shift", 6, 12, "did you mean “late”"),
    ("[9, 9,", "[99, 9,", "plan.day.people.0", 5, 25, "at most 70"),
    ("3, 2]", "x, 2]", "", 6, 41, ""),
  ])
  func `what is wrong is told by line and column`(
    old: String, new: String, path: String, line: Int, column: Int, word: String
  ) throws {
    let problems = try Self.problems(Self.text.replacing(old, with: new))
    let problem = try #require(problems.first)
    #expect(problem.path == path)
    #expect(problem.place == Place(line: line, column: column))
    #expect(problem.problem.english.contains(word), "\(problem.problem.english)")
  }

  @Test func `a file without a plan is refused`() throws {
    let problems = try Self.problems("{ \"schema\": \"hotline-plan/1\" }")
    #expect(problems.map { $0.problem.english.contains("plan") } == [true])
  }
}
