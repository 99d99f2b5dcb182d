import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("What is wrong with the text of a file", .tags(.exact))
struct SyntaxTests {
  struct Found: Equatable, CustomStringConvertible {
    let line: Int
    let column: Int
    let problem: Phrase

    init(_ line: Int, _ column: Int, _ problem: Phrase) {
      self.line = line
      self.column = column
      self.problem = problem
    }

    var description: String { "\(line):\(column) \(problem.english)" }
  }

  static func found(_ text: String) -> [Found] { found(Array(text.utf8)) }

  static func found(_ bytes: [UInt8]) -> [Found] {
    SourceReader.read(bytes).diagnostics.map { Found($0.place.line, $0.place.column, $0.problem) }
  }

  static let single: [(text: String, found: Found)] = [
    ("", Found(1, 1, ScenarioWording.emptyFile)),
    (" \n // nothing\n", Found(3, 1, ScenarioWording.emptyFile)),
    ("{} {}", Found(1, 4, ScenarioWording.textAfterEnd)),
    ("{\"a\": 1", Found(1, 8, ScenarioWording.endsTooSoon)),
    ("{\"a\":", Found(1, 6, ScenarioWording.endsTooSoon)),
    ("[1, 2", Found(1, 6, ScenarioWording.endsTooSoon)),
    ("[1,\n 2,]", Found(2, 3, ScenarioWording.trailingComma)),
    ("{\"a\": 1,}", Found(1, 8, ScenarioWording.trailingComma)),
    ("[1 2]", Found(1, 4, ScenarioWording.missingComma)),
    ("{\"a\": 1 \"b\": 2}", Found(1, 9, ScenarioWording.missingComma)),
    ("{\"a\" 1}", Found(1, 6, ScenarioWording.missingColon)),
    ("{a: 1}", Found(1, 2, ScenarioWording.keyExpected)),
    ("[\"abc\n]", Found(1, 2, ScenarioWording.unterminatedString)),
    ("[\"a\\x\"]", Found(1, 4, ScenarioWording.badEscape)),
    ("[\"a\tb\"]", Found(1, 4, ScenarioWording.badEscape)),
    ("[NaN]", Found(1, 2, ScenarioWording.notAValue("NaN"))),
    ("[Infinity]", Found(1, 2, ScenarioWording.notAValue("Infinity"))),
    ("[01]", Found(1, 2, ScenarioWording.notAValue("01"))),
    ("[1.]", Found(1, 2, ScenarioWording.notAValue("1."))),
    ("[.5]", Found(1, 2, ScenarioWording.notAValue(".5"))),
    ("[+1]", Found(1, 2, ScenarioWording.notAValue("+1"))),
    ("[1e]", Found(1, 2, ScenarioWording.notAValue("1e"))),
    ("[0x10]", Found(1, 2, ScenarioWording.notAValue("0x10"))),
    ("[True]", Found(1, 2, ScenarioWording.notAValue("True"))),
    ("[95%]", Found(1, 2, ScenarioWording.notAValue("95%"))),
    ("[1] /* no end", Found(1, 5, ScenarioWording.unterminatedComment)),
    (String(repeating: "[", count: 70), Found(1, 65, ScenarioWording.tooDeep(64))),
  ]

  @Test(arguments: single) func `is told at its place`(text: String, expected: Found) {
    #expect(Self.found(text) == [expected])
  }

  @Test func `columns count characters, not bytes`() {
    #expect(Self.found("{\"深圳\": 甲}") == [Found(1, 8, ScenarioWording.notAValue("甲"))])
    #expect(Self.found("[\"热线\",\n \"𝄞\", x]") == [Found(2, 7, ScenarioWording.notAValue("x"))])
    #expect(Self.found("/* 注释 */ x") == [Found(1, 10, ScenarioWording.notAValue("x"))])
  }

  @Test func `several errors are told together, in the order of the file`() {
    let text = """
      {
        "a": nope,
        b: 1,
        "c" 2,
        "d": "open
        , "e": [1 2],
        "f": 1,
      }
      """
    #expect(
      Self.found(text) == [
        Found(2, 8, ScenarioWording.notAValue("nope")), Found(3, 3, ScenarioWording.keyExpected),
        Found(4, 7, ScenarioWording.missingColon), Found(5, 8, ScenarioWording.unterminatedString),
        Found(6, 13, ScenarioWording.missingComma), Found(7, 9, ScenarioWording.trailingComma),
      ])
  }

  @Test func `a key without quotes does not hide its value`() {
    #expect(
      Self.found("{a: nope, b c, : 1, d}") == [
        Found(1, 2, ScenarioWording.keyExpected), Found(1, 5, ScenarioWording.notAValue("nope")),
        Found(1, 11, ScenarioWording.keyExpected), Found(1, 16, ScenarioWording.keyExpected),
        Found(1, 21, ScenarioWording.keyExpected),
      ])
  }

  @Test func `no more than fifty are told`() {
    let text = "[" + Array(repeating: "nope", count: 500).joined(separator: ", ") + "]"
    #expect(Self.found(text).count == 50)
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x7B, 0x00], [0x7B, 0x80, 0x7D], [0xC0, 0x80], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func `bytes that are no UTF-8 are no text`(bytes: [UInt8]) {
    #expect(Self.found(bytes) == [Found(1, 1, ScenarioWording.notText)])
  }
}
