import Reporting
import TestSupport
import Testing
import Wording

@Suite("Tables as objects, lists and bars", .tags(.exact))
struct TableFormTests {
  private func report(_ rows: [[Cell]], form: TableForm = .rows, bars: BarChart? = nil) -> Report {
    let columns = ["name", "need", "staff"].map { Column($0, Phrase(verbatim: $0)) }
    let table = Table("t", title: Phrase("Table", "表"), columns: columns, rows: rows, form: form, bars: bars)
    return Report(schema: "s/1", title: Phrase("Report", "报表"), tables: [table])
  }

  private func json(_ rows: [[Cell]], form: TableForm) -> String {
    report(rows, form: form).text(as: .json, language: .english)
  }

  private let rows: [[Cell]] = [
    [.text("早"), .integer(2), .integer(3)],
    [.code("late", Phrase("late one", "晚")), .integer(4), .integer(1)],
  ]

  @Test func `an object has a member for each row`() {
    #expect(
      json(rows, form: .members(name: "name", value: "staff"))
        == "{\n  \"schema\": \"s/1\",\n  \"t\": {\n    \"早\": 3,\n    \"late\": 1\n  },\n  \"notes\": []\n}\n"
    )
    #expect(json([], form: .members(name: "name", value: "staff")).contains("\"t\": {},"))
  }

  @Test func `a list has the values of a column`() {
    #expect(json(rows, form: .values("need")).contains("\"t\": [2, 4],"))
    #expect(json([], form: .values("need")).contains("\"t\": [],"))
  }

  @Test func `a bar is full up to its mark, light beyond it, dotted where it falls short`() {
    let bars = BarChart(Phrase(verbatim: "bars"), of: "staff", mark: "need")
    let report = report(rows, bars: bars)
    let lines = report.text(as: .table, language: .chinese).split(separator: "\n")
    #expect(
      lines.dropFirst(2) == ["name  need  staff  bars", "----  ----  -----  ----"]
        + ["早       2      3  ██▒", "晚       4      1  █···"])
    // Programs, and Markdown, get the numbers only.
    for format in [Format.csv, .json, .markdown] {
      #expect(!report.text(as: format, language: .chinese).contains("█"))
    }
  }

  @Test(arguments: [0, 1, 39.5, 40, 41, 1e18, 1e300])
  func `no bar is longer than the chart, and none but nothing is empty`(longest: Double) {
    let values = [0, longest / 1000, longest / 3, longest]
    let chart = BarChart(Phrase(verbatim: "bars"), of: "staff")
    let report = report(values.map { [.empty, .empty, .number($0)] }, bars: chart)
    let bars = report.text(as: .table, language: .english).split(separator: "\n").suffix(4)
      .map { line in line.count { $0 == "█" } }
    #expect(bars == bars.sorted() && bars[0] == 0 && bars[3] <= 40)
    if longest > 0 { #expect(bars[1] >= 1 && bars[3] >= Int(min(40, longest))) }
  }

  @Test func `what is no number has no bar`() {
    let chart = BarChart(Phrase(verbatim: "bars"), of: "staff", width: 0)
    let cells: [Cell] = [.empty, .text("3"), .integer(-3), .flag(true), .integer(5)]
    let text = report(cells.map { [.empty, .empty, $0] }, bars: chart).text(as: .table, language: .english)
    #expect(text.count { $0 == "█" } == 1)
  }
}
