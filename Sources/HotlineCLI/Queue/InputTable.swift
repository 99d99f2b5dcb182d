import Reporting
import Wording

/// A table whose columns a command carries through before its own.
struct InputTable {
  /// The file, as the user wrote it.
  let file: String
  /// The name of each column as it is carried through: as written, unless another one has that name.
  let names: [String]
  private let input: CommaSeparatedInput
  /// Which columns are read, by their names for the command.
  private let positions: [String: Int]
  /// What to say of columns whose names had to change.
  private let renamed: [Phrase]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - known: The columns that the command reads where they stand.
  ///   - appended: The columns that it appends where it reads columns of some names; a column of the table with such
  ///     a name gets another one.
  /// - Throws: where it is no table, where a known column stands twice, and where there is none.
  init(
    _ bytes: [UInt8], file: String, knowing known: [InputColumn],
    appending appended: (_ read: Set<String>) -> [Column]
  ) throws(InputTableError) {
    self.file = file
    do throws(CommaSeparatedInput.Problem) {
      input = try CommaSeparatedInput(bytes) { header in known.contains { $0.isNamed(by: header) } }
    } catch {
      throw InputTableError(error, file: file)
    }
    var positions: [String: Int] = [:]
    for (index, header) in input.header.enumerated() {
      guard let column = known.first(where: { $0.isNamed(by: header) }) else { continue }
      guard positions.updateValue(index, forKey: column.name) == nil else {
        throw InputTableError(message: CommandWording.duplicateColumn(column.name))
      }
    }
    self.positions = positions
    (names, renamed) = Self.names(for: input.header, beside: appended(Set(positions.keys)).map(\.key))
    guard positions.isEmpty else { return }
    throw InputTableError(
      message: CommandWording.noKnownColumn(
        file, known: known.map { Phrase($0.name, "\($0.name)（\($0.chinese)）") }))
  }

  /// A name for every column that no other one has, and what to say of those that had to change.
  private static func names(
    for header: [String], beside appended: [String]
  ) -> (names: [String], renamed: [Phrase]) {
    var taken = Set(appended)
    var names: [String] = []
    var renamed: [Phrase] = []
    for (index, written) in header.enumerated() {
      var name = written.isEmpty ? "column_\(index + 1)" : written
      while taken.contains(name) || name != written && header.contains(name) { name = "input_" + name }
      taken.insert(name)
      if name != written, !written.isEmpty { renamed.append(CommandWording.renamedColumn(written, as: name)) }
      names.append(name)
    }
    return (names, renamed)
  }

  /// The fields of each row, not always as many as there are columns.
  var rows: [[String]] { input.rows }
  /// The line of the file on which each row begins.
  var lines: [Int] { input.lines }

  /// Where a column that the command reads stands in a row.
  func position(of name: String) -> Int? { positions[name] }

  /// The name that is written most like that of a column which is not there.
  func nearest(to name: String) -> String? { Suggestion.nearest(to: name, among: input.header) }

  /// What to say of columns that are carried through under other names, and of those whose names are nearly known.
  func warnings(knowing known: [InputColumn]) -> [Phrase] {
    let absent = known.map(\.name).filter { positions[$0] == nil }
    let read = Set(positions.values)
    return renamed
      + input.header.enumerated().compactMap { index, name in
        if read.contains(index) || names[index] != name { return nil }
        return Suggestion.nearest(to: name, among: absent).map { CommandWording.unknownColumn(name, $0) }
      }
  }

  /// The columns of the table, for a report.
  var columns: [Column] { names.map { Column($0, Phrase(verbatim: $0)) } }

  /// A row as it was written, with as many cells as there are columns; in JSON the numbers that the command reads are
  /// numbers.
  func echo(_ fields: [String], _ format: Format) -> [Cell] {
    let read = format == .json ? Set(positions.values) : []
    return names.indices.map { index in
      guard index < fields.count, !fields[index].isEmpty else { return .empty }
      if read.contains(index),
        let number = try? NumberReader.number(CommaSeparatedInput.trimmed(fields[index]))
      {
        return .number(number)
      }
      return .text(fields[index])
    }
  }
}

/// Reads the numbers of a table.
enum InputCell {
  /// The number in a field; nil where the field is empty.
  static func number(_ field: String, _ column: String) throws(PointProblem) -> Double? {
    let text = CommaSeparatedInput.trimmed(field)
    if text.isEmpty { return nil }
    guard let value = try? NumberReader.number(text) else {
      throw PointProblem(message: CommandWording.notANumber(column, text))
    }
    return value
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
