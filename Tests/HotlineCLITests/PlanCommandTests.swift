import HotlineCLI
import TestSupport
import Testing

/// A plan on its way from `staff --save-plan` to the commands that judge it, and what a user may do wrong.
@Suite struct PlanCommandTests {
  private static let scenario = StaffScenarioTests.scenario
  private static let own = scenario.replacing(
    "\"hours_per_week\": 40,", with: "\"hours_per_week\": 40, \(plan),")
  private static let plan = """
    "plan": {
      "early": { "people": [6, 6, 6, 6, 6, 5, 5] }, "late": { "people": [4, 4, 4, 4, 4, 3, 3] }
    }
    """
  private static let file = "{ \"schema\": \"hotline-plan/1\", \(plan) }"
  private static let short =
    scenario.replacing("\"early\": {", with: "\"early\": { \"people\": 4,")
    .replacing("\"late\": {", with: "\"late\": { \"people\": 3,")

  /// Files of one test.
  private struct Files {
    let folder: TemporaryFolder
    let scenario: String
    let plan: String

    init(_ scenario: String = PlanCommandTests.scenario, plan: String = PlanCommandTests.file) throws {
      folder = try TemporaryFolder()
      self.scenario = try folder.write(scenario, to: "city.json")
      self.plan = try folder.write(plan, to: "plan.json")
    }
  }

  /// The value of a fact in JSON, as it is written.
  private func fact(_ key: String, _ run: CommandLineRun) throws -> String {
    #expect(run.code == .done || run.code == .notPassed, "\(run.messages)")
    let line = run.output.split(separator: "\n").first { $0.hasPrefix("  \"\(key)\": ") }
    return try #require(line).split(separator: ": ", maxSplits: 1)[1].filter { $0 != "," && $0 != "\"" }
  }

  private static let staff = ["staff", "--replications", "10", "--operations", "1e6", "--format", "json"]
  private static let forecast = ["forecast", "--skip-check", "--format", "json"]

  @Test func aSavedPlanGivesTheSameFiguresToTheLastBit() async throws {
    let files = try Files()
    let saved = files.folder.path(of: "saved.json")
    let staff = await CommandLineRun(Self.staff + [files.scenario, "--save-plan", saved])
    #expect(staff.code == .done, "\(staff.messages)")
    #expect(staff.messages.contains("the plan is in \(saved)"))
    #expect(try fact("plan_origin", staff) == "least_cost")
    #expect(try files.folder.names() == ["city.json", "plan.json", "saved.json"])
    let text = try files.folder.read("saved.json")
    #expect(text.hasPrefix("{\n  \"schema\": \"hotline-plan/1\",\n  \"scenario\": \"small\","))
    #expect(
      text.contains("\"week\": \"2027-03-01\"") && text.contains("\"target\": \"In each calendar day, 90%"))
    #expect(text.contains("least cost, target met"))

    let forecast = await CommandLineRun(Self.forecast + [files.scenario, "--plan", saved])
    #expect(forecast.messages.isEmpty)
    #expect(try fact("plan_origin", forecast) == "file")
    #expect(try fact("plan_hash", forecast).count == 16)
    #expect(try fact("service_level", forecast) == fact("service_level", staff))
    #expect(try fact("lowest_window", forecast) == fact("lowest_window", staff))
    let simulated = await CommandLineRun(
      "simulate", files.scenario, "--plan", saved, "--replications", "10", "--days", "7", "--format", "json")
    #expect(try fact("service_level", simulated) == fact("simulated_service_level", staff))
    #expect(try fact("days_on_target", simulated) == fact("days_on_target", staff))

