import ContactCentre
import Planning
import Reporting
import Scenarios
import Wording

/// `hotline calibrate SCENARIO`
enum CalibrateCommand: Command {
  static let description = CommandDescription(
    ["calibrate"], CalibrationWording.summary, positionals: [ScenarioInput.argument.description],
    options: CommonOptions.descriptions,
    examples: [
      CommandDescription.Example(
        "hotline calibrate scenarios/hanzhong-2023.json", CalibrationWording.example)
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let input = try ScenarioInput(arguments, console)
    let scenario = input.file.scenario
    guard let plan = scenario.calibration else { throw PlanningError.missing("calibration") }
    let cases = plan.observations.map { observation in
      CalibrationCase(
        id: observation.id, week: observation.week, figure: observation.figure,
        observed: observation.value, isFitted: observation.use == .fit)
    }
    let run = try CalibrationRun(scenario, unknowns: input.file.calibrationUnknowns, cases: cases)
    let report = CalibrationReport(run, identity: input.identity)
    try console.show(report.report(isComplete: options.format == .json), options)
    return .done
  }
}
