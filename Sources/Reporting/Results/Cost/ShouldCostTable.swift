import ContactCentre
import FoundationEssentials
import Planning
import Wording

// From the load to a price.
extension CostReport {
  /// The steps; `nil` where the target's cost was not asked or not found.
  var shouldSteps: Table? {
    guard let should = found else { return nil }
    let plan = should.plan
    let week = plan.centre.week
    let lines = should.cost.lines
    func sum(_ counts: (CostItem) -> Bool) -> Cell {
      .money(lines.reduce(0) { $0 + (counts($1.item) ? $1.amount.yuan : 0) })
    }
    let rows: [(String, Phrase, Cell)] = [
      ("calls_per_week", CostWording.calls, .number(week.week(by: week.headline)?.offered)),
      ("busiest_load_erlang", CostWording.load, .number(week.intervals.map(\.load).max())),
      ("on_duty_peak", CostWording.onDuty, .number(plan.roster.onDutyPeak)),
      ("seats", CostWording.seats, .integer(plan.seats.total)),
      ("payroll", CostWording.payroll, .integer(plan.payroll)),
      ("labour_yuan", CostWording.labour, sum(\.isLabour)),
      ("rates_yuan", CostWording.rates, sum(\.isRate)),
      ("others_yuan", CostWording.others, sum { !$0.isLabour && !$0.isRate }),
      ("price_yuan", CostWording.price, .money(should.cost.total.yuan)),
      ("gap", CostWording.gap, .share(plan.gap)),
    ]
    return Table(
      "should_cost", title: CostWording.shouldCost,
      columns: [Column("step", CostWording.step), Column("value", ResultWording.value)],
      rows: rows.map { [.code($0, $1), $2] })
  }

  /// How far the should-cost holds, or why there is none.
  var shouldNote: Phrase? {
    switch should {
    case .found(let should): should.plan.isFeasible ? CostWording.confirmed : CostWording.notConfirmed
    case .infeasible: CostWording.infeasible
    case .undecided: CostWording.undecided
    case nil: nil
    }
  }
}
