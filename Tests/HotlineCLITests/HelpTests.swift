import HotlineCLI
import Reporting
import TestSupport
import Testing
import Wording

/// Help and reference of the sample program against the files in `Golden`, byte for byte.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct HelpTests {
  let golden = Golden()

  private func compare(_ name: String, _ text: String) throws {
    #expect(Array(text.utf8) == Array(try golden.expected(name, for: text).utf8))
  }

  @Test(arguments: Language.allCases)
  func ofTheProgram(language: Language) throws {
    try compare(
      "sample-help-\(language.rawValue).txt",
      HelpText.text(on: .program, of: SampleCommands.tree, language: language, width: 80))
  }

  @Test(arguments: Language.allCases)
  func ofACommand(language: Language) throws {
    try compare(
      "sample-forecast-\(language.rawValue).txt",
      HelpText.text(
        on: .command(SampleCommands.forecast), of: SampleCommands.tree, language: language, width: 80))
  }

  @Test(arguments: Language.allCases)
  func reference(language: Language) throws {
    try compare(
      "sample-reference-\(language.rawValue).md",
      OptionReference.markdown(for: SampleCommands.tree, language: language))
  }

  @Test(arguments: Language.allCases, [20, 50, 63, 100, 500])
  func noLineIsWiderThanTheTerminal(language: Language, width: Int) {
    let text = HelpText.text(
      on: .command(SampleCommands.forecast), of: SampleCommands.tree, language: language, width: width)
    for line in text.split(separator: "\n") where !line.contains("hotline forecast") {
      #expect(DisplayWidth.of(String(line)) <= min(max(width, 50), 100), "\(line)")
    }
  }

  @Test(
    arguments: [
      (["--help"], "program"), ([], "program"), (["help"], "program"), (["-h"], "program"),
      (["--language", "zh", "--help"], "program"),
      (["queue", "--help"], "queue"), (["help", "queue"], "queue"),
      (["help", "queue", "erlang-c"], "queue erlang-c"),
      (["queue", "erlang-c", "-h"], "queue erlang-c"),
      (["forecast", "x", "--nonsense", "--help"], "forecast"),
      (["--quiet", "forecast", "--help"], "forecast"),
      (["help", "forecast", "--language", "zh"], "forecast"),
    ] as [([String], String)])
  func topics(arguments: [String], expected: String) throws {
    guard case .help(let topic) = try SampleCommands.tree.request(for: arguments) else {
      Issue.record("no help on \(arguments)")
      return
    }
    switch topic {
    case .program: #expect(expected == "program")
    case .group(let group): #expect(expected == group.name)
    case .command(let command): #expect(expected == command.path.joined(separator: " "))
    }
  }

  @Test func languageIsKnownBeforeAllElse() {
    #expect(LanguageChoice.requested(in: ["x", "--language", "zh"]) == .chinese)
    #expect(LanguageChoice.requested(in: ["--language=en", "--nonsense"]) == .english)
    #expect(LanguageChoice.requested(in: ["--language", "fr"]) == nil)
    #expect(LanguageChoice.requested(in: ["--language"]) == nil)
    #expect(LanguageChoice.requested(in: ["--", "--language", "zh"]) == nil)
    #expect(LanguageChoice.usual(locales: [nil, "", "zh_CN.UTF-8"]) == .chinese)
    #expect(LanguageChoice.usual(locales: ["C", "zh_CN.UTF-8", nil]) == .english)
    #expect(LanguageChoice.usual(locales: []) == .english)
  }
}
