import HotlineCLI
import TestSupport
import Testing

/// `simulate`: what its options do, and how it ends.
@Suite struct SimulateCommandTests {
  private static func run(_ path: String, _ arguments: String...) async -> CommandLineRun {
    await CommandLineRun(["simulate", path, "--days", "1", "--replications", "4"] + arguments)
  }

  private static func facts(_ path: String, _ arguments: String...) async throws -> [String: Double] {
    let run = await CommandLineRun(["simulate", path] + arguments + ["--format", "json"])
    #expect(run.code == .done, "\(run.messages)")
    return try ReportFacts.read(run.output)
  }

  // MARK: What options do

  @Test func daysAndReplicationsAreCounted() async throws {
    let file = try await StarterFile.simulated()
    let usual = try await Self.facts(file.path)
    #expect(usual["days_measured"] == 7 && usual["replications"] == 20 && usual["seed"] == 1)
    #expect(usual["confidence"] == 0.95 && usual["precision"] == nil)
    let other = try await Self.facts(file.path, "--days", "3", "--replications", "2", "--seed", "7")
    #expect(other["days_measured"] == 3 && other["replications"] == 2 && other["seed"] == 7)
    #expect(try #require(other["offered"]) < #require(usual["offered"]))
  }

  @Test func theSeedDecidesAndNothingElse() async throws {
    let file = try await StarterFile.simulated()
    let one = await Self.run(file.path, "--format", "json")
    let again = await Self.run(file.path, "--seed", "1", "--format", "json")
    let other = await Self.run(file.path, "--seed", "2", "--format", "json")
    #expect(one.output == again.output && one.output != other.output)
  }

  @Test func theBytesAreTheSameForAnyNumberOfJobs() async throws {
    let file = try await StarterFile.simulated()
    let against = try await StarterFile.simulated(replacing: ["\"seats\": 50": "\"seats\": 4"])
    for format in ["table", "csv", "json"] {
      let one = await Self.run(file.path, "--against", against.path, "--format", format, "--jobs", "1")
      #expect(one.code == .done, "\(one.messages)")
      for jobs in ["2", "3", "7"] {
        let other = await Self.run(file.path, "--against", against.path, "--format", format, "--jobs", jobs)
        #expect(other.output == one.output, "\(format) with \(jobs) jobs")
      }
    }
  }

  @Test func aHigherConfidenceTakesWiderIntervals() async throws {
    let file = try await StarterFile.simulated()
    let narrow = try await Self.facts(file.path, "--replications", "5", "--confidence", "0.8")
    let wide = try await Self.facts(file.path, "--replications", "5", "--confidence", "99%")
    #expect(wide["confidence"] == 0.99 && wide["offered"] == narrow["offered"])
    #expect(try #require(wide["offered_half_width"]) > 2 * #require(narrow["offered_half_width"]))
  }

  @Test(arguments: [
    ("en", "roster rule person, after 1 day of warm-up"), ("zh", "按个人班次（person）规则，预热 1 天后统计"),
  ])
  func rosterRuleAndWarmUpAreNamed(language: String, words: String) async throws {
    let file = try await StarterFile.simulated()
    let run = await Self.run(
      file.path, "--roster-rule", "person", "--warm-up", "1", "--language", language)
    #expect(run.code == .done && run.output.contains(words), "\(run.messages)")
  }

  @Test func theWeekCanBeNamed() async throws {
    let file = try await StarterFile.simulated()
    let run = await Self.run(file.path, "--week", "2028-02-29", "--by", "day", "--format", "csv")
    #expect(run.column("date") == ["2028-02-28", "total"])
  }

  @Test(arguments: [
    ("total", 2, "offered"), ("line", 4, "line"), ("day", 3, "date"), ("interval", 97, "date"),
  ])
  func detailsChooseTheTableOfACSV(detail: String, rows: Int, first: String) async throws {
    let file = try await StarterFile.simulated()
    let run = await CommandLineRun(
      "simulate", file.path, "--days", "2", "--replications", "2", "--by", detail, "--format", "csv")
    #expect(run.fields.count == rows + (detail == "day" ? 1 : 0))
    #expect(run.fields.first?.first == first)
  }

