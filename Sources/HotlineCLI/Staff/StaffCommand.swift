import Optimisation
import Planning
import Reporting
import Wording

enum StaffCommand: Command {
  private static let detail = Option<LeastCostReport.Detail>.defaulted(
    "by", .choice(), to: .shift, written: "shift", LeastCostWording.by)
  static let description = CommandDescription(
    ["staff"], LeastCostWording.summary, details: LeastCostWording.details,
    positionals: [ScenarioInput.argument.description],
    options: [detail.description] + ScenarioStaff.descriptions + CommonOptions.descriptions,
    examples: [], exitCodes: [.done, .notPassed, .wrongUsage, .badInput, .infeasible, .inputOutput])
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    try ScenarioStaff.run(
      arguments[ScenarioInput.argument], SearchLimits(), arguments[detail], arguments, console)
  }
}
