public import Wording

/// A table as comma-separated values (RFC 4180 with LF line ends).
///
/// The header holds the keys of the columns. Numbers have full precision, a "." and no separators;
/// shares are fractions, an undefined value is an empty field, a flag is `true` or `false`.
///
/// A CSV holds one table. Of a report that is the first one marked primary, else the first; of a
/// report without tables it is its facts, as one row under their keys.
///
/// The text is UTF-8. A byte order mark comes first if, and only if, the text holds any character
/// outside ASCII: without it Excel shows Chinese text as gibberish, and a file that is pure ASCII,
/// as most are that programs read, needs none. Programs should read with an encoding that accepts
/// both, such as Python's `utf-8-sig`.
///
/// A text that a spreadsheet would take for a formula (it begins with =, +, -, @ or their fullwidth
/// forms, or with a tab or a return) gets an apostrophe in front, unless it is a plain number or a
/// lone sign. Quantities never get one.
public enum CommaSeparated {
  /// Writes the primary table of a report.
  public static func write<Failure: Error>(
    _ report: Report, language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write(report.primaryTable ?? factTable(of: report), language: language, into: output)
  }

  /// Writes one table.
  public static func write<Failure: Error>(
    _ table: Table, language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    if needsMark(table, language: language) { try output(byteOrderMark) }
    try output(header(of: table.columns))
    for row in table.rows {
      try output(line(of: row, language: language))
    }
  }

  /// The header line with its line end, for tables that are written as they come.
  public static func header(of columns: [Column]) -> String {
    columns.map { quoted($0.key) }.joined(separator: ",") + "\n"
  }

  /// One line with its line end, for tables that are written as they come.
  public static func line(of row: [Cell], language: Language) -> String {
    row.map { field($0, language: language) }.joined(separator: ",") + "\n"
  }

  /// What Excel needs to see before text that is not pure ASCII.
  public static let byteOrderMark = "\u{FEFF}"

  private static func factTable(of report: Report) -> Table {
    Table(
      "facts", title: report.title,
      columns: report.facts.map { Column($0.key, $0.title, digits: $0.digits) },
      rows: [report.facts.map(\.value)])
  }

  private static func needsMark(_ table: Table, language: Language) -> Bool {
    func isForeign(_ text: String) -> Bool { !text.utf8.allSatisfy { $0 < 0x80 } }
    return table.columns.contains { isForeign($0.key) }
      || table.rows.contains { row in
        row.contains { cell in
          switch cell {
          case .text(let text), .code(let text, _): isForeign(text)
          case .phrase(let phrase): isForeign(phrase[language])
          default: false
          }
        }
      }
  }

  private static func field(_ cell: Cell, language: Language) -> String {
    switch cell.settled {
    case .text(let text), .code(let text, _): quoted(harmless(text))
    case .phrase(let phrase): quoted(harmless(phrase[language]))
    case .integer(let value): String(value)
    case .number(let value), .share(let value), .seconds(let value), .scientific(let value):
      NumberText.shortest(value)
    case .money(let value), .decimal(let value): NumberText.exact(value) ?? ""
    case .flag(let value): value ? "true" : "false"
    case .empty: ""
    }
  }

  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@＝＋－＠\t\r".unicodeScalars.contains(first) else {
      return text
    }
    let isLoneSign = text.unicodeScalars.count == 1
    let isNumber = Double(text) != nil && text.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) }
    return isLoneSign || isNumber ? text : "'" + text
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
      || text.hasPrefix(" ") || text.hasSuffix(" ")
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
