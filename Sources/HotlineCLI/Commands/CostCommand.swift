import Planning
import Reporting
import Scenarios
import Wording

/// `hotline cost SCENARIO`
enum CostCommand: Command {
  static let description = CommandDescription(
    ["cost"], CommandWording.cost, positionals: [ScenarioInput.argument.description],
    options: CommonOptions.descriptions,
    examples: [CommandDescription.Example("hotline cost scenarios/shenzhen-2018.json", CommandWording.cost)])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let input = try ScenarioInput(arguments, console)
    let report = CostReport(try CostForecast(input.file.scenario), identity: input.identity)
    try console.show(report.report(isComplete: options.format == .json), options)
    return .done
  }
}
