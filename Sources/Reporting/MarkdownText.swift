public import Wording

/// A report as Markdown, with tables as GitHub reads them.
public enum MarkdownText {
  /// Writes a report: title, facts as a list, every table under a heading, remarks.
  public static func write<Failure: Error>(
    _ report: Report, language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try output("# \(escaped(report.title[language]))\n")
    if !report.facts.isEmpty { try output("\n") }
    for fact in report.facts {
      let value = CellText.shown(fact.value, digits: fact.digits, language: language)
      let title = escaped(fact.title[language])
      try output("- \(title)\(ReportWording.colon[language])\(escaped(value))\n")
    }
    for table in report.tables {
      try output("\n## \(escaped(table.title[language]))\n\n")
      try write(table, language: language, into: output)
    }
    if !report.notes.isEmpty {
      try output("\n## \(ReportWording.notes[language])\n")
      try write(report.notes, language: language, into: output)
    }
  }

  /// Writes one table and the remarks under it, without its title.
  public static func write<Failure: Error>(
    _ table: Table, language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    if !table.columns.isEmpty {
      try output(line(table.columns.map { escaped($0.title[language]) }))
      try output(line(table.columns.indices.map { table.isQuantity(column: $0) ? "---:" : "---" }))
      for row in table.rows {
        let texts = zip(table.columns, row).map { column, cell in
          escaped(CellText.shown(cell, digits: column.digits, language: language))
        }
        try output(line(texts))
      }
    }
    try write(table.notes, language: language, into: output)
  }

  /// One line of a table from its fields, which must be escaped already.
  public static func line(_ fields: [String]) -> String {
    "| " + fields.joined(separator: " | ") + " |\n"
  }

  /// The text with everything escaped that Markdown would take for markup, on one line.
  public static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var escaped = ""
    var previous: Character = " "
    let characters = Array(TerminalText.safe(text))
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      switch character {
      case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "$", "&": escaped += "\\"
      case "_" where !(isWord(previous) && isWord(next)): escaped += "\\"
      default: break
      }
      escaped.append(character)
      previous = character
    }
    return escaped
  }

  /// Whether a byte is a letter, a digit or a mark of a number, which need no second look.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"),
      UInt8(ascii: "%"), UInt8(ascii: " "):
      true
    default: false
    }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static func write<Failure: Error>(
    _ notes: [Phrase], language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    if !notes.isEmpty { try output("\n") }
    for note in notes {
      try output("- \(escaped(note[language]))\n")
    }
  }
}
