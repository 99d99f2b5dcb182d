import TestSupport
import Testing

@testable import Scenarios

@Suite("Values of a text", .tags(.exact))
struct ValueReadingTests {
  private func node(_ text: String) throws -> Node {
    let (node, problems) = SourceReader.read(Array(text.utf8))
    #expect(problems.isEmpty, "\(problems)")
    return try #require(node)
  }

  private func text(_ source: String) throws -> String? {
    guard case .text(let text) = try node(source).value else { return nil }
    return text
  }

  @Test(arguments: [
    (#""""#, ""), (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{c}\n\r\t"),
    (#""\u0041\u00e9""#, "Aé"),
    (#""\u6df1\u5733""#, "深圳"), (#""\ud834\uDD1E""#, "𝄞"), (#""热线""#, "热线"),
    (#""// no comment""#, "// no comment"),
  ])
  func `escapes stand for characters`(source: String, expected: String) throws {
    #expect(try text(source) == expected)
  }

  @Test(arguments: [
    #""\ud834""#, #""\udd1e""#, #""\ud834\u0041""#, #""\u12""#, #""\u12g4""#, #""\uD834x""#, #""\U0041""#,
    #""\u１２３４""#,
  ])
  func `halves of characters and other escapes are refused`(source: String) {
    #expect(!SourceReader.read(Array(source.utf8)).diagnostics.isEmpty)
  }

  @Test func `comments and a byte-order mark are passed over`() throws {
    let bytes: [UInt8] =
      [0xEF, 0xBB, 0xBF] + Array("// 注释\n{ /* a\nb */ \"k\" /**/ : [1, // one\n 2] }\n// end".utf8)
    let (node, problems) = SourceReader.read(bytes)
    #expect(problems.isEmpty)
    guard case .object(let members) = try #require(node).value else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.key) == ["k"])
    #expect(members[0].place == Place(line: 3, column: 6))
    #expect(members[0].node.place == Place(line: 3, column: 17))
    let marked = SourceReader.read([0xEF, 0xBB, 0xBF] + Array("x".utf8)).diagnostics
    #expect(marked.map(\.place) == [Place(line: 1, column: 1)])
  }

  @Test func `numbers keep their digits`() throws {
    for number in ["0", "-0", "1", "0.10", "1e5", "1E+05", "-1.5e-3", "123456789012345678901234567890.5"] {
      guard case .number(let written) = try node(number).value else {
        Issue.record("\(number) is no number")
        continue
      }
      #expect(written == number)
    }
  }

  @Test func `values may be nested sixty-three deep`() throws {
    _ = try node(String(repeating: "[", count: 63) + "1" + String(repeating: "]", count: 63))
  }
}
