import Measures
import Reporting
import Wording

/// A table of points with what the calculator says of each.
struct QueueBatch {
  private let question: QueueQuestion
  /// What stands in for columns and cells that are empty.
  private let options: QueuePoint
  private let table: InputTable
  /// Where each given figure stands in a row.
  private let positions: [(index: Int, figure: QueueFigure)]
  /// The figures that some point may have.
  private let given: [QueueFigure]
  private let columns: QueueColumns

  init(
    _ bytes: [UInt8], file: String, question: QueueQuestion, options: QueuePoint
  ) throws(InputTableError) {
    self.question = question
    self.options = options
    table = try InputTable(bytes, file: file)
    let header = table.header
    positions = QueueFigure.all(of: question.model).compactMap { figure in
      header.firstIndex(of: figure.name).map { ($0, figure) }
    }
    given = QueueFigure.all(of: question.model).filter {
      options[keyPath: $0.path] != nil || header.contains($0.name)
    }
    columns = QueueColumns(question, given: given)
    try table.reserve(columns.all)
    let hasLoad = options.load != nil || options.callsPerHour != nil || question.inverse == .largestLoad
    guard hasLoad || header.contains("load") || header.contains("calls_per_hour") else {
      throw InputTableError(message: CommandWording.noLoadColumn(file))
    }
  }

  func run(_ common: CommonOptions, _ console: Console) throws -> ExitCode {
    let known = QueueFigure.all(of: question.model).map(\.name)
    for warning in table.warnings(knowing: known) { console.say(warning) }
    var invalid = 0
    var rows: [[Cell]] = []
    rows.reserveCapacity(table.rows.count)
    for fields in table.rows {
      let result = result(fields)
      if result.status == .invalid { invalid += 1 }
      rows.append(table.echo(fields, common.format) + columns.cells(result))
    }
    let title = CommandWording.queueTitle(question.model.rawValue)
    let formula = ResultWording.formulaName(question.formula.rawValue)
    let report = Report(
      schema: "hotline-queue/1", title: title,
      tables: [
        Table("rows", title: title, columns: table.columns + columns.all, rows: rows, isPrimary: true)
      ], notes: [formula] + question.notes(given: given))
    try console.show(report, common)
    guard invalid > 0 else { return .done }
    console.say(CommandWording.invalidRows(invalid, of: table.rows.count))
    return .badInput
  }

  private func result(_ fields: [String]) -> QueueResult {
    guard fields.count == table.header.count else {
      return .invalid(CommandWording.fieldCount(fields.count, table.header.count))
    }
    var point = QueuePoint()
    for (index, figure) in positions {
      let text = InputTable.trimmed(fields[index])
      if text.isEmpty { continue }
      guard let value = try? NumberReader.number(text) else {
        return .invalid(CommandWording.notANumber(figure.name, text))
      }
      point[keyPath: figure.path] = value
    }
    return point.completed(by: options, question.model).result(question)
  }
}
