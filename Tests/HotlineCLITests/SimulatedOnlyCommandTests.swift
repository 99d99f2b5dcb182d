import HotlineCLI
import TestSupport
import Testing

/// What `forecast` and `sweep` say of keys that they do not know.
@Suite struct SimulatedOnlyCommandTests {
  private static let sentence = "one first-come queue with exponential patience"

  private static func file(_ keys: String) async throws -> StarterFile {
    try await StarterFile(replacing: ["\"workforce\": {": "\(keys),\n  \"workforce\": {"])
  }

  @Test(arguments: [["forecast", "--skip-check"], ["sweep", "--vary", "staff=100"]])
  func theKeysAreNamed(command: [String]) async throws {
    let file = try await Self.file("\"queue\": { \"routing\": \"longest_wait\" }")
    let english = await CommandLineRun(command + [file.path, "--language", "en"])
    #expect(english.code == .done, "\(english.messages)")
    #expect(english.output.contains(Self.sentence) && english.output.contains("queue.routing"))
    #expect(english.output.contains("hotline simulate"))
    let chinese = await CommandLineRun(command + [file.path, "--language", "zh"])
    #expect(chinese.output.contains("先到先服务") && chinese.output.contains("queue.routing"))
    let plain = try await StarterFile()
    let silent = await CommandLineRun(command + [plain.path, "--language", "en"])
    #expect(silent.code == .done && !silent.output.contains(Self.sentence))
  }

  @Test(arguments: [
    ("", "lines.12333.priority, lines.12333.day_to_day_cv, queue.routing, skill_groups, shocks. "),
    (
      ", \"patience_law\": \"deterministic\"",
      "lines.12333.patience_law, lines.12333.priority, lines.12333.day_to_day_cv, queue.routing, skill_groups, …. "
    ),
  ])
  func fiveKeysAreNamedAndNoMore(further: String, names: String) async throws {
    let keys = """
      "queue": { "routing": "priority", "sites": "pooled" },
      "skill_groups": { "all": { "people_share": 1, "primary": ["12345", "12333"] } },
      "shocks": { "storm": { "date": "2027-03-02", "from": "08:00", "to": "10:00", "capacity": 0.5 } },
      "workforce": {
      """
    let line = "\"12333\": { \"priority\": 1, \"day_to_day_cv\": 0.2\(further),"
    let file = try await StarterFile(replacing: ["\"workforce\": {": keys, "\"12333\": {": line])
    let run = await CommandLineRun("forecast", "--skip-check", file.path, "--format", "json")
    #expect(run.code == .done, "\(run.messages)")
    #expect(run.output.contains("keys of the scenario: \(names)"))
  }
}
