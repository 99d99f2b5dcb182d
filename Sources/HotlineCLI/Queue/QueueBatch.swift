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
    let figures = QueueFigure.all(of: question.model)
    func given(_ read: Set<String>) -> [QueueFigure] {
      figures.filter { options[keyPath: $0.path] != nil || read.contains($0.name) }
    }
    table = try InputTable(bytes, file: file, knowing: figures.map(\.column)) { read in
      QueueColumns(question, given: given(read)).all
    }
    let table = table
    positions = figures.compactMap { figure in table.position(of: figure.name).map { ($0, figure) } }
    self.given = given(Set(positions.map(\.figure.name)))
    columns = QueueColumns(question, given: self.given)
    let hasLoad = question.inverse == .largestLoad || self.given.contains { $0.isLoad }
    guard hasLoad else {
      throw InputTableError(message: CommandWording.noLoadColumn(file))
    }
  }

  func run(_ common: CommonOptions, _ console: Console) throws -> ExitCode {
    let known = QueueFigure.all(of: question.model).map(\.column)
    for warning in table.warnings(knowing: known) { console.say(warning) }
    var invalid = 0
    var unstable = 0
    var rows: [[Cell]] = []
    rows.reserveCapacity(table.rows.count)
    for fields in table.rows {
      let result = result(fields)
      if result.status == .invalid { invalid += 1 }
      if result.status == .unstable { unstable += 1 }
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
    if unstable > 0 { console.say(QueueWording.unstableRows(unstable, of: table.rows.count)) }
    guard invalid > 0 else { return .done }
    console.say(CommandWording.invalidRows(invalid, of: table.rows.count))
    return .badInput
  }

  private func result(_ fields: [String]) -> QueueResult {
    guard fields.count == table.names.count else {
      return .invalid(CommandWording.fieldCount(fields.count, table.names.count))
    }
    guard fields.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      return .invalid(CommandWording.emptyRow)
    }
    var point = QueuePoint()
    for (index, figure) in positions {
      do throws(PointProblem) {
        point[keyPath: figure.path] = try InputCell.number(fields[index], figure.name)
      } catch {
        return .invalid(error.message)
      }
    }
    return point.completed(by: options, question.model).result(question)
  }
}
