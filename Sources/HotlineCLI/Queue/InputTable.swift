import Reporting
import Wording

/// A table whose columns a command echoes before its own.
struct InputTable {
  /// The file, as the user wrote it.
  let file: String
  private let input: CommaSeparatedInput

  /// Reads a table that has none of the appended columns.
  init(_ bytes: [UInt8], file: String) throws(InputTableError) {
    self.file = file
    do throws(CommaSeparatedInput.Problem) {
      input = try CommaSeparatedInput(bytes)
    } catch {
      throw InputTableError(error, file: file)
    }
    let header = input.header
    if let name = header.enumerated().first(where: { header[..<$0.offset].contains($0.element) })?.element {
      throw InputTableError(message: CommandWording.duplicateColumn(name))
    }
  }

  var header: [String] { input.header }
  /// The fields of each row, not always as many as the header has.
  var rows: [[String]] { input.rows }
  /// The line of the file on which each row begins.
  var lines: [Int] { input.lines }

  /// Refuses a table with a column that the command appends.
  func reserve(_ appended: [Column]) throws(InputTableError) {
    let names = appended.map(\.key)
    if let name = header.first(where: names.contains) {
      throw InputTableError(message: CommandWording.occupied(name))
    }
  }

  /// What to say of columns whose names are nearly those that the command knows.
  func warnings(knowing names: [String]) -> [Phrase] {
    let absent = names.filter { !header.contains($0) }
    return header.filter { !names.contains($0) }.compactMap { name in
      Suggestion.nearest(to: name, among: absent).map { CommandWording.unknownColumn(name, $0) }
    }
  }

  /// The columns of the table, for a report.
  var columns: [Column] { header.map { Column($0, Phrase(verbatim: $0)) } }

  /// A row as it was written, with as many cells as the header; in JSON numbers are numbers.
  func echo(_ fields: [String], _ format: Format) -> [Cell] {
    var cells = fields.prefix(header.count).map { Self.cell($0, format) }
    while cells.count < header.count { cells.append(.empty) }
    return cells
  }

  private static func cell(_ field: String, _ format: Format) -> Cell {
    if field.isEmpty { return .empty }
    if format == .json, let number = try? NumberReader.number(trimmed(field)) { return .number(number) }
    return .text(field)
  }

  /// A field without white space around it.
  static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// A table that cannot be read.
struct InputTableError: CommandFailure {
  let message: Phrase
  var exitCode: ExitCode { .badInput }

  init(message: Phrase) { self.message = message }

  init(_ problem: CommaSeparatedInput.Problem, file: String) {
    switch problem {
    case .notText: message = CommandWording.notText(file)
    case .quotes(let line): message = CommandWording.badTable(file, line: line)
    case .noHeader: message = CommandWording.noHeader(file)
    }
  }
}
