import ContactCentre
import Optimisation

/// The plans of a queue from nobody to everybody whom the calls can use, each with one step more than the one before.
///
/// A step is one person on one group of shifts. Between nobody and a plan that reaches the target people come where the most
/// calls in time are won for the payroll, of those whom the plan has; beyond it wherever they are won. So every plan holds all
/// the people of the smaller ones: more payroll never serves an interval worse, by construction.
struct PlanLadder {
  /// The groups in the order in which a person is put on each.
  private let steps: [Int]
  /// People on the payroll after each step.
  private let payrolls: [Int]
  private let groups: Int

  /// The plans below and above one.
  ///
  /// - Parameters:
  ///   - base: people on each group, within the caps.
  /// - Complexity: O(steps × groups that share intervals with one × intervals of a group).
  init(_ task: StaffingTask, base: [Int], _ worth: inout RowWorth) {
    var climb = LadderClimb(task)
    steps = climb.upTo(base, &worth) + climb.beyond(least: 1e-9 * worth.calls, &worth)
    groups = base.count
    var need = PayrollNeed(task.scenario.workforce)
    payrolls = steps.map { group in
      need.add(1, task.shares[group])
      return need.payroll
    }
  }

  /// Steps to the largest plan.
  var count: Int { steps.count }

  /// The largest plan.
  var last: [Int] { counts(after: steps.count) }

  /// How many steps lead to the largest plan of which a condition holds that holds of all smaller ones.
  func rungs(where holds: ([Int]) -> Bool) -> Int {
    (1..<steps.count + 1).partitioningIndex { !holds(counts(after: $0)) } - 1
  }

  /// Steps to the largest plan of at most so many people on the payroll.
  func steps(payroll: Int) -> Int { payrolls.partitioningIndex { $0 > payroll } }

  /// The largest plan of at most so many people on the payroll, and of at most so many steps: the people on each group, and the
  /// payroll that it takes.
  func plan(payroll: Int, most: Int = .max) -> (counts: [Int], payroll: Int) {
    let step = min(most, steps(payroll: payroll))
    return (counts(after: step), step > 0 ? payrolls[step - 1] : 0)
  }

  /// The smallest plan of which a condition holds that holds of all larger ones; `nil` where it holds of none.
  ///
  /// - Complexity: O(log steps) conditions.
  func first(where isReached: ([Int]) -> Bool) -> [Int]? {
    let step = (0..<steps.count + 1).partitioningIndex { isReached(counts(after: $0)) }
    return step <= steps.count ? counts(after: step) : nil
  }

  private func counts(after step: Int) -> [Int] {
    var counts = Array(repeating: 0, count: groups)
    for step in steps[..<step] { counts[step] += 1 }
    return counts
  }
}

extension RandomAccessCollection {
  /// The first position at which a condition holds that holds at all later ones; the end where it holds nowhere.
  func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
