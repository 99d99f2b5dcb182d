import Planning
import Reporting
import Scenarios
import Wording

/// `hotline forecast SCENARIO`
enum ForecastCommand: Command {
  private static let detail = Option<ForecastReport.Detail>.defaulted(
    "by", .choice(), to: .line, written: "line", CommandWording.by)
  private static let method = Option<ForecastMethod>.defaulted(
    "method", .choice(), to: .stationary, written: ForecastMethod.stationary.rawValue,
    CommandWording.forecastMethod)
  private static let skipsCheck = Option<Bool>.flag("skip-check", CommandWording.skipsCheck)
  private static let week = Option<DateArgument?>.optional("week", .date(), CommandWording.weekOption)

  static let description = CommandDescription(
    ["forecast"], CommandWording.forecast, details: CommandWording.forecastDetails,
    positionals: [ScenarioInput.argument.description],
    options: [detail.description, method.description, skipsCheck.description, week.description]
      + PlanChoice.descriptions + [CauseOption.without.description] + SimulationOptions.descriptions
      + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline forecast scenarios/shenzhen-2018.json", CommandWording.forecast),
      CommandDescription.Example("hotline forecast my-city.json --plan plan.json", PlanWording.example),
    ], exitCodes: [.done, .notPassed, .wrongUsage, .badInput, .inputOutput])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let plan = try plan(arguments)
    let choice = try PlanChoice(
      arguments, inputs: [arguments[ScenarioInput.argument]], console, command: description.path)
    let input = try choice.applied(
      to: CauseOption.applied(arguments, to: ScenarioInput(arguments, console)), console,
      isQuiet: options.isQuiet)
    let scenario = input.scenario(weekOf: arguments[week])
    let forecast = try Forecast(scenario, method: arguments[method], simulation: plan)
    let isChecked = !arguments[skipsCheck] && forecast.simulated == nil
    let report = ForecastReport(
      forecast, check: isChecked ? try StationaryCheck(forecast) : nil,
      identity: input.identity(of: scenario),
      detail: arguments[detail])
    let isComplete = options.format == .json || options.format == .csv
    try console.show(report.report(isComplete: isComplete), options)
    return report.isPassed ? .done : .notPassed
  }

  /// The plan of the simulation; another method takes none of its options.
  private static func plan(_ arguments: ParsedArguments) throws(UsageError) -> SimulationPlan {
    try arguments.refuse(
      SimulationOptions.descriptions, unless: arguments[method] == .simulation, command: description.path)
    return try SimulationOptions.plan(arguments, days: SimulationPlan().days, command: description.path)
  }
}
