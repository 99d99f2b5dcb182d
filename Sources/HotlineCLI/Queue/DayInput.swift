import QueueTheory
import Reporting
import Wording

/// The calls and the agents of a day's intervals, read from a table.
struct DayInput {
  /// What the columns may hold. Calls end where the exact law of an interval would take minutes.
  private static let callsRange = 0.0...1_000_000
  private static let agentsRange = 0...100_000

  /// The columns that are read.
  static let columns = [
    InputColumn(name: "calls", chinese: "来电量"), InputColumn(name: "agents", chinese: "话务员数"),
  ]

  let calls: [Double]
  let agents: [Int]
  /// What is odd about the table without making it useless.
  let warnings: [Phrase]

  /// Reads every row, or names all that is wrong with any.
  init(_ table: InputTable) throws {
    let positions = try Self.columns.map { column in
      guard let index = table.position(of: column.name) else {
        throw InputTableError(
          message: DayWording.noColumn(
            Phrase(column.name, "\(column.name)（\(column.chinese)）"), table.file,
            nearest: table.nearest(to: column.name)))
      }
      return index
    }
    guard !table.rows.isEmpty else { throw InputTableError(message: DayWording.noRows(table.file)) }
    var calls: [Double] = []
    var agents: [Int] = []
    var problems: [Phrase] = []
    for (index, fields) in table.rows.enumerated() {
      let place = DayWording.place(table.file, line: table.lines[index], row: index + 1)
      guard fields.count == table.names.count else {
        problems.append(place + CommandWording.fieldCount(fields.count, table.names.count))
        continue
      }
      do throws(CellProblem) {
        calls.append(try Self.calls(fields[positions[0]]))
      } catch {
        problems.append(place + error.message)
      }
      do throws(CellProblem) {
        agents.append(try Self.agents(fields[positions[1]]))
      } catch {
        problems.append(place + error.message)
      }
    }
    guard problems.isEmpty else { throw DayProblems(file: table.file, problems: problems) }
    self.calls = calls
    self.agents = agents
    warnings = table.warnings(knowing: Self.columns)
  }

  /// What is wrong with one field.
  private struct CellProblem: Error {
    let message: Phrase
  }

  private static func calls(_ field: String) throws(CellProblem) -> Double {
    let value = try number(field, "calls", allowed: DayWording.callsAllowed(callsRange.upperBound))
    guard callsRange.contains(value) else {
      throw wrong(field, "calls", DayWording.callsAllowed(callsRange.upperBound))
    }
    return value
  }

  private static func agents(_ field: String) throws(CellProblem) -> Int {
    let allowed = DayWording.agentsAllowed(agentsRange.upperBound)
    let value = try number(field, "agents", allowed: allowed)
    guard let whole = Int(exactly: value), agentsRange.contains(whole) else {
      throw wrong(field, "agents", allowed)
    }
    return whole
  }

  private static func number(
    _ field: String, _ column: String, allowed: Phrase
  ) throws(CellProblem) -> Double {
    let text = CommaSeparatedInput.trimmed(field)
    guard !text.isEmpty else { throw CellProblem(message: DayWording.missing(column, allowed: allowed)) }
    guard let value = try? NumberReader.number(text) else { throw wrong(field, column, allowed) }
    return value
  }

  private static func wrong(_ field: String, _ column: String, _ allowed: Phrase) -> CellProblem {
    CellProblem(
      message: DayWording.badCell(column, CommaSeparatedInput.trimmed(field), allowed: allowed))
  }
}

extension DayInput {
  /// The day with what its intervals have in common.
  func day(interval: Double, handleTime: Double, patience: Double?) throws -> StaffedDay {
    do throws(QueueError) {
      return try StaffedDay(
        calls: calls, agents: agents, interval: interval, handleTime: handleTime, patience: patience)
    } catch {
      throw UsageError(error.message, command: DayCommand.description.path)
    }
  }
}

/// A table of intervals that makes no day, with all its problems.
struct DayProblems: CommandFailure {
  let file: String
  let problems: [Phrase]

  var exitCode: ExitCode { .badInput }

  var message: Phrase {
    problems.reduce(CommandWording.problems(problems.count, in: file)) { text, problem in
      text + Phrase(verbatim: "\n") + problem
    }
  }
}
