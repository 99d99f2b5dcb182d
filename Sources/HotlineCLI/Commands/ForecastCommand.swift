import ContactCentre
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
      + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline forecast scenarios/shenzhen-2018.json", CommandWording.forecast)
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let input = try ScenarioInput(arguments, console)
    var scenario = input.file.scenario
    if let date = arguments[week], let day = CalendarDate(date.text) { scenario.week = day }
    let forecast = try Forecast(scenario, method: arguments[method])
    let report = ForecastReport(
      forecast, check: arguments[skipsCheck] ? nil : try StationaryCheck(forecast),
      identity: input.identity(of: scenario),
      detail: arguments[detail])
    let isComplete = options.format == .json || options.format == .csv
    try console.show(report.report(isComplete: isComplete), options)
    return .done
  }
}
