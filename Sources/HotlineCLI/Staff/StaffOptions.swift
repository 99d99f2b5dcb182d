import Optimisation
import Planning
import Reporting
import Wording

/// What a search for the least cost can be told.
enum StaffOptions {
  private static let gap = Option<Double>.defaulted("gap", .share(), to: 0, written: "0", StaffWording.gap)
  private static let operations = Option<Double?>.optional(
    "operations", .number(StaffWording.operationsPlaceholder, .notNegative), StaffWording.operations,
    defaultText: StaffWording.operationsDefault(
      scenario: NumberText.shortest(LeastCostOptions.usualLimits.operations),
      requirement: NumberText.shortest(RequirementPlanner.usualLimits.operations)))
  private static let detail = Option<LeastCostReport.Detail>.defaulted(
    "by", .choice(), to: .shift, written: LeastCostReport.Detail.shift.rawValue, LeastCostWording.by)

  static let descriptions = [detail.description, gap.description, operations.description]

  static func limits(_ arguments: ParsedArguments, usual: SearchLimits) -> SearchLimits {
    SearchLimits(relativeGap: arguments[gap], operations: arguments[operations] ?? usual.operations)
  }

  static func detail(_ arguments: ParsedArguments) -> LeastCostReport.Detail { arguments[detail] }
}