  @Test func weeksAreNumberedWhereThereAreMore() async throws {
    let file = try await StarterFile.simulated()
    let run = await CommandLineRun(
      "simulate", file.path, "--days", "9", "--replications", "2", "--by", "day", "--format", "csv")
    #expect(run.column("week") == ["1", "1", "1", "1", "1", "1", "1", "2", "2", ""])
    #expect(run.column("date").first == run.column("date")[7])
    let shown = await CommandLineRun("simulate", file.path, "--days", "8", "--replications", "2")
    #expect(shown.output.contains("the weeks are numbered"))
  }

  @Test func blockedAndRedialsAreShownWhereThereAreAny() async throws {
    let plain = await Self.run(try await StarterFile.simulated().path, "--format", "csv")
    #expect(plain.column("blocked").isEmpty && plain.column("redials").isEmpty)
    let limited = try await StarterFile.simulated(replacing: [
      "\"workforce\": {": "\"queue\": { \"places\": 0 },\n  \"workforce\": {"
    ])
    let full = await Self.run(limited.path, "--format", "csv")
    #expect(full.column("blocked").compactMap(Double.init).contains { $0 > 0 }, "\(full.messages)")
    #expect(full.column("blocked_half_width").count == 3)
    let stubborn = try await StarterFile.simulated(replacing: [
      "\"patience_s\":": "\"redial_probability\": 0.9, \"redial_delay_s\": 60, \"patience_s\":",
      "\"value\": 180,": "\"value\": 5,", "\"counts\": \"offered\"": "\"counts\": \"callers\"",
    ])
    let again = await Self.run(stubborn.path, "--format", "csv")
    #expect(again.column("redials").compactMap(Double.init).contains { $0 > 0 }, "\(again.messages)")
  }

  @Test func aSingleReplicationHasNoIntervals() async throws {
    let file = try await StarterFile.simulated()
    let run = await CommandLineRun("simulate", file.path, "--replications", "1", "--format", "csv")
    #expect(run.column("offered_half_width") == ["", "", ""])
    #expect(run.column("offered").allSatisfy { Double($0) != nil })
    let shown = await CommandLineRun("simulate", file.path, "--replications", "1")
    #expect(shown.output.contains("A single replication says nothing of chance"))
  }

  /// Intervals without calls have no shares and no waits, and nothing ± of them.
  @Test func whatIsUndefinedIsEmpty() async throws {
    let file = try await StarterFile.simulated()
    let run = await Self.run(file.path, "--by", "interval", "--format", "csv")
    let offered = run.column("offered").compactMap(Double.init)
    let silent = try #require(offered.firstIndex(of: 0))
    for key in ["answer_rate", "service_level", "asa_s", "mean_wait_s"] {
      #expect(run.column(key)[silent].isEmpty && run.column("\(key)_half_width")[silent].isEmpty)
    }
  }

  /// Every formula has its service level, that of the wait which is offered too.
  @Test(arguments: [
    "answeredOfOffered", "answeredOfAnswered", "excludingShortAbandons", "countingShortAbandons",
    "offeredWait",
  ])
  func everyFormulaIsCounted(formula: String) async throws {
    let file = try await StarterFile.simulated(replacing: ["answeredOfOffered": formula])
    let run = await Self.run(file.path, "--by", "total", "--format", "csv")
    let level = try run.number("service_level")
    #expect(level > 0.5 && level <= 1 && run.column("service_level_half_width") != [""])
  }

  // MARK: Precision

