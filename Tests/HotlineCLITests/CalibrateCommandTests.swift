import HotlineCLI
import TestSupport
import Testing

/// `hotline calibrate SCENARIO` on a small centre with given people: what it prints and what is refused.
///
/// at the difference, and put the comparison back.
@Suite struct CalibrateCommandTests {
  private static let plan = """
    "calibration": {
      "unknowns": { "early": { "path": "workforce.shifts.early.people", "from": 1, "to": 14 } },
      "observations": {
        "march": { "week": "2027-03-01", "figure": "answer_rate", "value": 0.9 },
        "april": { "week": "2027-04-05", "figure": "answer_rate", "value": 0.9 },
        "may": { "week": "2027-05-03", "figure": "service_level", "value": 0.7, "use": "predict" },
        "june": { "week": "2027-06-07", "figure": "answer_rate", "value": 0.92, "use": "predict" }
      }
    }
    """

  private static let scenario =
    StaffScenarioTests.scenario
    .replacing("\"early\": {", with: "\"early\": { \"people\": 4,")
    .replacing("\"late\": {", with: "\"late\": { \"people\": 3,")
    .replacing("\"calendar\": {", with: "\(plan),\n\"calendar\": {")

  private func run(
    replacing old: String = "", with new: String = "", _ more: String...
  ) async -> CommandLineRun {
    let text = old.isEmpty ? Self.scenario : Self.scenario.replacing(old, with: new)
    return await CommandLineRun(["calibrate", "-"] + more, input: text)
  }

  private func compare(_ output: String, _ name: String) throws {
    let golden = Golden()
    let difference = TextDifference.first(between: try golden.expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }

  @Test(arguments: [
    ("table", "en"), ("table", "zh"), ("csv", "en"), ("json", "en"), ("markdown", "en"),
  ])
  func inEveryFormat(format: String, language: String) async throws {
    let run = await run("--format", format, "--language", language)
    #expect(run.code == .done, "\(run.messages)")
    try compare(run.output, "calibrate-\(language).\(format)")
  }

  @Test(arguments: [
    ("shifts.early.people", "shifts.earlier.people", "did you mean"),
    ("shifts.early.people", "agents", "must be a whole number"),
    ("\"from\": 1, \"to\": 14", "\"from\": 5, \"to\": 2", "calibration.unknowns.early.from"),
    ("\"from\": 1, \"to\": 14", "\"from\": -1, \"to\": 2", "calibration.unknowns.early.from"),
    ("\"value\": 0.7", "\"value\": 70", "for 70% write 0.7"),
    ("answer_rate", "answer-rate", "answer_rate"),
  ])
  func whatCannotBeMeantIsRefused(old: String, new: String, said: String) async {
    let run = await run(replacing: old, with: new)
    #expect(run.code == .badInput)
    #expect(run.output.isEmpty && run.messages.contains(said), "\(run.messages)")
  }

  @Test func withoutAPlanThereIsNothingToFit() async {
    let run = await CommandLineRun(["calibrate", "-"], input: StaffScenarioTests.scenario)
    #expect(run.code == .badInput)
    #expect(run.messages.contains("calibration"))
  }
}
