import ContactCentre
import Optimisation

/// The ladders of a queue with a seat for everybody.
struct FreeLadders {
  /// The share of the time on duty that goes into further work.
  let setAside: Double
  /// The covers of each group.
  let groups: [[Int]]
  /// The plan of the least cost for the target, and what it is worth; `nil` where nobody reaches the target.
  let target: (plan: ShiftPlan, worth: Double)?
  /// The ladder through the plan for the target.
  let main: PlanLadder
  /// Ladders through plans improved for smaller payrolls.
  let others: [PlanLadder]

  /// The parts of the payroll of the target for which plans are improved.
  private static let parts = [0.6, 0.75, 0.85, 0.93]

  init(
    _ scenario: Scenario, _ demand: WeekDemand, _ prices: ShiftPrices, within limits: SearchLimits
  ) throws(PlanningError) {
    let task: StaffingTask
    let base: ShiftPlan?
    if case .found(let plan) = try TargetPlan.find(
      scenario, demand, prices, hasSeats: false, within: limits)
    {
      (task, base) = (plan.task, plan.plan)
    } else {
      task = try StaffingTask(
        scenario, StaffingTask.busyTraffic(scenario, demand), prices,
        setAside: FurtherWorkload.likelyShare(scenario, demand), narrowing: nil, hasSeats: false)
      base = nil
    }
    var worth = RowWorth(task, demand)
    setAside = task.setAside
    groups = task.shiftGroups.groups
    target = base.map { ($0, worth.total(task, $0.counts)) }
    main = PlanLadder(task, base: base?.counts ?? task.prices.map { _ in 0 }, &worth)
    var others: [PlanLadder] = []
    if let base {
      let plain = PlanLadder(task, base: task.prices.map { _ in 0 }, &worth)
      others.append(plain)
      let payroll = Double(task.payroll(of: base.counts))
      for part in Self.parts {
        let rungs = [main, plain].map { $0.plan(payroll: Int(part * payroll)).counts }
        guard let best = rungs.max(by: { worth.total(task, $0) < worth.total(task, $1) }) else { continue }
        var climb = LadderClimb(task)
        others.append(PlanLadder(task, base: climb.improved(best, &worth), &worth))
      }
    }
    self.others = others
  }
}
