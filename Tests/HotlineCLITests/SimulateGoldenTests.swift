import HotlineCLI
import TestSupport
import Testing

/// `simulate` and `forecast --method simulation` on a small centre against the files in `Golden`.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct SimulateGoldenTests {
  @Test(arguments: [
    ("table", "en"), ("table", "zh"), ("csv", "en"), ("json", "en"), ("markdown", "en"),
  ])
  func aSimulation(format: String, language: String) async throws {
    let file = try await StarterFile.small()
    let run = await CommandLineRun(
      "simulate", file.path, "--days", "1", "--replications", "5", "--format", format, "--language", language)
    #expect(run.code == .done, "\(run.messages)")
    try compare(run.output, "simulate-\(language).\(format)")
  }

  @Test(arguments: [("table", "en"), ("table", "zh"), ("csv", "en")])
  func twoScenarios(format: String, language: String) async throws {
    let first = try await StarterFile.simulated()
    let second = try await StarterFile.simulated(replacing: ["\"seats\": 50": "\"seats\": 4"])
    let run = await CommandLineRun(
      "simulate", first.path, "--against", second.path, "--days", "2", "--replications", "5", "--format",
      format, "--language", language)
    #expect(run.code == .done, "\(run.messages)")
    try compare(run.output, "simulate-against-\(language).\(format)")
  }

  @Test(arguments: [("table", "en"), ("table", "zh"), ("csv", "en")])
  func aForecast(format: String, language: String) async throws {
    let file = try await StarterFile.simulated()
    let run = await CommandLineRun(
      "forecast", file.path, "--method", "simulation", "--replications", "5", "--by", "day", "--format",
      format, "--language", language)
    #expect(run.code == .done, "\(run.messages)")
    try compare(run.output, "forecast-simulation-\(language).\(format)")
  }

  private func compare(_ output: String, _ name: String) throws {
    let golden = Golden()
    let difference = TextDifference.first(between: try golden.expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }
}