  @Test func aPrecisionIsReached() async throws {
    let file = try await StarterFile.simulated()
    let facts = try await Self.facts(file.path, "--precision", "1%", "--replications", "2")
    #expect(facts["precision"] == 0.01)
    #expect(try #require(facts["service_level_half_width"]) <= 0.01)
    #expect(try #require(facts["replications"]) > 2)
  }

  @Test(arguments: [("en", "The precision was not reached: after 4"), ("zh", "未达到精度要求：重复 4 次")])
  func aPrecisionIsNotReached(language: String, words: String) async throws {
    let file = try await StarterFile.simulated()
    let arguments = [
      file.path, "--precision", "0.0001", "--replications", "2", "--most-replications", "4", "--language",
      language,
    ]
    let run = await CommandLineRun(["simulate"] + arguments)
    #expect(run.code == .notPassed && run.messages.isEmpty && run.output.contains(words))
    let json = await CommandLineRun(["simulate"] + arguments + ["--format", "json"])
    #expect(json.code == .notPassed && json.output.contains("\"precision_reached\": false"))
    let forecast = await CommandLineRun(["forecast", "--method", "simulation"] + arguments)
    #expect(forecast.code == .notPassed && forecast.output.contains(words))
  }

  @Test(arguments: [("en", "has no interval"), ("zh", "没有置信区间")])
  func withoutCallsThereIsNoPrecision(language: String, words: String) async {
    let run = await CommandLineRun(
      "simulate", ProjectFile.shenzhen, "--week", "2010-01-06", "--replications", "2", "--days", "1",
      "--precision", "1%", "--language", language)
    #expect(run.code == .notPassed && run.output.contains(words), "\(run.messages)")
  }

  // MARK: Against another scenario

  @Test func againstItselfNothingDiffers() async throws {
    let file = try await StarterFile.simulated()
    let run = await Self.run(file.path, "--against", file.path, "--format", "csv")
    #expect(run.code == .done, "\(run.messages)")
    #expect(run.column("figure") == ["service_level", "answer_rate", "asa_s", "occupancy", "offered"])
    #expect(run.column("difference").allSatisfy { $0 == "0" })
    #expect(run.column("difference_half_width").allSatisfy { $0 == "0" })
    #expect(run.column("verdict").allSatisfy { $0 == "same" } && run.column("gain").allSatisfy(\.isEmpty))
  }

  @Test func bothScenariosAreNamed() async throws {
    let first = try await StarterFile.simulated()
    let second = try await StarterFile.simulated(replacing: ["\"id\": \"my-city\"": "\"id\": \"other-city\""])
    let run = await Self.run(first.path, "--against", second.path, "--format", "json")
    #expect(run.output.contains("\"against\": \"other-city\"") && run.output.contains("\"against_hash\": "))
    let days = await Self.run(first.path, "--against", second.path, "--by", "day", "--format", "csv")
    #expect(days.fields.first?.first == "date")
  }

  @Test func aSecondScenarioThatCannotBeUsed() async throws {
    let file = try await StarterFile.simulated()
    let missing = await Self.run(file.path, "--against", file.path + ".missing")
    #expect(missing.code == .inputOutput && missing.messages.contains("city.json.missing"))
    let broken = try file.folder.write("{", to: "broken.json")
    let wrong = await Self.run(file.path, "--against", broken)
    #expect(wrong.code == .badInput && wrong.messages.contains("broken.json"))
    let twice = await CommandLineRun("simulate", "-", "--against", "-")
    #expect(twice.code == .wrongUsage && twice.messages.contains("standard input"))
  }

  // MARK: Wrong usage

