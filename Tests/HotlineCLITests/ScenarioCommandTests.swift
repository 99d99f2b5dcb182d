import HotlineCLI
import TestSupport
import Testing

/// `scenario new` and `scenario check`.
@Suite struct ScenarioCommandTests {
  @Test(arguments: ["en", "zh"])
  func theStarterRunsEveryCommand(language: String) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "city.json")
    let made = await CommandLineRun("scenario", "new", "-o", path, "--language", language)
    #expect(made.code == .done && made.output.isEmpty)
    for command in [
      ["forecast", "--skip-check"], ["cost"], ["scenario", "check"], ["sweep", "--vary", "seats=20...40:10"],
    ] {
      let run = await CommandLineRun(command + [path, "--language", language])
      #expect(run.code == .done, "\(command) \(run.messages)")
      #expect(!run.output.isEmpty)
    }
  }

  @Test func allProblemsAreReportedTogether() async throws {
    let file = try await StarterFile(replacing: [
      "\"seats\": 50": "\"seats\": -5, \"seatz\": 1", "\"service_level\": 0.95": "\"service_level\": 95",
      "\"start\": \"22:00\"": "\"start\": \"22\"",
    ])
    let run = await CommandLineRun("scenario", "check", file.path)
    #expect(run.code == .badInput)
    let lines = run.messages.split(separator: "\n").dropFirst()
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.hasPrefix("\(file.path):") })
    let numbers = lines.compactMap { Int($0.dropFirst(file.path.utf8.count + 1).prefix { $0 != ":" }) }
    #expect(numbers.count == 5 && numbers == numbers.sorted())

    let json = await CommandLineRun("scenario", "check", file.path, "--format", "json")
    #expect(json.code == .badInput)
    #expect(json.output.contains("\"path\": \"sites.centre.seatz\""))
  }

  @Test func remarksAreShownWhereNothingIsWrong() async throws {
    let file = try await StarterFile(replacing: [
      "\"mode\": \"parallel\", \"date\"": "\"mode\": \"parallel\", \"site\": \"centre\", \"date\"",
      "\"patience_s\"": "\"priority\": 2, \"patience_s\"",
    ])
    for (language, words) in [
      ("en", "“queue.routing” is not “priority”"), ("zh", "“queue.routing”不是“priority”"),
    ] {
      let check = await CommandLineRun("scenario", "check", file.path, "--language", language)
      #expect(check.code == .done && check.output.contains("common.priority"))
      #expect(check.output.contains(words))
      let forecast = await CommandLineRun("forecast", file.path, "--skip-check", "--language", language)
      #expect(forecast.output.contains("common.priority"))
    }
  }

  @Test func callsInClosedTimeStandApart() async throws {
    let file = try await StarterFile(replacing: [
      "\"seats\": 50": "\"seats\": 90", "\"agents\": 100": "\"agents\": 160",
      "\"sites\": {": """
      "queue": { "opening": { "from": "08:00", "to": "20:00", "days": "weekdays" } },
      "sites": {
      """,
    ])
    let json = await CommandLineRun("forecast", file.path, "--skip-check", "--format", "json")
    #expect(json.code == .done && json.output.contains("\"closed_calls\": "))
    let run = await CommandLineRun(
      "forecast", file.path, "--skip-check", "--by", "interval", "--format", "csv")
    let status = run.column("status")
    #expect(status.count == 336 && status[240...].allSatisfy { $0 == "closed" })
    #expect(status[0..<16].allSatisfy { $0 == "closed" } && status[16] != "closed")
    #expect(status[39] != "closed" && status[40] == "closed")
    let days = await CommandLineRun("forecast", file.path, "--skip-check", "--by", "day", "--format", "csv")
    #expect(days.column("closed_calls").count == 8)
    #expect(days.column("offered")[5] == "0" && Double(days.column("closed_calls")[5]) ?? 0 > 0)
  }

  @Test func figuresAreListed() async throws {
    let run = await CommandLineRun("scenario", "check", ProjectFile.shenzhen, "--figures", "--format", "csv")
    #expect(run.column("path").contains("sites.centre.seats"))
    #expect(run.column("path").contains("lines.12345.volume.calls"))
    for (path, value) in zip(run.column("path"), run.column("value")) where path.hasSuffix("seats") {
      let sweep = await CommandLineRun(
        "sweep", ProjectFile.shenzhen, "--vary", "\(path)=\(value)", "--format", "csv", "--jobs", "1")
      #expect(sweep.code == .done, "\(path) \(sweep.messages)")
    }
  }
}
