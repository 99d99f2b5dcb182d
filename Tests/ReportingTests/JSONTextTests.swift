import Foundation
import Reporting
import TestSupport
import Testing
import Wording

@Suite struct JSONTextTests {
  @Test(arguments: Language.allCases)
  func aReportIsValidJSON(language: Language) throws {
    let text = try sampleReport().text(as: .json, language: language)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "hotline-sample/1")
    #expect(object["service_level"] as? Double == 0.955)
    let lines = try #require(object["lines"] as? [[String: Any]])
    #expect(lines.count == 3)
    #expect(lines[0]["load_erlang"] as? Double == 612.34567)
    #expect(lines[1]["answer_rate"] is NSNull)
    #expect(lines[2]["line"] as? String == "=1+1|\"a, b\"\n_x_")
    #expect((object["months"] as? [Any])?.isEmpty == true)
    #expect((object["notes"] as? [String])?.count == 2)
  }

  @Test func moneyKeepsItsDigits() throws {
    let amount = try #require(Decimal(string: "12345678901234567890.12"))
    #expect(JSONText.compact(.decimal(amount)) == "12345678901234567890.12")
    #expect(JSONText.compact(.decimal(.nan)) == "null")
  }

  @Test func orderIsKept() {
    let value: JSONValue = ["b": 1, "a": [1.5, nil, true], "c": ["x": "y"]]
    #expect(JSONText.compact(value) == #"{"b": 1, "a": [1.5, null, true], "c": {"x": "y"}}"#)
    #expect(
      JSONText.indented(value)
        == "{\n  \"b\": 1,\n  \"a\": [\n    1.5,\n    null,\n    true\n  ],\n  \"c\": {\n    \"x\": \"y\"\n  }\n}\n"
    )
    #expect(JSONText.indented(["a": [], "b": [:]]) == "{\n  \"a\": [],\n  \"b\": {}\n}\n")
  }

  @Test func everyTextReadsBack() throws {
    var random = SplitMix64(seed: 3)
    let pieces: [Unicode.Scalar] = [
      "\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{2028}", "/", "坐", "😀", "a", "\u{301}",
    ]
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.append(pieces[Int.random(in: 0..<pieces.count, using: &random)])
      }
      let json = JSONText.compact([.text(String(text))])
      let back = try JSONDecoder().decode([String].self, from: Data(json.utf8))
      #expect(back.map { Array($0.unicodeScalars) } == [Array(text)])
      #expect(json.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    }
  }

  @Test func numbersReadBack() throws {
    var random = SplitMix64(seed: 4)
    var values = [0, -0.0, 1e16, Double.leastNonzeroMagnitude, Double.greatestFiniteMagnitude]
    while values.count < 2_000 {
      let value = Double(bitPattern: random.next())
      if value.isFinite { values.append(value) }
    }
    let json = JSONText.compact(.array(values.map { .number($0) }))
    #expect(try JSONDecoder().decode([Double].self, from: Data(json.utf8)) == values)
  }

  @Test func whatIsNotFiniteIsUndefined() {
    let missing: Double? = nil
    #expect(Cell.number(Double?.some(.nan)) == .empty)
    #expect(Cell.seconds(Double?.some(.infinity)) == .empty)
    #expect(Cell.share(missing) == .empty)
    #expect(JSONText.compact(JSONValue(.empty, language: .english)) == "null")
  }
}
