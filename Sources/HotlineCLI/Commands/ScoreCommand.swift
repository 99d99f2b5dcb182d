package import Planning
import Reporting
import Scenarios
package import Wording

/// `hotline score SCENARIO`
enum ScoreCommand: Command {
  static let description = CommandDescription(
    ["score"], CommandWording.score, details: CommandWording.scoreDetails,
    positionals: [ScenarioInput.argument.description], options: CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline score scenarios/hanzhong-2023.json", CommandWording.score)
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let input = try ScenarioInput(arguments, console)
    let score = try Score(input.file.scenario, figures: input.file.values)
    let report = ScoreReport(score, identity: input.identity)
    let isComplete = options.format == .json || options.format == .csv
    try console.show(report.report(isComplete: isComplete), options)
    return .done
  }
}

extension ScoreError: CommandFailure {
  package var exitCode: ExitCode { .badInput }

  package var message: Phrase {
    switch self {
    case .planning(let error): error.message
    case .noValue(let indicator, let error):
      ScoreWording.noValue(indicator, error.phrase(FormulaFailure.reason))
    case .noPoints(let indicator): ScoreWording.noPoints(indicator)
    }
  }
}
