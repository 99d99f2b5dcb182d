import TestSupport
import Testing

@testable import HotlineCLI

/// The starter is what a new user runs first: every command must go through with it as it is written.
@Suite("The untouched starter", .tags(.exact))
struct StarterTests {
  private static let commands = [
    ["scenario", "check"], ["forecast"], ["forecast", "--method", "carry-over"],
    ["sweep", "--vary", "staff=120,160", "--vary", "seats=60,90"], ["staff", "--replications", "2"],
    ["simulate", "--replications", "2"], ["audit", "--replications", "40", "--confidence", "0.9"],
    ["migrate"], ["pool"], ["cost"], ["cost", "--should-cost"], ["score"], ["calibrate"], ["backtest"],
  ]

  @Test(arguments: zip(commands, (0..<commands.count).map { $0.isMultiple(of: 2) ? "zh" : "en" }))
  func `runs through every command`(command: [String], language: String) async throws {
    let folder = try TemporaryFolder()
    let starter = await CommandLineRun("scenario", "new", "--language", language)
    #expect(starter.code == .done && starter.messages.isEmpty)
    let path = try folder.write(starter.output, to: "city.json")
    let run = await CommandLineRun(command + [path, "--language", language, "--quiet"])
    #expect(run.code == .done, "\(command): \(run.messages)")
    #expect(run.messages.isEmpty && !run.output.isEmpty)
  }
}
