import FoundationEssentials
import HotlineCLI
import TestSupport
import Testing

/// `score` on the scenario to start from with a small scorecard.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct ScoreCommandTests {
  @Test(arguments: ["table", "csv", "json", "markdown"], ["en", "zh"])
  func matches(format: String, language: String) async throws {
    let file = try await StarterFile.scored()
    let run = await CommandLineRun("score", file.path, "--format", format, "--language", language)
    #expect(run.code == .done, "\(run.messages)")
    try compare(run.output, "score-\(language).\(format)")
  }

  @Test(.tags(.exact)) func aRawFactChangesTheScoreThatRestsOnItAndNoOther() async throws {
    let asPublished = try await points()
    #expect(asPublished == ["40", "17.16", "14", "15", "4"])
    // 94.33% is 2.67 short of the target: two whole points, each 5% of 40.
    #expect(try await points(["15700, 16100]": "15700, 15000]"]) == ["36", "17.16", "14", "15", "4"])
    #expect(try await points(["\"value\": 10666.2": "\"value\": 11190.6"])[1] == "18")
    #expect(
      try await points(["\"late_replies\": { \"value\": 2": "\"late_replies\": { \"value\": 31"])[2] == "0")
    #expect(try await points(["\"value\": 84": "\"value\": 79"])[3] == "10")
  }

  @Test(.tags(.exact)) func aFlipOfTheBandIsSaidWithItsIndicator() async throws {
    let file = try await StarterFile.scored()
    let run = await CommandLineRun("score", file.path)
    #expect(
      run.output.contains(
        "Another band: by the rules, judgements as given, 90.16, is “excellent”, printed is “good”; because of: Replies in time."
      ))
    #expect(
      run.output.contains(
        "Another band: annex 1: printed there, 90.6, is “excellent”, printed is “good”; because of: Sustainability."
      ))
  }

  @Test func aScenarioWithoutAScorecardIsRefused() async throws {
    let file = try await StarterFile()
    let run = await CommandLineRun("score", file.path)
    #expect(run.code == .badInput)
    #expect(run.messages.contains("scorecard"))
  }

  @Test func aFormulaWithoutAValueIsRefusedByItsKey() async throws {
    let file = try await StarterFile.scored(replacing: ["\"value\": 12434": "\"value\": 0"])
    let run = await CommandLineRun("score", file.path)
    #expect(run.code == .badInput)
    #expect(run.messages.contains("scorecard.indicators.spending.actual"))
  }

  private func points(_ replacements: [String: String] = [:]) async throws -> [String] {
    let file = try await StarterFile.scored(replacing: replacements)
    let run = await CommandLineRun("score", file.path, "--format", "csv")
    #expect(run.code == .done, "\(run.messages)")
    return run.column("points")
  }

  private func compare(_ output: String, _ name: String) throws {
    let golden = Golden()
    let difference = TextDifference.first(between: try golden.expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }
}

extension StarterFile {
  /// The starter with a scorecard and its facts, and further texts replaced.
  static func scored(replacing further: [String: String] = [:]) async throws -> StarterFile {
    let keys = further.reduce(ScorecardText.keys) { text, change in
      precondition(text.contains(change.key), "the scorecard has no \(change.key)")
      return text.replacing(change.key, with: change.value)
    }
    return try await StarterFile(replacing: ["  \"tariff\": {": "  \(keys),\n\n  \"tariff\": {"])
  }
}
