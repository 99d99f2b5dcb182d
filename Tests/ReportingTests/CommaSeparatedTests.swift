import Reporting
import TestSupport
import Testing
import Wording

@Suite struct CommaSeparatedTests {
  private func field(_ text: String) -> String {
    String(CommaSeparated.line(of: [.text(text)], language: .english).dropLast())
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("a\r\nb", "\"a\r\nb\""), (" padded ", "\" padded \""), ("", ""), ("福田", "福田"),
  ])
  func fieldsAreQuotedWhereTheyMustBe(text: String, expected: String) {
    #expect(field(text) == expected)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86 755", "'+86 755"), ("-cmd", "'-cmd"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"),
    ("\t=1", "'\t=1"), ("=A1,B1", "\"'=A1,B1\""), ("=\"x\"", "\"'=\"\"x\"\"\""),
    ("-12.5", "-12.5"), ("+3", "+3"), ("-1e-5", "-1e-5"), ("-", "-"), ("-nan", "'-nan"),
    ("-0x1p3", "'-0x1p3"), ("a=b", "a=b"),
  ])
  func aNameCannotBeAFormula(text: String, expected: String) {
    #expect(field(text) == expected)
  }

  @Test func quantitiesAreNeverTouched() {
    let row: [Cell] = [
      .integer(-5), .number(-1.25), .share(0.95), .seconds(-0.0), .flag(true), .empty, .number(0.1 + 0.2),
    ]
    #expect(CommaSeparated.line(of: row, language: .chinese) == "-5,-1.25,0.95,0,true,,0.30000000000000004\n")
  }

  @Test func theMarkComesOnlyWithTextOutsideASCII() {
    func csv(_ cell: Cell, _ language: Language) -> String {
      let table = Table(
        "t", title: Phrase("T", "表"), columns: [Column("k", Phrase("Key", "键"))], rows: [[cell]])
      var text = ""
      CommaSeparated.write(table, language: language) { text += $0 }
      return text
    }
    #expect(csv(.text("Futian"), .chinese) == "k\nFutian\n")
    #expect(csv(.text("福田"), .english) == "\u{FEFF}k\n福田\n")
    #expect(csv(.phrase(Phrase("merged", "并入")), .english) == "k\nmerged\n")
    #expect(csv(.phrase(Phrase("merged", "并入")), .chinese) == "\u{FEFF}k\n并入\n")
  }

  /// A strict reader of RFC 4180 gives back the texts that were written, whatever they hold.
  @Test func everyTextReadsBack() {
    var random = SplitMix64(seed: 5)
    let pieces: [Character] = ["a", ",", "\"", "\n", "\r\n", "\r", " ", "坐", "'", ";"]
    for _ in 0..<2_000 {
      let rows = (0..<3).map { _ in
        (0..<2).map { _ in
          "x"
            + String(
              (0..<Int.random(in: 0...6, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
              })
        }
      }
      let text = rows.map { CommaSeparated.line(of: $0.map { .text($0) }, language: .english) }.joined()
      #expect(parse(text) == rows)
    }
  }

  private func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        scalars.removeFirst()
        field.append("\"")
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(String(field))
        field = .init()
      case ("\n", false):
        rows.append(row + [String(field)])
        (row, field) = ([], .init())
      default: field.append(scalar)
      }
    }
    return rows
  }
}
