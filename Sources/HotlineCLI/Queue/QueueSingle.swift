import Measures
import Reporting
import Wording

/// One point that is given by options.
struct QueueSingle {
  let question: QueueQuestion
  let point: QueuePoint

  func run(_ options: CommonOptions, _ console: Console) throws -> ExitCode {
    let result = point.result(question)
    if result.status == .invalid, let message = result.message {
      throw UsageError(message, command: ["queue", question.model.rawValue])
    }
    let isForPrograms = options.format == .csv || options.format == .json
    try console.show(isForPrograms ? row(result) : facts(result), options)
    return result.isInfeasible ? .infeasible : .done
  }

  private var columns: QueueColumns {
    QueueColumns(question, given: given)
  }
  private var given: [QueueFigure] {
    QueueFigure.all(of: question.model).filter { point[keyPath: $0.path] != nil }
  }
  private var formula: Phrase { ResultWording.formulaName(question.formula.rawValue) }
  private var title: Phrase { CommandWording.queueTitle(question.model.rawValue) }

  private func row(_ result: QueueResult) -> Report {
    let table = Table(
      "rows", title: title,
      columns: given.map { Column($0.name, Phrase(verbatim: $0.name)) } + columns.all,
      rows: [given.map { Cell.number(point[keyPath: $0.path]) } + columns.cells(result)], isPrimary: true)
    return Report(
      schema: "hotline-queue/1", title: title, tables: [table],
      notes: [formula] + question.notes(given: given))
  }

  private func facts(_ result: QueueResult) -> Report {
    let echoed = given.map { figure in
      // In full: a target of 0.999 is not 1.00.
      Fact(
        figure.name, Phrase(verbatim: figure.name),
        .text(point[keyPath: figure.path].map(NumberText.shortest)))
    }
    var facts = zip(columns.all, columns.cells(result)).compactMap { column, cell in
      cell == .empty ? nil : Fact(column.key, column.title, cell, digits: column.digits)
    }
    if result.serviceLevel != nil {
      facts.append(Fact("formula", ResultWording.formula, .phrase(formula)))
    }
    return Report(
      schema: "hotline-queue/1", title: title, facts: echoed + facts, notes: question.notes(given: given))
  }
}
