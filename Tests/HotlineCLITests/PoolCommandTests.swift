import FoundationEssentials
import HotlineCLI
import TestSupport
import Testing

/// `pool` on the scenario to start from, one of whose lines has long calls.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct PoolCommandTests {
  /// Long calls on one line, two skill groups, and the lines at two sites.
  private static let replacements = [
    "\"department\": { \"en\": \"Human resources\"":
      "\"handle_time\": { \"talk_s\": 1500, \"after_call_work_s\": 300 }, \"department\": { \"en\": \"Human resources\"",
    "\"sites\": {": """
    "skill_groups": {
      "own": { "people_share": 0.7, "primary": ["12345"], "secondary": ["12333"], "secondary_time_factor": 1.2 },
      "social": { "people_share": 0.3, "primary": ["12333"] }
    },
    "sites": {
      "annex": { "seats": 5 },
    """,
    "\"mode\": \"full\"": "\"site\": \"centre\", \"mode\": \"full\"",
    "\"mode\": \"parallel\"": "\"site\": \"annex\", \"mode\": \"parallel\"",
  ]

  @Test(arguments: ["table", "csv", "json", "markdown"], ["en", "zh"])
  func matches(format: String, language: String) async throws {
    let file = try await StarterFile(replacing: Self.replacements)
    let run = await CommandLineRun("pool", file.path, "--format", format, "--language", language)
    #expect(run.code == .done, "\(run.messages)")
    try compare(run.output, "pool-\(language).\(format)")
  }

  private static let simulated = ["--method", "simulation", "--replications", "3", "--quiet"]

  @Test(arguments: [("table", "zh"), ("csv", "en"), ("json", "en")])
  func matchesBySimulation(format: String, language: String) async throws {
    let file = try await StarterFile(replacing: Self.replacements)
    let run = await CommandLineRun(
      ["pool", file.path, "--format", format, "--language", language] + Self.simulated)
    #expect(run.code == .done && run.messages.isEmpty, "\(run.messages)")
    try compare(run.output, "pool-simulation-\(language).\(format)")
  }

  @Test func theBytesAreTheSameForAnyNumberOfJobs() async throws {
    let file = try await StarterFile(replacing: Self.replacements)
    func output(_ jobs: String) async -> String {
      await CommandLineRun(["pool", file.path, "--format", "json", "--jobs", jobs] + Self.simulated).output
    }
    let one = await output("1")
    #expect(await output("3") == one && one.contains("\"wait_change_s_half_width\""))
  }

  @Test func theFormulaTakesNoOptionOfTheSimulation() async throws {
    let file = try await StarterFile()
    for options in [["--replications", "5"], ["--seed", "2"], ["--jobs", "1"]] {
      let run = await CommandLineRun(["pool", file.path] + options)
      #expect(run.code == .wrongUsage && run.messages.contains(options[0]))
    }
    let once = await CommandLineRun("pool", file.path, "--method", "simulation", "--replications", "1")
    #expect(once.code == .wrongUsage)
  }

  @Test func groupsComeFromTheCommandLineOrTheScenario() async throws {
    let file = try await StarterFile(replacing: Self.replacements)
    func groups(_ arguments: String...) async -> [String] {
      await CommandLineRun(["pool", file.path, "--format", "csv"] + arguments).column("group")
    }
    #expect(await groups() == ["all"])
    #expect(await groups("--by", "site") == ["annex", "centre"])
    #expect(await groups("--by", "skill-group") == ["own", "social"])
    #expect(await groups("--group", "12345", "--group", "12333") == ["12345", "12333"])
    #expect(await groups("--group", "12333,12345") == ["12333+12345"])
  }

  @Test func aFactorTakesThePlaceOfTheScenarios() async throws {
    let file = try await StarterFile(replacing: Self.replacements)
    func loss(_ arguments: String...) async throws -> Double {
      try await CommandLineRun(["pool", file.path, "--format", "csv"] + arguments)
        .number("loss_from_generalists_h")
    }
    #expect(try await loss("--secondary-time-factor", "1") == 0)
    #expect(try await loss() > 0)
    #expect(try await loss("--secondary-time-factor", "1.5") > loss())
  }

  @Test func groupsThatCannotBeMadeAreRefused() async throws {
    let file = try await StarterFile()
    let unknown = await CommandLineRun("pool", file.path, "--group", "12346,12333")
    #expect(unknown.code == .wrongUsage && unknown.messages.contains("12345"))
    let twice = await CommandLineRun("pool", file.path, "--group", "12345,12345")
    #expect(twice.code == .wrongUsage && twice.messages.contains("named twice"))
    let early = await CommandLineRun("pool", file.path, "--group", "12333", "--week", "2027-01-11")
    #expect(early.code == .wrongUsage && early.messages.contains("--week"))
    let empty = await CommandLineRun("pool", file.path, "--group", "12345,")
    #expect(empty.code == .wrongUsage)
    let both = await CommandLineRun("pool", file.path, "--group", "12345", "--by", "all")
    #expect(both.code == .wrongUsage && both.messages.contains("--by"))
    let skills = await CommandLineRun("pool", file.path, "--by", "skill-group")
    #expect(skills.code == .badInput && skills.messages.contains("skill_groups"))
  }

  private func compare(_ output: String, _ name: String) throws {
    let golden = Golden()
    let difference = TextDifference.first(between: try golden.expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }
}
