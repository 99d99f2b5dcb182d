import Planning
import Reporting
import Scenarios
import Wording

/// `hotline staff` for a requirement of the user's own.
enum RequirementStaff {
  static let file = Option<String?>.optional("requirements", .path(), StaffWording.requirements)

  static func run(_ path: String, _ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    guard let detail = RequirementReport.Detail(rawValue: StaffOptions.detail(arguments).rawValue) else {
      throw UsageError(LeastCostWording.onlyForScenario(["--by window", "--by day"]), command: ["staff"])
    }
    let requirement = try requirement(path, console)
    switch try RequirementPlanner.solve(
      requirement, within: StaffOptions.limits(arguments, usual: RequirementPlanner.usualLimits))
    {
    case .planned(let plan):
      let report = RequirementReport(plan, detail: detail)
      try console.show(report.report(isComplete: options.format == .json), options)
      return .done
    case .infeasible(let conflict):
      try console.show(RequirementConflictReport.report(conflict), options)
      return .infeasible
    case .undecided(let bound):
      try console.show(RequirementConflictReport.report(undecidedAbove: bound), options)
      return .notPassed
    }
  }

  private static func requirement(_ path: String, _ console: Console) throws -> StaffRequirement {
    let bytes = try console.read(path, limitBytes: ScenarioInput.limitBytes)
    do throws(ScenarioFileError) {
      return try RequirementFile(bytes: bytes).requirement
    } catch {
      throw ScenarioProblems(file: path, diagnostics: error.diagnostics)
    }
  }
}
