public import Wording

/// A report as aligned columns for a terminal.
///
/// Columns are two spaces apart and wide enough for their longest cell; nothing is wrapped or cut.
/// Control characters in names become visible marks, so that a name cannot steer the terminal.
public enum TableText {
  /// Writes a report: title, facts, tables and remarks, an empty line between them.
  public static func write<Failure: Error>(
    _ report: Report, language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try output(TerminalText.safe(report.title[language]) + "\n")
    if !report.facts.isEmpty {
      try output("\n")
      let titles = report.facts.map { TerminalText.safe($0.title[language]) }
      let width = titles.map(DisplayWidth.of).max() ?? 0
      for (fact, title) in zip(report.facts, titles) {
        let value = TerminalText.safe(CellText.shown(fact.value, digits: fact.digits, language: language))
        try output(TerminalText.padded(title, to: width, isRight: false) + "  " + value + "\n")
      }
    }
    for table in report.tables {
      try output("\n")
      try write(table, language: language, into: output)
    }
    if !report.notes.isEmpty {
      try output("\n")
      try write(report.notes, language: language, into: output)
    }
  }

  /// Writes one table with its title and remarks.
  public static func write<Failure: Error>(
    _ table: Table, language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let table = table.withBars
    let layouts = table.columns.indices.map { Layout(of: $0, in: table, language: language) }
    try output(TerminalText.safe(table.title[language]) + "\n")
    try output(line(layouts.map { ($0, $0.title) }))
    try output(line(layouts.map { ($0, String(repeating: "-", count: $0.width)) }))
    for row in table.rows {
      try output(line(zip(layouts, row).map { ($0, $0.text(of: $1)) }))
    }
    try write(table.notes, language: language, into: output)
  }

  private static func write<Failure: Error>(
    _ notes: [Phrase], language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for note in notes {
      try output("* " + TerminalText.safe(note[language]) + "\n")
    }
  }

  private static func line(_ fields: [(layout: Layout, text: String)]) -> String {
    var line = ""
    for (index, field) in fields.enumerated() {
      if index > 0 { line += "  " }
      let isLast = index == fields.count - 1
      let width = isLast && !field.layout.isRight ? 0 : field.layout.width
      line += TerminalText.padded(field.text, to: width, isRight: field.layout.isRight)
    }
    return line + "\n"
  }

  /// How one column is set: its width and alignment follow from its cells.
  private struct Layout {
    let title: String
    let digits: Int?
    let language: Language
    private(set) var isRight = false
    private(set) var width: Int

    init(of index: Int, in table: Table, language: Language) {
      let column = table.columns[index]
      title = TerminalText.safe(column.title[language])
      digits = column.digits
      self.language = language
      width = DisplayWidth.of(title)
      isRight = table.isQuantity(column: index)
      for row in table.rows {
        width = max(width, DisplayWidth.of(text(of: row[index])))
      }
    }

    func text(of cell: Cell) -> String {
      TerminalText.safe(CellText.shown(cell, digits: digits, language: language))
    }
  }
}

extension Table {
  /// The table with its bars as a last column.
  fileprivate var withBars: Table {
    guard let bars else { return self }
    return Table(
      key, title: title, columns: columns + [Column("bars", bars.title)],
      rows: zip(rows, bars.bars(of: self)).map { $0 + [.text($1)] }, notes: notes)
  }

  /// Whether a column holds quantities and nothing else, undefined values aside.
  func isQuantity(column index: Int) -> Bool {
    var hasQuantity = false
    for row in rows where row[index] != .empty {
      guard row[index].isQuantity else { return false }
      hasQuantity = true
    }
    return hasQuantity
  }
}
