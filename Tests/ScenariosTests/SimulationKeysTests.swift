import ContactCentre
import Measures
import Planning
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Keys that a simulation needs", .tags(.exact))
struct SimulationKeysTests {
  private static func clock(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }
  private static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func `each is read into its place and nowhere else`() throws {
    var expected = try Samples.file(Samples.valid).scenario
    expected.calendar.dayToDayVariation = 0.15
    expected.common.patienceLaw = .lognormal
    expected.common.patienceCoefficientOfVariation = 1.5
    expected.common.redialDelaySeconds = 600
    expected.common.priority = 2
    expected.common.dayToDayVariation = 0.1
    expected.lines[1].own.patienceLaw = .weibull
    expected.lines[1].own.patienceCoefficientOfVariation = 0.8
    expected.lines[1].own.redialDelaySeconds = 300
    expected.lines[1].own.priority = 1
    expected.lines[1].own.dayToDayVariation = 0.3
    expected.lines[1].merge.site = "south"
    expected.queue = QueueRules(places: 25, routing: .priority, sites: .separate)
    expected.skillGroups = [
      SkillGroup(
        id: "taxes", peopleShare: 0.6, primary: ["tax"], secondary: ["parks"], secondaryTimeFactor: 1.25,
        site: "north"),
      SkillGroup(id: "green", peopleShare: 0.4, primary: ["parks"], site: "south"),
    ]
    expected.shocks = [
      CapacityShock(
        id: "flood", date: try Self.date("2024-03-05"), from: try Self.clock("09:00"),
        to: try Self.clock("12:30"), capacity: 0.5, site: "north"),
      CapacityShock(
        id: "outage", date: try Self.date("2024-03-07"), from: try Self.clock("22:00"), to: .endOfDay,
        capacity: 0),
    ]
    let file = try Samples.file(Samples.simulated)
    #expect(file.scenario == expected)
    #expect(file.scenario.inconsistencies().isEmpty)
  }

  @Test func `none of them is required, and without them nothing is ruled`() throws {
    let scenario = try Samples.file(Samples.replacing("\"queue\": { \"places\": 25 },", with: "")).scenario
    #expect(scenario.queue == QueueRules(places: nil, routing: .firstCome, sites: .pooled))
    #expect(scenario.queuePlaces == nil)
    #expect(scenario.calendar.dayToDayVariation == 0)
    #expect(scenario.skillGroups.isEmpty && scenario.shocks.isEmpty)
    let routed = try Samples.file(
      Samples.replacing("{ \"places\": 25 }", with: "{ \"routing\": \"longest_wait\" }"))
    #expect(routed.scenario.queue == QueueRules(routing: .longestWait))
  }

  @Test(arguments: LawFamily.allCases) func `every law is read for handling and for patience`(
    law: LawFamily
  )
    throws
  {
    let old = """
      "law": "lognormal",
            "coefficient_of_variation": 1.2
      """
    let variation = law.needsVariation ? ", \"coefficient_of_variation\": 1.2" : ""
    var text = try Samples.replacing(old, with: "\"law\": \"\(law.rawValue)\"\(variation)")
    let patience = law.needsVariation ? ", \"patience_coefficient_of_variation\": 0.5" : ""
    text = try Samples.replacing(
      "\"patience_s\": 120", with: "\"patience_s\": 120, \"patience_law\": \"\(law.rawValue)\"\(patience)",
      in: text)
    let common = try Samples.file(text).scenario.common
    #expect(common.handleTime?.law == law && common.patienceLaw == law)
    #expect(common.patienceCoefficientOfVariation == (law.needsVariation ? 0.5 : nil))
  }

  @Test func `a list of names may carry its origin`() throws {
    let text = try Samples.replacing(
      "\"primary\": [\"tax\"]",
      with: "\"primary\": { \"value\": [\"tax\"], \"source\": \"training records\" }",
      in: Samples.simulated)
    let file = try Samples.file(text)
    #expect(file.scenario == (try Samples.file(Samples.simulated).scenario))
    let origin = try #require(file.provenance.first { $0.path == "skill_groups.taxes.primary" })
    #expect(origin.basis == .source("training records") && origin.value == "[tax]")
  }

