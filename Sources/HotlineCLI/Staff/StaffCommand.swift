import Reporting
import Wording

/// `hotline staff SCENARIO` and `hotline staff --requirements FILE`
enum StaffCommand: Command {
  private static let scenario = Positional<String?>.optional(
    .path(CommandWording.scenarioFile), StaffWording.scenario)

  static let description = CommandDescription(
    ["staff"], StaffWording.summary, details: LeastCostWording.details + StaffWording.details,
    positionals: [scenario.description],
    options: [RequirementStaff.file.description] + StaffOptions.descriptions + ScenarioStaff.descriptions
      + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline staff my-city.json", LeastCostWording.example),
      CommandDescription.Example(
        "hotline staff my-city.json --by interval --format csv -o staff.csv",
        LeastCostWording.intervalExample),
      CommandDescription.Example("hotline staff my-city.json --save-plan plan.json", PlanWording.saveExample),
      CommandDescription.Example("hotline staff --requirements day.json", StaffWording.example),
    ], exitCodes: [.done, .notPassed, .wrongUsage, .badInput, .infeasible, .inputOutput])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    switch (arguments[scenario], arguments[RequirementStaff.file]) {
    case (nil, let file?):
      let others = ScenarioStaff.written(arguments)
      guard others.isEmpty else {
        throw UsageError(LeastCostWording.onlyForScenario(others), command: description.path)
      }
      return try RequirementStaff.run(file, arguments, console)
    case (let path?, nil): return try ScenarioStaff.run(path, arguments, console)
    default: throw UsageError(StaffWording.oneInput, command: description.path)
    }
  }
}
