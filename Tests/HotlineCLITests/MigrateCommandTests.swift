import HotlineCLI
import TestSupport
import Testing

/// `hotline migrate` on a small centre: every format, proposals, simulation, and what a user may do wrong.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct MigrateCommandTests {
  static let scenario = StaffScenarioTests.scenario
    .replacing(
      "\"tariff\": {",
      with: """
        "migration": {
          "from": "2027-01-01", "to": "2027-03-31", "agents": 14, "attrition_per_year": 0.2,
          "hiring": { "training_weeks": 4, "yuan_per_hire": 1000 },
          "learning": { "weeks": 4, "extra_handle_time": 0.3 },
          "intakes": { "spring": { "people": 6, "date": "2027-02-01", "planned_date": "2027-01-01" } },
          "risk_limit": 0.2,
          "moves": { "12333": { "ramp_weeks": 2, "first_share": 0.5, "own_yuan_per_month": 90000, "actual_factor": 1.3 } }
        },
        "tariff": {
        """
    )
    .replacing(
      "\"calls_per_day\": 60 },\n      \"merge\": { \"mode\": \"full\", \"date\": \"2026-01-01\" }",
      with: "\"calls_per_day\": 60 },\n      \"merge\": { \"mode\": \"full\", \"date\": \"2027-02-01\" }"
    )
    .replacing("\"patience_s\": 120,", with: "\"patience_s\": 120, \"forecast_error_cv\": 0.1,")

  private func run(_ more: String..., text: String = scenario) async -> CommandLineRun {
    await CommandLineRun(["migrate", "-", "--quiet"] + more, input: text)
  }

  private func compare(_ output: String, _ name: String) throws {
    let golden = Golden()
    let difference = TextDifference.first(between: try golden.expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }

  @Test(arguments: [
    ("table", "en"), ("table", "zh"), ("csv", "en"), ("json", "en"), ("markdown", "zh"),
  ])
  func everyFormat(format: String, language: String) async throws {
    let run = await run("--ablation", "--format", format, "--language", language)
    #expect(run.code == .done || run.code == .notPassed, "\(run.messages)")
    #expect(run.messages.isEmpty)
    try compare(run.output, "migrate-\(language).\(format)")
  }

  /// A rate of answers that the plan narrowly misses, so that every table has rows.
  @Test(arguments: [("table", "zh"), ("json", "en")])
  func simulated(format: String, language: String) async throws {
    let run = await run(
      "--method", "simulation", "--replications", "3", "--risk-months", "6", "--format", format, "--language",
      language)
    #expect(run.code == .done || run.code == .notPassed, "\(run.messages)")
    try compare(run.output, "migrate-simulation-\(language).\(format)")
  }

  /// The search asks the simulation what each month bears.
  @Test func aSimulatedProposal() async throws {
    let options = ["--method", "simulation", "--replications", "2", "--risk-months", "2"]
    let run = await CommandLineRun(
      ["migrate", "-", "--quiet", "--optimise", "cost", "--format", "json"] + options, input: Self.scenario)
    #expect(run.code == .done || run.code == .notPassed, "\(run.messages)")
    #expect(run.output.contains("\"service_level_half_width\"") && run.output.contains("\"waves\""))
  }

  @Test(arguments: ["cost", "finish"]) func aProposal(aim: String) async throws {
    let run = await run("--optimise", aim, "--format", "json")
    #expect(run.code == .done || run.code == .notPassed, "\(run.messages)")
    try compare(run.output, "migrate-\(aim)-en.json")
  }

  /// Six seats for a line that needs seven already, and one that must come on a day that is not open: no limit is enough alone.
  @Test(arguments: [
    ("table", "en"), ("table", "zh"), ("csv", "en"), ("json", "en"), ("json", "zh"), ("markdown", "en"),
    ("markdown", "zh"),
  ])
  func whatStandsAgainstWaves(format: String, language: String) async throws {
    let text = Self.scenario.replacing("\"seats\": 14", with: "\"seats\": 6")
      .replacing(
        "\"learning\":",
        with: """
          "most_lines_per_month": 1,
          "blackouts": { "spring": { "from": "2027-01-01", "to": "2027-02-28" } },
          "learning":
          """
      )
      .replacing("\"ramp_weeks\": 2", with: "\"latest\": \"2027-02-20\", \"ramp_weeks\": 2")
    let run = await run("--optimise", "cost", "--format", format, "--language", language, text: text)
    #expect(run.code == .infeasible && run.messages.isEmpty, "\(run.messages)")
    try compare(run.output, "migrate-obstacle-\(language).\(format)")
  }

  /// Three lines, one of which must move in each month, with nobody to hire.
  private static func threeLines() throws -> String {
    let lines = [("12333", 160), ("12315", 150), ("12319", 140)]
    let register = lines.map { id, calls in
      """
      "\(id)": {
        "name": "\(id)", "department": "d", "volume": { "counts": "offered", "calls_per_day": \(calls) },
        "merge": { "mode": "full", "date": "2027-02-01" }
      }
      """
    }
    let moves = lines.map { "\"\($0.0)\": { \"latest\": \"2027-03-31\" }" }.joined(separator: ", ")
    var text = scenario.replacing("\"agents\": 14,", with: "\"agents\": 15,")
      .replacing("\"training_weeks\": 4,", with: "\"training_weeks\": 4, \"most_trainees\": 0,")
    for (first, last, new) in [
      ("\"12333\": {", "\"sites\": {", register.joined(separator: ",\n") + "},\n"),
      ("\"risk_limit\":", "\"tariff\": {", "\"most_lines_per_month\": 1, \"moves\": { \(moves) } },\n"),
    ] {
      let from = try #require(text.firstRange(of: first)).lowerBound
      let to = try #require(text.firstRange(of: last)).lowerBound
      text.replaceSubrange(from..<to, with: new)
    }
    return text
  }

  /// The first part of the search neither finds waves for them nor proves that there are none; the next ones do.
  @Test func aSearchThatIsCutShortSaysSo() async throws {
    let text = try Self.threeLines()
    let cut = await run("--optimise", "cost", "--operations", "0", text: text)
    #expect(cut.code == .notPassed && cut.messages.isEmpty, "\(cut.messages)")
    #expect(
      cut.output.contains("the search ended before it found waves") && cut.output.contains("--operations"))
    let json = await run("--optimise", "cost", "--operations", "0", "--format", "json", text: text)
    #expect(json.output.contains("\"status\": \"undecided\"") && json.output.contains("\"feasible\": null"))
    #expect(await run("--optimise", "cost", text: text).code == .infeasible)
  }

  @Test func theBytesAreTheSameForAnyNumberOfJobs() async {
    let options = [
      "--method", "simulation", "--replications", "3", "--risk-months", "3", "--format", "json", "--jobs",
    ]
    let one = await CommandLineRun(["migrate", "-", "--quiet"] + options + ["1"], input: Self.scenario)
    let three = await CommandLineRun(["migrate", "-", "--quiet"] + options + ["3"], input: Self.scenario)
    #expect(one.output == three.output && one.output.contains("\"service_level_half_width\""))
  }

  @Test func whatIsMissingOrWrongIsTold() async {
    let without = await run(text: StaffScenarioTests.scenario)
    #expect(without.code == .badInput && without.messages.contains("migration"))
    let cause = await run("--without", "rain")
    #expect(cause.code == .wrongUsage && cause.messages.contains("unpooled_sites"))
    let months = await run("--risk-months", "9", "--seed", "2")
    #expect(months.code == .wrongUsage && months.messages.contains("--risk-months, --seed"))
    let alone = await run("--operations", "1e9")
    #expect(alone.code == .wrongUsage && alone.messages.contains("--optimise"))
    let once = await run("--method", "simulation", "--replications", "1")
    #expect(once.code == .wrongUsage && once.messages.contains("2"))
    let order = await run(
      text: Self.scenario.replacing("\"to\": \"2027-03-31\"", with: "\"to\": \"2026-03-31\""))
    #expect(order.code == .badInput && order.messages.contains("migration.to"))
  }
}
