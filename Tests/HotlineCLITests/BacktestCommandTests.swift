import HotlineCLI
import TestSupport
import Testing

/// `hotline backtest SCENARIO ...` in every format and both languages, what ends it, and what a user may do wrong.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct BacktestCommandTests {
  /// Facts and published figures that all come out, with a contradiction that the numbers show.
  static let evidence = """
    "facts": {
      "offered": { "value": [18303, 16111, 17022], "source": "report, table 4-4" },
      "answered": { "value": [17807, 15686, 16605], "source": "report, table 4-4" },
      "wages": { "value": 218.8, "assumption": "as budgeted" }
    },
    "published": {
      "answer_rate": {
        "title": { "en": "Answer rate of the quarter", "zh": "一季度接通率" }, "value": 97.40, "unit": "%",
        "tolerance": 0.005, "kind": "arithmetic", "formula": "100 * sum(answered) / sum(offered)",
        "source": "report, page 12"
      },
      "monthly_rate": {
        "title": { "en": "Answer rate by month", "zh": "各月接通率" }, "value": [97.29, 97.36, 97.55], "unit": "%",
        "tolerance": 0.005, "kind": "arithmetic", "formula": "100 * answered / offered",
        "source": "report, table 4-4"
      },
      "price": {
        "title": { "en": "Price from the wages", "zh": "按工资测算的价格" }, "value": 259.76,
        "unit": { "en": "10,000 yuan", "zh": "万元" }, "tolerance": 0.01, "kind": "arithmetic",
        "formula": "wages * (1 + tariff.management_rate) * (1 + tariff.tax_rate)", "source": "report, annex 1",
        "note": { "en": "Wages are rounded to 0.1.", "zh": "工资按 0.1 取整。" }
      },
      "forecast_rate": {
        "title": { "en": "Answer rate after the merge", "zh": "整合后接通率" }, "value": 0.94, "tolerance": 0.05,
        "kind": "predicted", "formula": "forecast.answer_rate", "source": "report, page 20"
      },
      "rate_2018": {
        "title": { "en": "Answer rate of 2018", "zh": "2018 年接通率" }, "value": 49.6, "unit": "%",
        "kind": "not_predictable", "reason": { "en": "It counts self-service.", "zh": "含自助服务量。" },
        "source": "report, page 30"
      }
    },
    "contradictions": {
      "answer_rate": {
        "title": { "en": "Answer rate", "zh": "接通率" },
        "values": [
          {
            "value": "97.40%", "where": { "en": "main text", "zh": "正文" }, "number": 97.40, "tolerance": 0.005,
            "formula": "100 * sum(answered) / sum(offered)"
          },
          { "value": "98.7%", "where": { "en": "annex", "zh": "附件" }, "number": 98.7 }
        ],
        "use": "97.40%", "why": { "en": "It follows from the months.", "zh": "可由各月数据得出。" }
      }
    },
    """

  /// The starter with evidence in front of its tariff, and further texts replaced.
  static func file(replacing further: [String: String] = [:]) async throws -> StarterFile {
    var text = evidence
    for (old, new) in further {
      precondition(text.contains(old), "the evidence has no \(old)")
      text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
    return try await StarterFile(replacing: ["\"tariff\": {": "\(text)\n\"tariff\": {"])
  }

  /// Ways to spoil the evidence, so that every verdict is shown.
  private static let spoilt = [
    "97.36, 97.55": "97.63, 97.55",
    "wages * (1 + tariff": "wages / (wages - wages) * (1 + tariff",
    "\"number\": 98.7 }": "\"number\": 98.7, \"formula\": \"at(answered, 4)\", \"tolerance\": 1 }",
  ]

  @Test(arguments: ["table", "csv", "json", "markdown"], ["en", "zh"])
  func resultsMatch(format: String, language: String) async throws {
    let good = try await Self.file()
    let bad = try await Self.file(replacing: Self.spoilt)
    let options = ["--format", format, "--language", language]
    let run = await CommandLineRun(["backtest", good.path] + options)
    #expect(run.code == .done, "\(run.messages)")
    try compare(run.output, "backtest-\(language).\(format)")
    let both = await CommandLineRun(["backtest", good.path, bad.path] + options)
    #expect(both.code == .notPassed)
    try compare(both.output, "backtest-both-\(language).\(format)")
  }

  private func compare(_ output: String, _ name: String) throws {
    let golden = Golden()
    let difference = TextDifference.first(between: try golden.expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }

  /// What is spoilt in the evidence, and the verdicts that differ from the good ones then.
  static let failures: [(change: [String: String], verdicts: [String], code: ExitCode)] = [
    ([:], Array(repeating: "passes", count: 6) + ["not_predictable"], .done),
    (["\"value\": 97.40": "\"value\": 97.41"], ["fails"] + good.dropFirst(), .notPassed),
    (["97.36, 97.55": "97.63, 97.55"], ["passes", "passes", "fails"] + good.dropFirst(3), .notPassed),
    (
      ["97.36, 97.55]": "97.36]"],
      ["passes", "not_computed", "not_computed", "passes", "passes", "not_predictable"], .notPassed
    ),
    (["218.8": "218.9"], Array(good[..<4]) + ["fails", "passes", "not_predictable"], .notPassed),
    (["\"number\": 98.7": "\"number\": 97.4"], good, .notPassed),
    (["98.7 }": "97.403, \"tolerance\": 0.004 }"], good, .notPassed),
    (["\"number\": 97.40": "\"number\": 97.42"], good, .notPassed),
  ]
  private static let good = Array(repeating: "passes", count: 6) + ["not_predictable"]

  @Test(arguments: failures)
  func altersWithItsInputs(change: [String: String], verdicts: [String], code: ExitCode) async throws {
    let file = try await Self.file(replacing: change)
    let run = await CommandLineRun("backtest", file.path, "--format", "csv")
    #expect(run.column("verdict") == verdicts)
    #expect(run.code == code)
  }

  @Test func scenariosWithoutEvidenceSayHowToAddIt() async throws {
    let file = try await StarterFile()
    let run = await CommandLineRun("backtest", file.path)
    #expect(run.code == .done && run.output.contains("published"))
  }

  @Test func missingOrBrokenFilesAreNamed() async throws {
    let file = try await Self.file()
    #expect(await CommandLineRun("backtest").code == .wrongUsage)
    let missing = await CommandLineRun("backtest", file.path, "\(file.path).none")
    #expect(missing.code == .inputOutput && missing.messages.contains(".none") && missing.output.isEmpty)
    let broken = try await Self.file(replacing: ["sum(answered)": "sum(answred)"])
    let run = await CommandLineRun("backtest", broken.path)
    #expect(run.code == .badInput && run.messages.contains("did you mean “answered”"))
  }
}
