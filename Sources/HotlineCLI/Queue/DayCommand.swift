import Measures
import Planning
import QueueTheory
import Wording

/// `hotline queue day`
enum DayCommand: Command {
  /// The largest table of intervals that is read: 16 MiB.
  private static let limitBytes = 16 << 20

  private static let input = Option<String>.required("input", .path(), DayWording.input)
  private static let interval = Option<Double>.required(
    "interval", .duration(.positive), DayWording.intervalOption)
  private static let handleTime = Option<Double>.required(
    "handle-time", .seconds(.positive), CommandWording.handleTime)
  private static let patience = Option<Double?>.optional(
    "patience", .seconds(.positive), DayWording.patience)
  private static let within = Option<Double>.required(
    "within", .seconds(.notNegative), CommandWording.within)
  private static let method = Option<DayMethod>.defaulted(
    "method", .choice(), to: .transient, written: DayMethod.transient.rawValue, DayWording.method)
  private static let rosterRule = Option<RosterRule>.defaulted(
    "roster-rule", .choice(among: [.capacity, .instant]), to: .capacity,
    written: RosterRule.capacity.rawValue, DayWording.rosterRule)
  private static let formula = Option<ServiceLevelFormula>.defaulted(
    "service-level", .choice(CommandWording.formulaPlaceholder), to: .answeredOfOffered,
    written: ServiceLevelFormula.answeredOfOffered.rawValue, CommandWording.formula)

  static let description = CommandDescription(
    ["queue", "day"], DayWording.summary, details: DayWording.details,
    options: [
      input.description, interval.description, handleTime.description, patience.description,
      within.description, method.description, rosterRule.description, formula.description,
    ] + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example(
        "hotline queue day --input day.csv --interval 30m --handle-time 240 --patience 120 --within 15",
        DayWording.summary),
      CommandDescription.Example(
        "hotline queue day --input day.csv --interval 15m --handle-time 240 --within 15 --method stationary",
        DayWording.stationaryExample),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let file = arguments[input]
    let bytes = try console.read(file, limitBytes: limitBytes)
    let table = try InputTable(bytes, file: file, knowing: DayInput.columns) { _ in DayReport.appended }
    let input = try DayInput(table)
    for warning in input.warnings { console.say(warning) }
    let question = DayQuestion(
      day: try input.day(
        interval: arguments[interval], handleTime: arguments[handleTime], patience: arguments[patience]),
      within: arguments[within], method: arguments[method], rosterRule: arguments[rosterRule],
      formula: arguments[formula])
    let report = DayReport(question: question, figures: try figures(question), table: table)
    try console.show(report.report(format: options.format), options)
    let unstable = report.figures.intervals.count { $0.status == .unstable }
    if unstable > 0 {
      console.say(DayWording.unstableIntervals(unstable, of: report.figures.intervals.count))
    }
    return .done
  }

  private static func figures(_ question: DayQuestion) throws -> DayFigures {
    do throws(QueueError) {
      return try question.figures()
    } catch {
      if case .tooLarge = error { throw InputTableError(message: error.message + DayWording.tooLong) }
      throw PlanningError.queue(error)
    }
  }
}
