import Reporting
import TestSupport
import Testing
import Wording

/// The four formats in both languages against the files in `Golden`, byte for byte.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct GoldenTests {
  let golden = Golden()

  @Test(arguments: Format.allCases, Language.allCases)
  func matches(format: Format, language: Language) throws {
    let name = "sample-\(language.rawValue).\(format.rawValue)"
    let text = try sampleReport().text(as: format, language: language)
    #expect(Array(text.utf8) == Array(try golden.expected(name, for: text).utf8))
  }

  @Test func aReportWithoutTablesIsOneRowOfCSV() {
    let report = Report(
      schema: "hotline-point/1", title: Phrase("Point", "单点"),
      facts: [
        Fact("servers", Phrase("Servers", "坐席"), .integer(7)), Fact("asa_s", Phrase("ASA", "平均应答时长"), .empty),
      ])
    #expect(report.text(as: .csv, language: .english) == "servers,asa_s\n7,\n")
  }

  @Test func aLongTableComesInPieces() {
    var table = Table("rows", title: Phrase("Rows", "行"), columns: [Column("n", Phrase("n", "n"))])
    for number in 0..<20_000 { table.append([.integer(number)]) }
    let report = Report(schema: "hotline-long/1", title: Phrase("Long", "长表"), tables: [table])
    for format in Format.allCases {
      var pieces: [String] = []
      report.render(as: format, language: .english) { pieces.append($0) }
      #expect(pieces.count > 2)
      #expect(pieces.allSatisfy { $0.utf8.count < 40_000 })
      #expect(pieces.joined() == report.text(as: format, language: .english))
    }
  }

  @Test func anErrorOfTheOutputEndsTheWriting() throws {
    struct Full: Error {}
    var calls = 0
    #expect(throws: Full.self) {
      try sampleReport().render(as: .json, language: .english) { _ throws(Full) in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
  }

  @Test func theFirstPrimaryTableIsTheOneInCSV() {
    func table(_ key: String, isPrimary: Bool) -> Table {
      Table(
        key, title: Phrase(verbatim: key), columns: [Column(key, Phrase(verbatim: key))], isPrimary: isPrimary
      )
    }
    func header(_ tables: [Table]) -> String {
      Report(schema: "x/1", title: Phrase(verbatim: "x"), tables: tables).text(as: .csv, language: .english)
    }
    #expect(
      header([table("a", isPrimary: false), table("b", isPrimary: true), table("c", isPrimary: true)])
        == "b\n")
    #expect(header([table("a", isPrimary: false), table("b", isPrimary: false)]) == "a\n")
  }
}
