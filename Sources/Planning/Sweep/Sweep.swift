public import ContactCentre
import Dispatch
import QueueTheory
import Synchronization

/// Every combination of varied figures, with its cost and its service.
public struct Sweep: Sendable {
  /// Which plan of staff the combinations are judged by.
  public enum PlanRule: Sendable {
    /// One made for the demand, the payroll and the seats of each: sizing. What the scenario states is left aside.
    case madeForEach
    /// The same at all: what the scenario states, or else the plan made for the scenario as it is.
    case kept
  }

  /// The scenario from which the combinations depart; without its plan where each has one made for it.
  public let scenario: Scenario
  /// Which plan the combinations are judged by.
  public let plan: PlanRule
  /// The figures that vary; the last one varies fastest.
  public let axes: [SweepAxis]
  /// The combinations, in order.
  public let points: [SweepPoint]

  /// The number of combinations of some axes; `nil` where it exceeds `Int`.
  public static func count(of axes: [SweepAxis]) -> Int? {
    var count = 1
    for axis in axes {
      let (product, overflow) = count.multipliedReportingOverflow(by: axis.values.count)
      if overflow { return nil }
      count = product
    }
    return count
  }

  /// Works out every combination on a number of threads; the points do not depend on that number.
  ///
  /// Combinations with the same demand and seats share what is known of them, so that a further payroll costs
  /// little more than its roster.
  ///
  /// - Parameters:
  ///   - plan: which plan the combinations are judged by.
  ///   - progress: called now and then with the number of further combinations that are done.
  /// - Throws: the first error in the order of the combinations.
  public init(
    _ scenario: Scenario, axes: [SweepAxis], plan: PlanRule = .madeForEach, jobs: Int,
    progress: @Sendable (_ more: Int) -> Void = { _ in }
  ) throws(PlanningError) {
    self.plan = plan
    let scenario = plan == .kept ? scenario : scenario.with(plan: nil)
    self.scenario = scenario
    self.axes = axes
    let base = plan == .kept ? try scenario.keepingPlan() : scenario
    let batches = Self.batches(base, axes)
    let nextBatch = Atomic<Int>(0)
    let results = Mutex<[(index: Int, result: Result<SweepPoint, PlanningError>)]>([])
    let workers = max(1, min(jobs, batches.count))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var worker = SweepWorker()
      while true {
        let batch = nextBatch.wrappingAdd(1, ordering: .relaxed).oldValue
        guard batch < batches.count else { return }
        let part = batches[batch].map { index in
          (index, Result { () throws(PlanningError) in try worker.point(base, axes, index) })
        }
        results.withLock { $0 += part }
        progress(part.count)
      }
    }
    let sorted = results.withLock { $0 }.sorted { $0.index < $1.index }
    var points: [SweepPoint] = []
    points.reserveCapacity(sorted.count)
    for (_, result) in sorted { points.append(try result.get()) }
    ParetoFront.mark(&points)
    self.points = points
  }

  /// Combinations with equal demand and seats, cut into batches of a bounded size.
  private static func batches(_ scenario: Scenario, _ axes: [SweepAxis]) -> [[Int]] {
    let count = Self.count(of: axes) ?? 0
    var groups: [SweepWorker.Key: Int] = [:]
    var batches: [[Int]] = []
    for index in 0..<count {
      let key = SweepWorker.Key(combination(index, scenario, axes))
      if let batch = groups[key], batches[batch].count < 128 {
        batches[batch].append(index)
      } else {
        groups[key] = batches.count
        batches.append([index])
      }
    }
    return batches
  }

  /// The scenario of a combination.
  static func combination(_ index: Int, _ scenario: Scenario, _ axes: [SweepAxis]) -> Scenario {
    var varied = scenario
    for (axis, value) in zip(axes, digits(index, axes)) { axis.values[value].apply(&varied) }
    return varied
  }

  /// The index of the value of each axis in a combination.
  static func digits(_ index: Int, _ axes: [SweepAxis]) -> [Int] {
    var rest = index
    var digits: [Int] = []
    for axis in axes.reversed() {
      digits.append(rest % axis.values.count)
      rest /= axis.values.count
    }
    return digits.reversed()
  }
}

extension Scenario {
  /// The scenario with the plan that it states, or else with that which is made for it, so that it stays whatever is
  /// varied.
  fileprivate func keepingPlan() throws(PlanningError) -> Scenario {
    guard !workforce.isRosterGiven else { return self }
    let problems = inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    var planner = CentrePlanner()
    return with(plan: StaffPlan(try planner.centre(of: self).roster, workforce))
  }
}
