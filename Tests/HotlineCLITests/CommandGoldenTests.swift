import HotlineCLI
import TestSupport
import Testing

/// The results of every command on the scenario to start from, in every format and both languages, against the
/// files in `Golden`.
///
/// Texts must agree exactly; numbers to nine digits, because the last bits of the C library's functions differ
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct CommandGoldenTests {
  static let commands: [(name: String, arguments: [String])] = [
    ("forecast", ["forecast", "--skip-check"]),
    ("forecast-interval", ["forecast", "--skip-check", "--by", "interval"]), ("cost", ["cost"]),
    ("sweep", ["sweep", "--vary", "seats=30...50:10", "--vary", "staff=80,100"]),
    ("check", ["scenario", "check"]),
  ]

  /// Questions to the queue calculator beyond the plain models, with what is on standard input.
  static let queues: [(name: String, arguments: [String], input: String)] = [
    (
      "queue-day",
      [
        "day", "--input", "-", "--interval", "30m", "--handle-time", "240", "--patience", "120", "--within",
        "15",
      ],
      "time,calls,agents\n08:00,40,9\n08:30,120,14\n09:00,0,12\n09:30,90,8\n"
    ),
    (
      "queue-day-stationary",
      [
        "day", "--input", "-", "--interval", "30m", "--handle-time", "240", "--within", "15", "--method",
        "stationary",
      ], "calls,agents\n40,9\n120,14\n"
    ),
    (
      "queue-redials",
      ["erlang-a", "--input", "-", "--handle-time", "180", "--patience", "120", "--within", "20"],
      "load,agents,redial\n12,10,0.6\n12,12,1\n"
    ),
    (
      "queue-limit",
      ["erlang-c", "--input", "-", "--handle-time", "180", "--within", "20", "--target", "0.9"],
      "load,agents,trunks\n12,10,15\n12,10,9\n12,,20\n"
    ),
    (
      "queue-inverse",
      [
        "erlang-a", "--load", "12", "--agents", "10", "--handle-time", "180", "--within", "20", "--patience",
        "120",
        "--target", "0.9", "--find", "least-patience",
      ], ""
    ),
  ]

  @Test(arguments: ["table", "csv", "json", "markdown"], ["en", "zh"])
  func answersOfTheQueueMatch(format: String, language: String) async throws {
    for (name, arguments, input) in Self.queues {
      let run = await CommandLineRun(
        ["queue"] + arguments + ["--format", format, "--language", language], input: input)
      try compare(run.output, "\(name)-\(language).\(format)")
    }
  }

  @Test(arguments: ["table", "csv", "json", "markdown"], ["en", "zh"])
  func matches(format: String, language: String) async throws {
    let file = try await StarterFile()
    for (name, arguments) in Self.commands {
      let run = await CommandLineRun(arguments + [file.path, "--format", format, "--language", language])
      #expect(run.code == .done)
      try compare(run.output, "\(name)-\(language).\(format)")
    }
    let points =
      "load,handle_time_s,agents,within_s,patience_s,target\n10,180,14,20,120,0.9\n10,180,9,20,120,\n"
    for model in ["erlang-b", "erlang-c", "erlang-a"] {
      let run = await CommandLineRun(
        "queue", model, "--input", "-", "--format", format, "--language", language, input: points)
      try compare(run.output, "queue-\(model)-\(language).\(format)")
    }
  }

  private func compare(_ output: String, _ name: String) throws {
    let golden = Golden()
    let difference = TextDifference.first(between: try golden.expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }
}

/// The first place where two texts differ, numbers being equal when they agree to nine digits.
enum TextDifference {
  static func first(between expected: String, and found: String) -> String? {
    let (a, b) = (tokens(expected), tokens(found))
    for (index, pair) in zip(a, b).enumerated() where !agree(pair.0, pair.1) {
      return "expected \(pair.0), found \(pair.1) after \(a[..<index].suffix(8).joined())"
    }
    return a.count == b.count ? nil : "expected \(a.count) tokens, found \(b.count)"
  }

  private static func agree(_ a: Substring, _ b: Substring) -> Bool {
    if a == b { return true }
    guard let x = Double(a), let y = Double(b) else { return false }
    return abs(x - y) <= 1e-9 * max(abs(x), abs(y), 1e-3)
  }

  /// Numbers as one token each, every other character as one.
  private static func tokens(_ text: String) -> [Substring] {
    var tokens: [Substring] = []
    var rest = text[...]
    func isNumeric(_ character: Character) -> Bool {
      character.isASCII && (character.isNumber || character == "." || character == "e" || character == "-")
    }
    while let first = rest.first {
      let run = first.isASCII && first.isNumber ? rest.prefix(while: isNumeric) : rest.prefix(1)
      tokens.append(run)
      rest = rest[run.endIndex...]
    }
    return tokens
  }
}
