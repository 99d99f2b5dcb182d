public import Wording

/// JSON as text (RFC 8259), in the order in which the values were given.
public enum JSONText {
  /// Writes a report as one object: its schema, its facts, every table in its form under the table's
  /// key, and all remarks, those of the report first.
  ///
  /// Each fact and each row stands on a line of its own.
  public static func write<Failure: Error>(
    _ report: Report, language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try output("{\n  \"schema\": \(quoted(report.schema))")
    for fact in report.facts {
      try output(",\n  \(quoted(fact.key)): \(compact(JSONValue(fact.value, language: language)))")
    }
    for table in report.tables {
      try output(",\n  \(quoted(table.key)): ")
      try write(table, language: language, into: output)
    }
    let notes = report.notes + report.tables.flatMap(\.notes)
    let texts = JSONValue.array(notes.map { .text($0[language]) })
    try output(",\n  \"notes\": \(compact(texts))\n}\n")
  }

  private static func write<Failure: Error>(
    _ table: Table, language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    switch table.form {
    case .rows: try writeRows(of: table, language: language, into: output)
    case .members(let name, let value):
      let members = zip(table.cells(of: name), table.cells(of: value)).map { name, value in
        JSONValue.Member(
          CellText.plain(name, language: language), JSONValue(value, language: language))
      }
      try output(indented(.object(members), level: 1))
    case .values(let key):
      try output(compact(.array(table.cells(of: key).map { JSONValue($0, language: language) })))
    }
  }

  private static func writeRows<Failure: Error>(
    of table: Table, language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    if table.rows.isEmpty { return try output("[]") }
    for (index, row) in table.rows.enumerated() {
      let members = zip(table.columns, row).map { column, cell in
        JSONValue.Member(column.key, JSONValue(cell, language: language))
      }
      try output((index == 0 ? "[\n    " : ",\n    ") + compact(.object(members)))
    }
    try output("\n  ]")
  }

  /// The value on one line.
  public static func compact(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): number(value)
    case .decimal(let value): NumberText.exact(value) ?? "null"
    case .text(let value): quoted(value)
    case .array(let values): "[" + values.map(compact).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(quoted($0.key)): \(compact($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// The value over several lines: one per member and element, indented by two spaces per level.
  public static func indented(_ value: JSONValue) -> String {
    indented(value, level: 0) + "\n"
  }

  private static func indented(_ value: JSONValue, level: Int) -> String {
    let parts: [String]
    let brackets: (open: String, close: String)
    switch value {
    case .array(let values) where !values.isEmpty:
      brackets = ("[", "]")
      parts = values.map { indented($0, level: level + 1) }
    case .object(let members) where !members.isEmpty:
      brackets = ("{", "}")
      parts = members.map { "\(quoted($0.key)): \(indented($0.value, level: level + 1))" }
    default:
      return compact(value)
    }
    let inner = "\n" + String(repeating: "  ", count: level + 1)
    let outer = "\n" + String(repeating: "  ", count: level)
    return brackets.open + inner + parts.joined(separator: "," + inner) + outer + brackets.close
  }

  private static func number(_ value: Double) -> String {
    assert(value.isFinite, "JSON was given a number that is not finite: \(value)")
    return value.isFinite ? NumberText.shortest(value) : "null"
  }

  /// The text in quotation marks, with everything escaped that JSON does not allow as it is, and
  /// the two line separators that older readers of JavaScript stumble over.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension JSONValue {
  /// A cell of a report: quantities at full precision, a phrase in one language.
  public init(_ cell: Cell, language: Language) {
    switch cell.settled {
    case .text(let text), .code(let text, _): self = .text(text)
    case .phrase(let phrase): self = .text(phrase[language])
    case .integer(let value): self = .integer(value)
    case .number(let value), .share(let value), .seconds(let value), .scientific(let value):
      self = .number(value)
    case .money(let value), .decimal(let value): self = .decimal(value)
    case .flag(let value): self = .flag(value)
    case .empty: self = .null
    }
  }
}
