import Reporting
import Wording

/// `hotline staff --requirements FILE`
enum StaffCommand: Command {
  private static let scenario = Positional<String?>.optional(
    .path(CommandWording.scenarioFile), StaffWording.scenario)

  static let description = CommandDescription(
    ["staff"], StaffWording.summary, details: StaffWording.details,
    positionals: [scenario.description],
    options: [RequirementStaff.file.description] + StaffOptions.descriptions + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline staff --requirements day.json", StaffWording.example)
    ], exitCodes: [.done, .notPassed, .wrongUsage, .badInput, .infeasible, .inputOutput])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    switch (arguments[scenario], arguments[RequirementStaff.file]) {
    case (nil, let file?): return try RequirementStaff.run(file, arguments, console)
    case (_?, nil): throw UsageError(StaffWording.noScenarioYet, command: description.path)
    default: throw UsageError(StaffWording.oneInput, command: description.path)
    }
  }
}
