import Planning
import Reporting
import Scenarios
import Wording

/// `hotline backtest SCENARIO ...`
enum BacktestCommand: Command {
  static let description = CommandDescription(
    ["backtest"], CommandWording.backtest, details: CommandWording.backtestDetails,
    positionals: [ScenarioInput.arguments.description], options: CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline backtest scenarios/shenzhen-2018.json", CommandWording.backtest)
    ], exitCodes: [.done, .notPassed, .wrongUsage, .badInput, .inputOutput])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let entries = try arguments[ScenarioInput.arguments].map { path in
      let input = try ScenarioInput(path: path, console)
      return BacktestReport.Entry(
        Backtest(input.file.scenario, figures: input.file.values), identity: input.identity)
    }
    let report = BacktestReport(entries, reason: FormulaFailure.reason)
    try console.show(report.report, options)
    return report.isPassed ? .done : .notPassed
  }
}
