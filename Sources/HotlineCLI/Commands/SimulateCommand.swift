import ContactCentre
import Planning
import Reporting
import Scenarios
import Wording

/// `hotline simulate SCENARIO`
enum SimulateCommand: Command {
  private static let usualDays = SimulationPlan().days
  private static let days = Option<Int>.defaulted(
    "days", .integer(ArgumentWording.integer, 1...366), to: usualDays, written: "\(usualDays)",
    SimulateWording.days)
  private static let against = Option<String?>.optional(
    "against", .path(CommandWording.scenarioFile), SimulateWording.against)
  private static let week = Option<DateArgument?>.optional("week", .date(), CommandWording.weekOption)
  private static let detail = Option<SimulationReport.Detail?>.optional(
    "by", .choice(), SimulateWording.by, defaultText: SimulateWording.byDefault)

  static let description = CommandDescription(
    ["simulate"], SimulateWording.summary, details: SimulateWording.details,
    positionals: [ScenarioInput.argument.description],
    options: [days.description] + SimulationOptions.descriptions
      + [against.description] + PlanChoice.descriptions + [
        CauseOption.without.description, week.description, detail.description,
      ]
      + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline simulate scenarios/shenzhen-2018.json", SimulateWording.summary),
      CommandDescription.Example(
        "hotline simulate scenarios/shenzhen-2018.json --precision 0.2%", SimulateWording.precisionExample),
      CommandDescription.Example(
        "hotline simulate scenarios/shenzhen-2018.json --against my-city.json", SimulateWording.againstExample
      ),
    ], exitCodes: [.done, .notPassed, .wrongUsage, .badInput, .inputOutput])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let plan = try SimulationOptions.plan(arguments, days: arguments[days], command: description.path)
    let other = arguments[against]
    if other == "-", arguments[ScenarioInput.argument] == "-" {
      throw UsageError(SimulateWording.oneStandardInput, command: description.path)
    }
    let choice = try PlanChoice(
      arguments, inputs: [arguments[ScenarioInput.argument]] + [other].compactMap(\.self), console,
      command: description.path)
    let input = try choice.applied(
      to: CauseOption.applied(arguments, to: ScenarioInput(arguments, console)), console,
      isQuiet: options.isQuiet)
    let against = try other.map {
      try choice.applied(
        to: CauseOption.applied(arguments, to: ScenarioInput(path: $0, console)), console,
        isQuiet: options.isQuiet)
    }
    let progress = Progress(
      SimulateWording.progress, total: plan.replications, console: console, isQuiet: options.isQuiet)
    defer { progress.finish() }
    let report = try report(input, against, plan, arguments) { progress.reach($0, of: $1) }
    progress.finish()
    let isComplete = options.format == .json || options.format == .csv
    try console.show(report.report(isComplete: isComplete), options)
    return report.isPassed ? .done : .notPassed
  }

  private static func report(
    _ input: ScenarioInput, _ against: ScenarioInput?, _ plan: SimulationPlan, _ arguments: ParsedArguments,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) throws -> SimulationReport {
    let scenario = input.scenario(weekOf: arguments[week])
    guard let against else {
      return SimulationReport(
        try SimulatedCentre(scenario, plan: plan, progress: progress), identity: input.identity(of: scenario),
        detail: arguments[detail])
    }
    let other = against.scenario(weekOf: arguments[week])
    return SimulationReport(
      try SimulationComparison(
        scenario, against: other, plan: plan, replans: arguments[PlanChoice.replan], progress: progress),
      identity: input.identity(of: scenario), against: against.identity(of: other), detail: arguments[detail])
  }
}
