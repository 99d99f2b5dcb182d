import HotlineCLI
import TestSupport
import Testing

/// `hotline audit` on a small centre: every format, the exit codes, and what a user may do wrong.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct AuditCommandTests {
  /// Half as many agents as were promised.
  static let scenario = StaffScenarioTests.scenario
    .replacing(
      "\"tariff\": {",
      with: """
        "contract": {
          "seats": 20, "agents": 36, "price_yuan": 3000000, "from": "2027-01-01", "to": "2027-12-31",
          "volume": { "most_calls_per_day": 700 },
          "exclusions": { "en": "failures of the telephone network", "zh": "电信网络故障" },
          "penalties": {
            "slight": { "below": 0.9, "yuan": 2000 }, "deep": { "below": 0.8, "share_of_price": 0.005 }
          },
          "payments": {
            "start": { "date": "2027-01-15", "share": 0.3 }, "end": { "date": "2028-01-31", "share": 0.7 }
          },
          "growth_per_year": 0.04
        },
        "tariff": {
        """
    )
    .replacing("\"agents\": 30", with: "\"agents\": 18")
    .replacing("\"calendar\": {", with: "\"calendar\": { \"day_to_day_cv\": 0.05,")
    .replacing("\"patience_s\": 120,", with: "\"patience_s\": 120, \"forecast_error_cv\": 0.03,")

  private func run(
    replacing old: String = "", with new: String = "", replications: Int = 40, _ more: String...
  ) async -> CommandLineRun {
    let text = old.isEmpty ? Self.scenario : Self.scenario.replacing(old, with: new)
    return await CommandLineRun(
      ["audit", "-", "--quiet", "--confidence", "0.9", "--replications", "\(replications)"] + more,
      input: text)
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
    let run = await run("--format", format, "--language", language)
    #expect(run.code == .done, "\(run.messages)")
    #expect(run.messages.isEmpty)
    try compare(run.output, "audit-\(language).\(format)")
  }

  @Test func aPromiseThatDoesNotHoldEndsWithOne() async {
    let run = await run(replacing: "\"agents\": 36", with: "\"agents\": 15")
    #expect(run.code == .notPassed)
    #expect(run.output.contains("does not hold"))
  }

  @Test func tooFewRunsTellNothing() async {
    let run = await run(replications: 3)
    #expect(run.code == .notPassed)
    #expect(run.output.contains("undecided"))
  }

  @Test(arguments: [("month", 2), ("week", 2), ("rolling_24_hours", 14), ("interval", 140)])
  func theWindowsOfAnyTargetAreListed(window: String, count: Int) async {
    let run = await run(
      replacing: "\"window\": \"day\"", with: "\"window\": \"\(window)\"", replications: 2, "--format", "csv")
    #expect(run.column("window").count == count, "\(run.messages)")
  }

  @Test func theBytesDoNotDependOnThreads() async {
    let one = await run(replications: 4, "--format", "json", "--jobs", "1")
    let two = await run(replications: 4, "--format", "json", "--jobs", "2")
    #expect(!one.output.isEmpty && one.output == two.output)
  }

  @Test func withoutAContractThereIsNothingToAudit() async {
    let run = await CommandLineRun("audit", "-", input: StaffScenarioTests.scenario)
    #expect(run.code == .badInput)
    #expect(run.messages.contains("'contract'"))
  }

  @Test func otherConfidencesAreRefused() async {
    let run = await CommandLineRun("audit", "-", "--confidence", "0.8", input: Self.scenario)
    #expect(run.code == .wrongUsage)
  }

  /// What only an audit knows is named by the others.
  @Test(arguments: [
    ["simulate", "--replications", "2"], ["forecast", "--skip-check"], ["cost"],
    ["sweep", "--vary", "seats=14"], ["staff", "--replications", "2", "--operations", "1e6"],
  ])
  func theOtherCommandsLeaveTheErrorOfTheForecastOut(arguments: [String]) async {
    let run = await CommandLineRun(arguments + ["-", "--quiet"], input: Self.scenario)
    #expect(run.output.contains("common.forecast_error_cv"))
    let plain = await CommandLineRun(
      arguments + ["-", "--quiet"],
      input: Self.scenario.replacing(" \"forecast_error_cv\": 0.03,", with: ""))
    #expect(!plain.output.contains("forecast_error_cv"))
  }
}
