import TestSupport
import Testing

@testable import Scenarios

@Suite("Huge texts are read in linear time", .tags(.property))
struct HugeTextTests {
  static let patterns: [(before: String, repeated: String)] = [
    ("", "["), ("{", "\"a\":"), ("{", "\"a\":1,"), ("[", "1,"), ("[", "1 "), ("", "/"), ("\"", "\\n"),
    ("\"", "深"),
    ("[", "\"x\","), ("", "/*"), ("{\"schema\":{", "\"b\":1,"), ("{\"schema\":[", "[],"), ("", "\n"),
    ("", "9"),
    ("{\"schema\":\"", "\\u0041"), ("{\"id\":", "{\"id\":"), ("{\"lines\":{", "\"a\":{},"),
  ]

  /// Twice the text must not take much more than twice the time: a quadratic reader takes four times as long,
  /// and hours for these lengths.
  @Test(.timeLimit(.minutes(1)), arguments: patterns)
  func `two megabytes in one line end with a message`(before: String, repeated: String) {
    let text = before + String(repeating: repeated, count: 300_000 / repeated.utf8.count)
    let problems = Samples.problems(text)
    #expect(!problems.isEmpty)
    #expect(problems.count <= 1100)
  }
}
