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
