import Measures
import Planning
import QueueTheory
import Reporting
import Wording

/// A day's intervals beside what was read of them, and the day as a whole.
struct DayReport {
  let question: DayQuestion
  let figures: DayFigures
  let table: InputTable

  /// The columns that follow those of the table.
  static let appended = [
    Column("interval", DayWording.intervalColumn), Column("status", CommandWording.status),
    Column("offered", DayWording.offered),
    Column("service_level", CommandWording.serviceLevel, digits: 4),
    Column("probability_of_wait", CommandWording.probabilityOfWait, digits: 4),
    Column("queue_length", CommandWording.queueLength, digits: 4),
    Column("abandoned_calls", DayWording.abandonedCalls),
  ]

  func report(format: Format) -> Report {
    var rows = zip(table.rows, figures.intervals).enumerated().map { index, pair in
      table.echo(pair.0, format) + [.integer(index)] + cells(pair.1)
    }
    let nothing = [Cell](repeating: .empty, count: table.names.count)
    rows.append(nothing + [.code("day", DayWording.day)] + cells(figures.day))
    let title = DayWording.title
    return Report(
      schema: "hotline-queue/1", title: title, facts: facts,
      tables: [
        Table("rows", title: title, columns: table.columns + Self.appended, rows: rows, isPrimary: true)
      ], notes: notes)
  }

  private var facts: [Fact] {
    let method = question.method
    let formula = question.formula.rawValue
    var facts = [
      Fact("method", DayWording.methodTitle, .code(method.rawValue, DayWording.methodName(method.rawValue)))
    ]
    if method == .transient {
      let rule = question.rosterRule.rawValue
      facts.append(
        Fact("roster_rule", DayWording.rosterRuleTitle, .code(rule, DayWording.rosterRuleName(rule))))
    }
    facts += [
      Fact("formula", ResultWording.formula, .code(formula, ResultWording.formulaName(formula))),
      Self.given("interval_s", DayWording.interval, question.day.interval),
      Self.given("handle_time_s", DayWording.handleTimeTitle, question.day.handleTimes[0]),
      Self.given("patience_s", DayWording.patienceTitle, question.day.patiences?[0]),
      Self.given("within_s", DayWording.withinTitle, question.within),
    ]
    return facts
  }

  /// A length of time as it was given, with all its decimals.
  private static func given(_ key: String, _ title: Phrase, _ value: Double?) -> Fact {
    Fact(key, title, .seconds(value), digits: value.map(NumberText.decimals))
  }

  private var notes: [Phrase] {
    var notes = [DayWording.startsEmpty]
    if question.method != .transient { notes = [DayWording.noRosterRule] }
    if question.method == .carryOver { notes.insert(DayWording.startsEmpty, at: 0) }
    if figures.day.status == .unstable { notes.append(DayWording.unstable) }
    return notes
  }

  private func cells(_ figures: DayFigures.Figures) -> [Cell] {
    [
      .text(figures.status == .solved ? "ok" : "unstable"), .number(figures.offered),
      .share(figures.serviceLevel(question.formula)), .share(figures.probabilityOfWait),
      .number(figures.queueLength),
      .number(figures.abandonedCalls),
    ]
  }
}
