import ContactCentre

@testable import Planning

/// All plans of a small task: every number of people on every group within the caps, up to a payroll.
struct PlanSearch {
  let task: StaffingTask
  /// The plans, with the payroll that each takes.
  private(set) var plans: [(counts: [Int], payroll: Int)] = []

  init(_ task: StaffingTask, payroll: Int) {
    self.task = task
    extend(Array(repeating: 0, count: task.prices.count), from: 0, payroll)
  }

  private mutating func extend(_ counts: [Int], from group: Int, _ payroll: Int) {
    guard group < counts.count else {
      plans.append((counts, task.payroll(of: counts)))
      return
    }
    var counts = counts
    while task.fits(counts), task.payroll(of: counts) <= payroll {
      extend(counts, from: group + 1, payroll)
      counts[group] += 1
    }
  }

  /// The most that plans of a payroll are worth.
  func best(payroll: Int, _ worth: inout RowWorth) -> Double {
    var best = -Double.infinity
    for plan in plans where plan.payroll <= payroll { best = max(best, worth.total(task, plan.counts)) }
    return best
  }

  /// The least cost of the plans that reach the target; `nil` where none does.
  var leastCost: Int? {
    plans.filter { task.isReached(by: $0.counts) }.map { task.cost(of: $0.counts) }.min()
  }

  /// The least payroll of the plans that reach the target; `nil` where none does.
  var leastPayroll: Int? { plans.filter { task.isReached(by: $0.counts) }.map(\.payroll).min() }
}