  @Test(
    arguments: [
      (["--replications", "0"], "between 1 and 1000000"), (["--replications", "2.5"], "whole number"),
      (["--days", "0"], "between 1 and 366"), (["--days", "367"], "between 1 and 366"),
      (["--warm-up", "-1"], "between 0 and 30"), (["--warm-up", "31"], "between 0 and 30"),
      (["--precision", "0"], "greater than 0 and less than 1"),
      (["--precision", "1"], "greater than 0 and less than 1"), (["--precision", "x"], "not a number"),
      (["--most-replications", "9"], "--precision only"),
      (["--most-replications", "0"], "between 1 and 1000000"),
      (["--confidence", "0.4"], "between 0.5 and 0.9999"), (["--confidence", "1"], "between 0.5 and 0.9999"),
      (["--roster-rule", "persons"], "did you mean “person”?"), (["--by", "days"], "did you mean “day”?"),
      (["--week", "2018-02-30"], "no day"), (["--seed", "-1"], "at least 0"), (["--jobs", "0"], "between 1"),
      (["--against", ""], "empty"),
    ] as [([String], String)])
  func nonsenseIsRefused(arguments: [String], says: String) async {
    let run = await CommandLineRun(["simulate", "nowhere.json"] + arguments)
    #expect(run.code == .wrongUsage && run.output.isEmpty)
    #expect(run.messages.contains(says), "\(run.messages)")
  }

  @Test(arguments: [("en", "--against SCENARIO"), ("zh", "--against 场景文件")])
  func helpNamesTheOptions(language: String, words: String) async {
    let run = await CommandLineRun("simulate", "--help", "--language", language)
    #expect(run.code == .done && run.output.contains(words))
    let options = [
      "replications", "days", "warm-up", "precision", "most-replications", "confidence", "roster-rule",
      "week",
      "by", "seed", "jobs", "format",
    ]
    for option in options { #expect(run.output.contains("--\(option)"), "\(option)") }
  }

  // MARK: Forecasts

  @Test func optionsOfASimulationAreRefusedByOtherMethods() async {
    for arguments in [["--seed", "1"], ["--jobs", "2"], ["--replications", "20", "--warm-up", "0"]] {
      let run = await CommandLineRun(["forecast", "nowhere.json", "--method", "transient"] + arguments)
      #expect(run.code == .wrongUsage && run.output.isEmpty)
      #expect(run.messages.contains("with --method simulation only"), "\(run.messages)")
    }
    let run = await CommandLineRun("forecast", "nowhere.json", "--precision", "1%", "--language", "zh")
    #expect(run.code == .wrongUsage && run.messages.contains("--precision 仅可与 --method simulation 合用"))
    let days = await CommandLineRun("forecast", "nowhere.json", "--method", "simulation", "--days", "3")
    #expect(days.code == .wrongUsage && days.messages.contains("--days"))
  }

  @Test func aForecastHasTheFiguresOfTheSimulation() async throws {
    let file = try await StarterFile.simulated()
    let options = ["--replications", "3", "--seed", "5", "--roster-rule", "person", "--format", "csv"]
    let simulation = await CommandLineRun(["simulate", file.path, "--by", "interval"] + options)
    let forecast = await CommandLineRun(
      ["forecast", file.path, "--method", "simulation", "--by", "interval"] + options)
    #expect(forecast.code == .done, "\(forecast.messages)")
    for key in ["offered", "answered", "abandoned", "answer_rate", "service_level", "asa_s", "occupancy"] {
      #expect(forecast.column(key) == simulation.column(key), "\(key)")
      let half = "\(key)_half_width"
      #expect(forecast.column(half) == simulation.column(half) && !forecast.column(half).isEmpty)
    }
    #expect(Set(forecast.column("status")).isSubset(of: ["simulated", "idle"]))
  }

  @Test func keysThatOnlyASimulationKnowsAreNotExcused() async throws {
    let file = try await StarterFile.simulated(replacing: [
      "\"workforce\": {": "\"queue\": { \"routing\": \"longest_wait\" },\n  \"workforce\": {"
    ])
    let run = await CommandLineRun(
      "forecast", file.path, "--method", "simulation", "--replications", "2")
    #expect(run.code == .done && !run.output.contains("does not know these keys"), "\(run.messages)")
    #expect(run.output.contains("Only the merged queue is simulated"))
  }
}