  static let faults: [DiagnosticsTests.Fault] = [
    .init(
      "\"routing\": \"priority\"", "\"routing\": \"prioritty\"", path: "queue.routing", at: "\"prioritty\"",
      "did you mean “priority”", "first_come, priority, longest_wait"),
    .init(
      "\"sites\": \"separate\"", "\"sites\": \"apart\"", path: "queue.sites", at: "\"apart\"",
      "pooled, separate"),
    .init(
      "\"patience_law\": \"weibull\"", "\"patience_law\": \"weibul\"", path: "lines.parks.patience_law",
      at: "\"weibul\"", "did you mean “weibull”"),
    .init(
      "\"patience_law\": \"weibull\"", "\"patience_law\": 3", path: "lines.parks.patience_law",
      at: "3,\n      \"patience_c", "a text"),
    .init(
      "variation\": 1.5", "variation\": 0", path: "common.patience_coefficient_of_variation",
      at: "0,\n    \"redial_d", "1e-06 ≤ x ≤ 20"),
    .init(
      "\"redial_delay_s\": 600", "\"redial_delay_s\": 0", path: "common.redial_delay_s",
      at: "0,\n    \"priority", "0.001 ≤ x ≤ 86400"),
    .init("\"priority\": 2", "\"priority\": 10", path: "common.priority", at: "10,\n", "1 ≤ x ≤ 9"),
    .init("\"priority\": 2", "\"priority\": 1.5", path: "common.priority", at: "1.5,\n    \"day", "whole"),
    .init(
      "\"day_to_day_cv\": 0.15", "\"day_to_day_cv\": 2.5", path: "calendar.day_to_day_cv", at: "2.5",
      "0 ≤ x ≤ 2"),
    .init(
      "\"day_to_day_cv\": 0.3", "\"day_to_day_cv\": -1", path: "lines.parks.day_to_day_cv", at: "-1\n",
      "0 ≤ x ≤ 2"),
    .init(
      "\"people_share\": 0.6", "\"people_share\": 0", path: "skill_groups.taxes.people_share",
      at: "0,\n      \"primary\"",
      "0 < x ≤ 1"),
    .init(
      "\"people_share\": 0.6", "\"people_share\": 0.5", path: "skill_groups", at: "{\n    \"taxes\"",
      "add up to 0.9"),
    .init(
      "\"secondary_time_factor\": 1.25", "\"secondary_time_factor\": 11",
      path: "skill_groups.taxes.secondary_time_factor", at: "11,", "0.1 ≤ x ≤ 10"),
    .init(
      "\"primary\": [\"tax\"]", "\"primary\": \"tax\"", path: "skill_groups.taxes.primary",
      at: "\"tax\",\n      \"secondary\"", "a text in double quotes, but a list"),
    .init(
      "\"primary\": [\"tax\"]", "\"primary\": [\"tax\", 5]", path: "skill_groups.taxes.primary.1", at: "5]",
      "a number, but a text"),
    .init(
      "\"primary\": [\"tax\"]", "\"primary\": [\"tax\", \" \"]", path: "skill_groups.taxes.primary.1",
      at: "\" \"]", "empty"),
    .init(
      "\"secondary\": [\"parks\"]", "\"secondary\": [\"parcs\"]", path: "skill_groups.taxes.secondary.0",
      at: "\"parcs\"", "did you mean “parks”", "tax, parks"),
    .init(
      "\"secondary\": [\"parks\"]", "\"secondary\": [\"parks\", \"tax\"]",
      path: "skill_groups.taxes.secondary.1", at: "\"tax\"],\n      \"secondary_t", "“tax”", "twice"),
    .init(
      "\"capacity\": 0.5", "\"capacity\": 50", path: "shocks.flood.capacity", at: "50,", "for 50% write 0.5"),
    .init(
      "\"to\": \"12:30\"", "\"to\": \"09:00\"", path: "shocks.flood.to", at: "\"09:00\", \"capacity\"",
      "to must be after from"),
    .init("\"to\": \"24:00\"", "\"to\": \"24:01\"", path: "shocks.outage.to", at: "\"24:01\"", "08:30"),
    .init(
      "\"capacity\": 0.5, \"site\": \"north\"", "\"capacity\": 0.5, \"site\": \"nort\"",
      path: "shocks.flood.site", at: "\"nort\"", "did you mean “north”"),
  ]

  @Test(arguments: faults) func `what is wrong is told at its place, once`(
    fault: DiagnosticsTests.Fault
  ) throws {
    let text = try Samples.replacing(fault.old, with: fault.new, in: Samples.simulated)
    let problems = Samples.problems(text)
    #expect(problems.map(\.path) == [fault.path])
    let problem = try #require(problems.first)
    #expect(problem.place == (try Samples.place(of: fault.at, in: text)))
    for word in fault.words { #expect(problem.problem.english.contains(word), "\(problem.problem.english)") }
    #expect(problem.problem.chinese != problem.problem.english)
    #expect(problem.problem.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func `the numbers can be varied by their paths`() throws {
    let file = try Samples.file(Samples.simulated)
    let changes: [(String, @Sendable (Scenario) -> Double?)] = [
      ("calendar.day_to_day_cv=0.5", { $0.calendar.dayToDayVariation }),
      ("common.patience_coefficient_of_variation=0.5", { $0.common.patienceCoefficientOfVariation }),
      ("common.redial_delay_s=0.5", { $0.common.redialDelaySeconds }),
      ("common.day_to_day_cv=0.5", { $0.common.dayToDayVariation }),
      ("common.priority=7", { $0.common.priority }),
      ("lines.parks.patience_coefficient_of_variation=2", { $0.lines[1].own.patienceCoefficientOfVariation }),
      ("lines.parks.redial_delay_s=1", { $0.lines[1].own.redialDelaySeconds }),
      ("lines.parks.priority=9", { $0.lines[1].own.priority }),
      ("lines.parks.day_to_day_cv=0", { $0.lines[1].own.dayToDayVariation }),
      ("queue.places=3", { $0.queue.places }),
      ("skill_groups.taxes.people_share=0.25", { $0.skillGroups[0].peopleShare }),
      ("skill_groups.taxes.secondary_time_factor=2", { $0.skillGroups[0].secondaryTimeFactor }),
      ("shocks.outage.capacity=0.75", { $0.shocks[1].capacity }),
    ]
    for (written, read) in changes {
      var scenario = file.scenario
      let value = try #require(try file.axes([written]).first?.values.first)
      value.apply(&scenario)
      #expect(read(scenario) == value.number, "\(written)")
      #expect(scenario != file.scenario, "\(written)")
    }
    #expect(throws: VariationError.self) { try file.axes(["common.priority=1.5"]) }
    #expect(throws: VariationError.self) { try file.axes(["shocks.outage.capacity=2"]) }
  }
}
