import HotlineCLI
import TestSupport
import Testing

/// `hotline staff --requirements`: every format, and everything that a user may do wrong.
@Suite struct StaffCommandTests {
  static let needs = """
    { // a small day
      "requirements": [2, 3, 4, 3, 2, 1], "half_hours": 6, "seats": [3, 4, 6, 4, 4, 4],
      "templates": [
        { "id": "早班", "covered": [0, 1, 2], "cost": 100.5 },
        { "id": "middle", "covered": [1, 2, 3], "cost": 95.25, "limit": 2 },
        { "id": "late", "covered": [3, 4, 5], "cost": 110 }
      ]
    }
    """
  static let day = """
    {
      "calls_per_half_hour": [3, 0, 12, 20], "aht_s": 240, "threshold_s": 15, "day_target": 0.9,
      "templates": [
        { "id": "a", "covered": [0, 1, 2], "cost": 3 }, { "id": "b", "covered": [2, 3], "cost": 2 }
      ]
    }
    """
  static let conflict = """
    {
      "requirements": [2, 1], "seats": [4, 1], "templates": [{ "id": "a", "covered": [0, 1], "cost": 1 }]
    }
    """

  private func run(_ text: String, _ more: String...) async -> CommandLineRun {
    await CommandLineRun(["staff", "--requirements", "-"] + more, input: text)
  }

  @Test(
    arguments: [("staff-needs", needs), ("staff-day", day), ("staff-conflict", conflict)],
    ["table", "csv", "json", "markdown"])
  func theResultsMatchInEveryFormat(item: (name: String, text: String), format: String) async throws {
    for language in ["en", "zh"] {
      let run = await run(item.text, "--format", format, "--language", language)
      #expect(run.code == (item.name == "staff-conflict" ? .infeasible : .done), "\(run.messages)")
      #expect(run.messages.isEmpty)
      try compare(run.output, "\(item.name)-\(language).\(format)")
    }
  }

  private func compare(_ output: String, _ name: String) throws {
    let golden = Golden()
    let difference = TextDifference.first(between: try golden.expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }

  @Test func aTableOfIntervalsCanBeAskedFor() async {
    let run = await run(Self.needs, "--format", "csv", "--by", "interval")
    #expect(run.column("staff") == ["2", "4", "4", "4", "2", "2"])
    #expect(run.column("need") == ["2", "3", "4", "3", "2", "1"])
  }

  @Test func withoutShiftsACSVHoldsTheIntervals() async {
    let run = await run("{\"requirements\": [1, 0, 2]}", "--format", "csv")
    #expect(run.column("staff") == ["1", "0", "2"])
  }

  @Test func eitherAScenarioOrARequirementIsGiven() async {
    for arguments in [["staff"], ["staff", "a.json", "--requirements", "b.json"]] {
      let run = await CommandLineRun(arguments)
      #expect(run.code == .wrongUsage && run.output.isEmpty)
      #expect(run.messages.contains("give either a scenario or --requirements FILE"))
    }
  }

  @Test func aFileThatIsNotThereCannotBeRead() async {
    #expect(await CommandLineRun("staff", "--requirements", "none.json").code == .inputOutput)
  }

  @Test func allProblemsOfAFileAreNamedAtOnce() async {
    let run = await run("{\"requirements\": [1, -1], \"half_hour\": 2}")
    #expect(run.code == .badInput && run.output.isEmpty)
    #expect(run.messages.contains("-:1:22: requirements.1: the value -1 is not allowed"))
    #expect(run.messages.contains("-:1:27: half_hour: unknown key; did you mean “half_hours”?"))
  }

  @Test func costsThatCannotBeAddedAreRefused() async {
    func file(cost: String) -> String {
      "{\"requirements\": [1000000], \"templates\": [{\"id\": \"a\", \"covered\": [0], \"cost\": \(cost)}]}"
    }
    let sum = await run(file(cost: "999999999.5"), "--language", "zh")
    #expect(sum.code == .badInput && sum.messages.contains("成本与人数合计过大"))
    let digits = await run(file(cost: "1000000.000001"))
    #expect(digits.code == .badInput && digits.messages.contains("at most 12 digits"))
  }

  @Test func aSearchThatIsCutShortSaysSo() async throws {
    let reference = try #require(StaffReferenceTests.needs.first { $0.id == "cover-07" })
    let run = await run(
      reference.inputs.requirementFile, "--operations", "0", "--format", "json")
    #expect(run.code == .done)
    #expect(run.output.contains("\"proven\": false") && run.output.contains("a larger --operations"))
    #expect(!run.output.contains("\"gap\": 0,"))
  }
}
