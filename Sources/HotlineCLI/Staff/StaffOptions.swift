import Optimisation
import Reporting
import Wording

/// What a search for the least cost can be told.
enum StaffOptions {
  private static let usual = SearchLimits()
  private static let gap = Option<Double>.defaulted(
    "gap", .share(), to: usual.relativeGap, written: "0", StaffWording.gap)
  private static let operations = Option<Double>.defaulted(
    "operations", .number(StaffWording.operationsPlaceholder, .notNegative), to: usual.operations,
    written: NumberText.shortest(usual.operations), StaffWording.operations)
  private static let detail = Option<LeastCostReport.Detail>.defaulted(
    "by", .choice(), to: .shift, written: LeastCostReport.Detail.shift.rawValue, LeastCostWording.by)

  static let descriptions = [detail.description, gap.description, operations.description]

  static func limits(_ arguments: ParsedArguments) -> SearchLimits {
    SearchLimits(relativeGap: arguments[gap], operations: arguments[operations])
  }

  static func detail(_ arguments: ParsedArguments) -> LeastCostReport.Detail { arguments[detail] }
}
