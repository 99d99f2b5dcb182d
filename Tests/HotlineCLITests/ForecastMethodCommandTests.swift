import HotlineCLI
import TestSupport
import Testing

/// `forecast --method …`, on a small centre: the exact law is slow where nothing is optimised.
@Suite struct ForecastMethodCommandTests {
  @Test(arguments: ["carry-over", "transient"]) func methodsAreNamedAndGolden(method: String) async throws {
    let file = try await StarterFile.small()
    for (format, language) in [("table", "en"), ("csv", "en"), ("table", "zh")] {
      let run = await CommandLineRun(
        "forecast", file.path, "--method", method, "--by", "day", "--skip-check", "--format", format,
        "--language", language)
      #expect(run.code == .done)
      try compare(run.output, "forecast-\(method)-\(language).\(format)")
    }
  }

  /// The warning of the stationary forecast, and its columns, agree with the exact forecast.
  @Test func stationaryIsCheckedAgainstTheExactLaw() async throws {
    let file = try await StarterFile.small()
    let run = await CommandLineRun("forecast", file.path, "--format", "json")
    #expect(run.code == .done)
    #expect(run.output.contains("Warning: in "))
    #expect(run.output.contains("--method transient works it out."))
    let checked = try #require(try Self.levels(run.output, "service_level_transient"))
    let exact = await CommandLineRun(
      "forecast", file.path, "--method", "transient", "--skip-check", "--format", "json")
    let levels = try #require(try Self.levels(exact.output, "service_level"))
    #expect(checked.count == 336 && checked == levels)
    #expect(exact.output.contains("was not compared with the transient law"))
  }

  @Test func unknownMethodIsRefused() async throws {
    let run = await CommandLineRun("forecast", "x.json", "--method", "transcient")
    #expect(run.code == .wrongUsage)
    #expect(run.messages.contains("did you mean “transient”?"))
  }

  /// The values of a key in the order of the text.
  private static func levels(_ json: String, _ key: String) throws -> [String]? {
    let parts = json.split(separator: "\"intervals\":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return parts[1].split(separator: "\"\(key)\":").dropFirst().prefix(336).map { part in
      String(part.prefix { $0 != "," && $0 != "}" && $0 != "\n" })
    }
  }

  private func compare(_ output: String, _ name: String) throws {
    let difference = TextDifference.first(between: try Golden().expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }
}
