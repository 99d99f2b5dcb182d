public import FoundationEssentials
public import Planning
import Wording

/// Why there is no plan, as a report.
public enum RequirementConflictReport {
  /// A requirement that nothing meets: the figures that contradict each other.
  public static func report(_ conflict: RequirementConflict) -> Report {
    let reason = conflict.reason.rawValue
    return Report(
      schema: RequirementReport.schema, title: StaffWording.title,
      facts: [
        Fact("feasible", StaffWording.feasible, .flag(false)),
        Fact("reason", StaffWording.reason, .code(reason, StaffWording.reason(reason))),
      ], tables: conflict.figures.isEmpty ? [] : [table(conflict.figures.flatMap(rows))])
  }

  /// A search that ended without a plan and without a proof that there is none.
  public static func report(undecidedAbove bound: Decimal) -> Report {
    Report(
      schema: RequirementReport.schema, title: StaffWording.title,
      facts: [
        Fact("feasible", StaffWording.feasible, .empty),
        Fact("lower_bound", StaffWording.lowerBound, .cost(bound, decimals: CostScale.decimals(of: bound))),
      ], notes: [StaffWording.undecided])
  }

  private static func table(_ rows: [[Cell]]) -> Table {
    Table(
      "conflict", title: StaffWording.conflict,
      columns: [
        Column("figure", StaffWording.kind), Column("interval", StaffWording.interval),
        Column("template", StaffWording.template), Column("value", StaffWording.value),
      ], rows: rows, isPrimary: true)
  }

  private static func rows(_ figure: RequirementConflict.Figure) -> [[Cell]] {
    switch figure {
    case .need(let interval, let people): [row("need", interval: interval, value: .integer(people))]
    case .cover(let interval, let most): [row("cover", interval: interval, value: .integer(most))]
    case .seats(let interval, let most): [row("seats", interval: interval, value: .integer(most))]
    case .limit(let template, let most): [row("limit", template: template, value: .integer(most))]
    case .level(let target, let best):
      [row("day_target", value: .share(target)), row("best_day_service_level", value: .share(best))]
    }
  }

  private static func row(
    _ kind: String, interval: Int? = nil, template: String? = nil, value: Cell
  ) -> [Cell] {
    [.code(kind, StaffWording.kind(kind)), .integer(interval), .text(template), value]
  }
}
