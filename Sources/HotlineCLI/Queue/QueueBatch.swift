import Measures
import Reporting
import Wording

/// A table of points with what the calculator says of each.
struct QueueBatch {
  private let input: CommaSeparatedInput
  /// Where each given figure stands in a row.
  private let positions:
    [(index: Int, name: String, path: any WritableKeyPath<QueuePoint, Double?> & Sendable)]
  /// What is odd about the table without making it useless.
  let warnings: [Phrase]

  /// The number of points.
  var count: Int { input.rows.count }

  /// Reads a table; options stand in for a missing load column.
  init(_ bytes: [UInt8], file: String, hasLoadOption: Bool) throws(InputTableError) {
    do throws(CommaSeparatedInput.Problem) {
      input = try CommaSeparatedInput(bytes)
    } catch {
      throw InputTableError(error, file: file)
    }
    let header = input.header
    let appended = QueueColumns.all.map(\.key)
    if let name = header.first(where: appended.contains) {
      throw InputTableError(message: CommandWording.occupied(name))
    }
    if let name = header.enumerated().first(where: { header[..<$0.offset].contains($0.element) })?.element {
      throw InputTableError(message: CommandWording.duplicateColumn(name))
    }
    positions = QueuePoint.columns.compactMap { column in
      header.firstIndex(of: column.name).map { ($0, column.name, column.path) }
    }
    guard hasLoadOption || header.contains("load") || header.contains("calls_per_hour") else {
      throw InputTableError(message: CommandWording.noLoadColumn(file))
    }
    let names = QueuePoint.columns.map(\.name)
    warnings = header.filter { !names.contains($0) }.compactMap { name in
      Suggestion.nearest(to: name, among: names.filter { !header.contains($0) }).map {
        CommandWording.unknownColumn(name, $0)
      }
    }
  }

  /// The table with the appended columns, and how many of its rows are invalid.
  func table(
    _ model: QueueModel, _ formula: ServiceLevelFormula, options: QueuePoint, format: Format
  ) -> (table: Table, invalid: Int) {
    var invalid = 0
    var rows: [[Cell]] = []
    rows.reserveCapacity(input.rows.count)
    for fields in input.rows {
      let result = result(fields, model, formula, options)
      if result.status == .invalid { invalid += 1 }
      var echoed = fields.prefix(input.header.count).map { Self.cell($0, format) }
      while echoed.count < input.header.count { echoed.append(.empty) }
      rows.append(echoed + QueueColumns.cells(result))
    }
    let columns = input.header.map { Column($0, Phrase(verbatim: $0)) } + QueueColumns.all
    let table = Table(
      "rows", title: CommandWording.queueTitle(model.rawValue), columns: columns, rows: rows, isPrimary: true)
    return (table, invalid)
  }

  private func result(
    _ fields: [String], _ model: QueueModel, _ formula: ServiceLevelFormula, _ options: QueuePoint
  ) -> QueueResult {
    guard fields.count == input.header.count else {
      return .invalid(CommandWording.fieldCount(fields.count, input.header.count))
    }
    var point = QueuePoint()
    for (index, name, path) in positions {
      let text = Self.trimmed(fields[index])
      if text.isEmpty { continue }
      guard let value = try? NumberReader.number(text) else {
        return .invalid(CommandWording.notANumber(name, text))
      }
      point[keyPath: path] = value
    }
    return point.completed(by: options).result(model, formula)
  }

  /// A field as it was written; in JSON numbers are numbers.
  private static func cell(_ field: String, _ format: Format) -> Cell {
    if field.isEmpty { return .empty }
    if format == .json, let number = try? NumberReader.number(trimmed(field)) { return .number(number) }
    return .text(field)
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// A table that cannot be read as points.
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
