import FoundationEssentials
import HotlineCLI
import TestSupport
import Testing

/// What a user may do wrong with files ends with a message and the documented code.
@Suite struct BadInputTests {
  static let commands = [
    ["forecast", "--skip-check"], ["cost"], ["scenario", "check"], ["sweep", "--vary", "seats=10"],
    ["simulate"],
  ]

  private func refuse(
    _ text: String, _ says: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "city.json")
    for command in Self.commands {
      let run = await CommandLineRun(command + [path])
      #expect(run.code == .badInput, sourceLocation: sourceLocation)
      #expect(run.output.isEmpty, sourceLocation: sourceLocation)
      for word in says {
        #expect(run.messages.contains(word), "\(run.messages)", sourceLocation: sourceLocation)
      }
    }
    let chinese = await CommandLineRun("scenario", "check", path, "--language", "zh")
    #expect(chinese.messages.contains("处问题"), sourceLocation: sourceLocation)
  }

  private func starter(_ old: String, _ new: String) async throws -> String {
    let text = await StarterFile.text()
    #expect(text.contains(old))
    return text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  @Test func anUnknownKey() async throws {
    try await refuse(
      try await starter("\"seats\": 50", "\"seatz\": 50"), "sites.centre.seatz", "“seats”", ":")
  }

  @Test func aMissingFigure() async throws {
    try await refuse(try await starter("\"agents\": 100,", ""), "workforce", "agents")
  }

  @Test func negativeSeats() async throws {
    try await refuse(
      try await starter("\"seats\": 50", "\"seats\": -50"), "sites.centre.seats", "-50", "0 ≤ x")
  }

  @Test func aProfileOf47Values() async throws {
    let shares = Array(repeating: "0.02", count: 47).joined(separator: ", ")
    try await refuse(
      try await starter("0.010, 0.007", "\(shares), 0.010, 0.007"), "profiles.citywide", "24, 48, 96")
  }

  @Test func percentInPlaceOfAFraction() async throws {
    try await refuse(
      try await starter("\"service_level\": 0.95", "\"service_level\": 95"), "target.service_level", "0.95")
  }

  @Test func notANumber() async throws {
    try await refuse(try await starter("\"seats\": 50", "\"seats\": NaN"), "NaN")
  }

  @Test func binaryNoise() async throws {
    var random = SplitMix64(seed: 1)
    let bytes = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &random) }
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: URL(filePath: folder.path(of: "noise")))
    for command in Self.commands {
      let run = await CommandLineRun(command + [folder.path(of: "noise")])
      #expect(run.code == .badInput)
      #expect(run.messages.contains("UTF-8"))
    }
  }

  @Test func aHugeFile() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "huge.json")
    let handle = try #require(
      FileManager.default.createFile(atPath: path, contents: Data(count: 100 << 20)) ? path : nil)
    let run = await CommandLineRun("forecast", "--skip-check", handle)
    #expect(run.code == .inputOutput || run.code == .badInput)
    #expect(run.messages.contains("16 MB"), "\(run.messages)")
  }

  @Test(arguments: ["nowhere/at/all.json", "/", ""])
  func anUnreadablePath(path: String) async {
    let run = await CommandLineRun("forecast", "--skip-check", path)
    #expect(run.code == .inputOutput || run.code == .wrongUsage)
    #expect(!run.messages.isEmpty && run.output.isEmpty)
  }

  @Test func aFullDiskLosesNothing() async throws {
    let file = try await StarterFile()
    let run = await CommandLineRun("forecast", "--skip-check", file.path, "--output", "/dev/full")
    #expect(run.code == .inputOutput)
    let old = try file.folder.write("old", to: "kept.csv")
    let missing = await CommandLineRun(
      "forecast", "--skip-check", file.path, "--format", "csv", "--output", old + "/x.csv")
    #expect(missing.code == .inputOutput)
    #expect(try file.folder.read("kept.csv") == "old")
    #expect(try file.folder.names() == ["city.json", "kept.csv"])
  }

  @Test func aResultFileIsWhole() async throws {
    let file = try await StarterFile()
    let target = file.folder.path(of: "forecast.csv")
    let written = await CommandLineRun(
      "forecast", "--skip-check", file.path, "--format", "csv", "--output", target)
    let shown = await CommandLineRun("forecast", "--skip-check", file.path, "--format", "csv")
    #expect(written.code == .done && written.output.isEmpty)
    #expect(try file.folder.read("forecast.csv") == shown.output)
    #expect(try file.folder.names() == ["city.json", "forecast.csv"])
  }
}