    // The same plan, typed into the scenario.
    let entries = try #require(text.split(separator: "  \"plan\": ").last)
    let plan = "\"plan\": " + entries.dropLast(3)
    let typed = try Files(
      Self.scenario.replacing("\"hours_per_week\": 40,", with: "\"hours_per_week\": 40, \(plan),"))
    let own = await CommandLineRun(Self.forecast + [typed.scenario])
    #expect(try fact("plan_origin", own) == "scenario")
    for key in ["service_level", "service_level_erlang_c", "answer_rate", "lowest_window"] {
      #expect(try fact(key, own) == fact(key, forecast), "\(key)")
    }
  }

  @Test func theWordsOfAnOriginAreOfBothLanguages() async throws {
    let files = try Files()
    let english = await CommandLineRun(
      "forecast", "--skip-check", files.scenario, "--plan", files.plan, "--language", "en")
    #expect(english.output.contains("the file \(files.plan)"))
    let chinese = await CommandLineRun(
      "forecast", "--skip-check", files.scenario, "--language", "zh")
    #expect(chinese.output.contains("按该周预测编制"))
  }

  @Test(arguments: [
    ["forecast", "--skip-check"], ["cost"], ["simulate", "--replications", "2", "--days", "1"],
  ])
  func thePlanIsNamedWhereverItComesFrom(command: [String]) async throws {
    let json = command + ["--format", "json"]
    let files = try Files()
    let own = try Files(Self.own)
    let short = try Files(Self.short)
    #expect(try fact("plan_origin", await CommandLineRun(json + [files.scenario])) == "forecast")
    #expect(try fact("plan_origin", await CommandLineRun(json + [own.scenario])) == "scenario")
    #expect(try fact("plan_origin", await CommandLineRun(json + [short.scenario])) == "shift_people")
    for files in [files, own, short] {
      let file = await CommandLineRun(json + [files.scenario, "--plan", files.plan])
      #expect(try fact("plan_origin", file) == "file")
      let anew = await CommandLineRun(json + [files.scenario, "--replan"])
      #expect(try fact("plan_origin", anew) == "forecast")
    }
  }

  @Test func aPlanOrOneMadeAnewStandsInPlaceOfTheScenarios() async throws {
    let files = try Files()
    let own = try Files(Self.own)
    let short = try Files(Self.short)
    func level(_ path: String, _ more: String...) async throws -> String {
      try fact("service_level", await CommandLineRun(Self.forecast + [path] + more))
    }
    let judged = try await level(own.scenario)
    #expect(try await level(files.scenario, "--plan", files.plan) == judged)
    #expect(try await level(short.scenario, "--plan", files.plan) == judged)
    let made = try await level(files.scenario)
    #expect(made != judged)
    #expect(try await level(own.scenario, "--replan") == made)
    #expect(try await level(short.scenario, "--replan") == made)
  }

  @Test func bothScenariosOfAComparisonAreJudgedByIt() async throws {
    let files = try Files()
    let own = try Files(Self.own)
    let arguments = ["--replications", "2", "--days", "1", "--format", "json"]
    let plain = await CommandLineRun(["simulate", files.scenario, "--against", own.scenario] + arguments)
    #expect(try fact("plan_origin", plain) == "forecast")
    #expect(try fact("against_plan_origin", plain) == "scenario")
    let judged = await CommandLineRun(
      ["simulate", files.scenario, "--against", own.scenario, "--plan", files.plan] + arguments)
    #expect(try fact("plan_origin", judged) == "file")
    #expect(try fact("against_plan_origin", judged) == "file")
  }

  @Test func aSweepMakesPlansOrKeepsOne() async throws {
    let files = try Files()
    let own = try Files(Self.own)
    func sweep(_ path: String, _ more: String...) async -> CommandLineRun {
      await CommandLineRun(["sweep", path, "--vary", "volume=300,460", "--format", "json"] + more)
    }
    func peaks(_ run: CommandLineRun) throws -> [String] {
      let rows = try #require(run.output.split(separator: "\"front\"").first)
      return rows.split(separator: "\"on_duty_peak\": ").dropFirst().map {
        $0.prefix { $0 != "," }.description
      }
    }
    let made = await sweep(files.scenario)
    #expect(try fact("plan_origin", made) == "each_combination")
    #expect(try peaks(await sweep(own.scenario)) == peaks(made))
    let kept = await sweep(files.scenario, "--keep-plan")
    #expect(try fact("plan_origin", kept) == "unvaried")
    #expect(Set(try peaks(kept)).count == 1)
    let stated = await sweep(own.scenario, "--keep-plan")
    #expect(try fact("plan_origin", stated) == "scenario")
    let file = await sweep(files.scenario, "--plan", files.plan)
    #expect(try fact("plan_origin", file) == "file")
    #expect(try peaks(file) == peaks(stated))
    #expect(Set(try peaks(stated)).count == 1)
    let varied = await CommandLineRun(
      "sweep", own.scenario, "--keep-plan", "--vary", "workforce.plan.early.people.0=6,14", "--format", "csv")
    #expect(Set(varied.column("on_duty_peak")).count == 2, "\(varied.messages)")
  }

  @Test func anAuditJudgesTheVendorsPlanBesideWhatIsThere() async throws {
    let files = try Files(AuditCommandTests.scenario)
    func audit(_ more: String...) async -> CommandLineRun {
      await CommandLineRun(
        ["audit", files.scenario, "--confidence", "0.9", "--replications", "2", "--format", "json"] + more)
    }
    let plain = await audit()
    #expect(try fact("plan_origin", plain) == "commitment")
    #expect(try fact("plan_there_origin", plain) == "forecast")
    let vendors = await audit("--plan", files.plan)
    #expect(try fact("plan_origin", vendors) == "file")
    #expect(try fact("plan_there_origin", vendors) == "forecast")
    #expect(try fact("breach_by_formula", vendors) != fact("breach_by_formula", plain))
  }

  @Test func aPlanForAnotherScenarioIsJudgedWithAWord() async throws {
    let files = try Files(plan: Self.file.replacing("\"plan\":", with: "\"scenario\": \"other\", \"plan\":"))
    let run = await CommandLineRun(Self.forecast + [files.scenario, "--plan", files.plan])
    #expect(run.code == .done)
    #expect(run.messages.contains("was made for scenario other and is judged on small"))
    let quiet = await CommandLineRun(Self.forecast + [files.scenario, "--plan", files.plan, "--quiet"])
    #expect(quiet.messages.isEmpty)
  }

  @Test(arguments: [["forecast"], ["simulate"], ["audit"], ["cost"], ["sweep", "--vary", "staff=20"]])
  func aBadPlanIsToldByLineAndColumn(command: [String]) async throws {
    let scenario = command == ["audit"] ? AuditCommandTests.scenario : Self.scenario
    let files = try Files(scenario, plan: Self.file.replacing("\"early\"", with: "\"erly\""))
    let run = await CommandLineRun(command + [files.scenario, "--plan", files.plan])
    #expect(run.code == .badInput && run.output.isEmpty)
    #expect(run.messages.contains("plan.json:2:11: plan.erly.shift: "), "\(run.messages)")
    #expect(run.messages.contains("did you mean “early”"))
    let missing = await CommandLineRun(command + [files.scenario, "--plan", files.plan + "x"])
    #expect(missing.code == .inputOutput)
  }

  @Test(arguments: [
    (["forecast", "CITY", "--plan", "PLAN", "--replan"], "write one of the two"),
    (["audit", "CITY", "--plan", "PLAN", "--replan"], "write one of the two"),
    (["cost", "-", "--plan", "-"], "only one of the scenario and the plan"),
    (["sweep", "-", "--vary", "staff=20", "--plan", "-"], "only one of the scenario and the plan"),
    (["audit", "-", "--plan", "-"], "only one of the scenario and the plan"),
    (["simulate", "CITY", "--against", "-", "--plan", "-"], "only one of the scenario and the plan"),
    (["sweep", "CITY", "--vary", "workforce.plan.early.people.0=3"], "only --keep-plan without --plan"),
    (
      ["sweep", "CITY", "--vary", "workforce.plan.early.people.0=3", "--plan", "PLAN"],
      "only --keep-plan without --plan"
    ),
    (["sweep", "CITY", "--vary", "staff=20", "--replan"], "--replan"),
    (["staff", "CITY", "--save-plan", "-"], "cannot go to the same place"),
    (["staff", "CITY", "--save-plan", "PLAN", "-o", "PLAN"], "cannot go to the same place"),
    (
      ["staff", "--requirements", "PLAN", "--save-plan", "x"],
      "--save-plan has a meaning with a scenario only"
    ),
  ])
  func whatCannotBeMeantIsRefused(arguments: [String], says: String) async throws {
    let files = try Files(Self.own)
    let run = await CommandLineRun(
      arguments.map { ["CITY": files.scenario, "PLAN": files.plan][$0] ?? $0 }, input: Self.own)
    #expect(run.code == .wrongUsage && run.output.isEmpty)
    #expect(run.messages.contains(says), "\(run.messages)")
    #expect(try files.folder.read("plan.json") == Self.file)
  }

  @Test func withoutAPlanNothingIsWritten() async throws {
    let files = try Files(Self.scenario.replacing("\"seats\": 14", with: "\"seats\": 6"))
    let run = await CommandLineRun(Self.staff + [files.scenario, "--save-plan", files.plan])
    #expect(run.code == .infeasible)
    #expect(try files.folder.read("plan.json") == Self.file)
    let folder = files.folder.path(of: "none/plan.json")
    let nowhere = try Files()
    let lost = await CommandLineRun(Self.staff + [nowhere.scenario, "--save-plan", folder])
    #expect(lost.code == .inputOutput && lost.output.isEmpty)
  }
}
