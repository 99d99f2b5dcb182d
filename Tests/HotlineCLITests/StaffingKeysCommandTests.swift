import HotlineCLI
import TestSupport
import Testing

/// What reports say of the keys of staffing.
@Suite struct StaffingKeysCommandTests {
  private static let meal = "\"after_minutes\": 210, \"minutes\": 60"
  private static let flexible = "\"after_minutes\": 210, \"latest_after_minutes\": 270, \"minutes\": 60"
  private static let window = "\"window\": \"day\""

  @Test func theTimesOfTheBreaksAreShownWhereTheyAreFlexible() async throws {
    let file = try await StarterFile(replacing: [Self.meal: Self.flexible])
    let run = await CommandLineRun("forecast", "--skip-check", file.path, "--language", "en")
    #expect(run.code == .done, "\(run.messages)")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains { $0.prefix(3) == ["shift", "start", "breaks"] })
    let early = rows.filter { $0.first == "early-a" }
    #expect(early.map { $0[2] } == ["11:00", "12:00"])
    #expect(rows.filter { $0.first == "middle-a" }.map { $0[2] } == ["16:00"])
    let plain = try await StarterFile()
    let fixed = await CommandLineRun("forecast", "--skip-check", plain.path, "--language", "en")
    #expect(fixed.output.contains("shift     start  Mon"))
  }

  @Test func theFloorAndTheConfidenceArePrintedAndJudged() async throws {
    let target = "\(Self.window), \"interval_floor\": 0.7, \"day_confidence\": 0.9"
    let file = try await StarterFile(replacing: [Self.window: target])
    let run = await CommandLineRun("forecast", "--skip-check", file.path, "--language", "en")
    #expect(run.code == .done, "\(run.messages)")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("and in each interval at least") && $0.hasSuffix("70.00%") })
    #expect(lines.contains { $0.hasPrefix("share of days to reach it") && $0.hasSuffix("90.00%") })
    #expect(lines.contains { $0.hasPrefix("interval below the floor") && $0.contains("2027-03-0") })
    #expect(lines.contains { $0.hasPrefix("target met") && $0.hasSuffix("no") })
    #expect(run.output.contains("keys of the scenario: target.day_confidence."))
    let simulated = await CommandLineRun(
      "simulate", file.path, "--days", "1", "--replications", "2", "--language", "en")
    #expect(simulated.output.contains("share of days to reach it"), "\(simulated.messages)")
  }

  @Test func aSimulatedForecastCountsTheDaysThatAShareShouldReach() async throws {
    func output(_ further: String) async throws -> String {
      let file = try await StarterFile.simulated(replacing: [Self.window: "\(Self.window)\(further)"])
      let run = await CommandLineRun(
        "forecast", "--method", "simulation", "--replications", "2", file.path, "--language", "en")
      #expect(run.code == .done, "\(run.messages)")
      return run.output
    }
    #expect(try await output(", \"day_confidence\": 0.9").contains("days on target"))
    // Without a confidence the share of days is told, and nothing is asked of it.
    let simulated = try await output("")
    #expect(simulated.contains("days on target") && !simulated.contains("share of days to reach it"))
  }

  @Test func theMonthIsNamed() async throws {
    let file = try await StarterFile(replacing: [Self.window: "\"window\": \"month\""])
    let run = await CommandLineRun("forecast", "--skip-check", file.path, "--language", "zh")
    #expect(run.code == .done && run.output.contains("自然月"), "\(run.messages)")
  }

  @Test(arguments: [(0.8, true), (0.2, false)])
  func aRuleOfOccupancyIsPartOfTheTarget(most: Double, isMet: Bool) async throws {
    let file = try await StarterFile(replacing: [
      "\"seats\": 50": "\"seats\": 90", "\"agents\": 100": "\"agents\": 160",
      "\"hours_per_week\"": "\"most_occupancy\": \(most), \"hours_per_week\"",
    ])
    let run = await CommandLineRun("forecast", "--skip-check", file.path, "--language", "en")
    #expect(run.code == .done, "\(run.messages)")
    let met = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("target met") })
    #expect(met.hasSuffix(isMet ? "yes" : "no"))
    let sweep = await CommandLineRun("sweep", file.path, "--vary", "staff=160", "--format", "csv")
    #expect(sweep.column("target_met") == ["\(isMet)"])
  }
}
