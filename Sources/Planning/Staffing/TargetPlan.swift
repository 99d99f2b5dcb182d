import ContactCentre
import Optimisation
import QueueTheory

/// The people of the least cost who reach a target by the formulas, and the task that they solve.
struct TargetPlan {
  let task: StaffingTask
  let plan: ShiftPlan
  /// The share of the time on duty that goes into further work.
  let setAside: Double

  /// What the search came to.
  enum Outcome {
    case found(TargetPlan)
    case infeasible(StaffObstacle)
    case undecided(bound: Int)
  }

  /// How far the search for one plan goes, unless told otherwise.
  static let usualLimits = SearchLimits(operations: 2e7)

  /// People on each cover.
  var counts: [Int] { task.shiftGroups.expanded(plan.counts) }

  /// The plan of a scenario, at the share of time for further work that the plan itself leads to.
  static func find(
    _ scenario: Scenario, _ demand: WeekDemand, _ prices: ShiftPrices, hasSeats: Bool = true,
    within limits: SearchLimits = usualLimits
  ) throws(PlanningError) -> Outcome {
    var setAside = FurtherWorkload.likelyShare(scenario, demand)
    for _ in 0..<6 {
      guard
        case .found(let plan) = try find(
          scenario, demand, prices, hasSeats: hasSeats, setAside: setAside, within: limits)
      else { break }
      guard !scenario.workforce.furtherWork.isEmpty else { return .found(plan) }
      let centre = try MergedCentre(scenario, demand, plan.roster)
      // A little more than it takes, so that rounding does not undo it.
      if centre.furtherWorkShare <= setAside, setAside <= centre.furtherWorkShare * 1.02 {
        return .found(plan)
      }
      setAside = centre.furtherWorkShare * 1.01
    }
    return try find(scenario, demand, prices, hasSeats: hasSeats, setAside: setAside, within: limits)
  }

  /// The plan for a share of time for further work.
  ///
  /// Seats are left aside first: where that plan finds them, they do not bind. Where it does not, those without a seat leave it,
  /// others come where there are seats until the target is reached; where that leads nowhere, the search decides.
  static func find(
    _ scenario: Scenario, _ demand: WeekDemand, _ prices: ShiftPrices, hasSeats: Bool = true, setAside: Double,
    narrowing: Narrowing? = nil, within limits: SearchLimits
  ) throws(PlanningError) -> Outcome {
    let traffic = StaffingTask.busyTraffic(scenario, demand)
    func task(hasSeats: Bool) throws(PlanningError) -> StaffingTask {
      try StaffingTask(
        scenario, traffic, prices, setAside: setAside, narrowing: narrowing, hasSeats: hasSeats)
    }
    let free = try task(hasSeats: false)
    let outcome = try free.solve(within: limits, isBounded: narrowing != nil)
    guard case .covered(let plan) = outcome else { return Self.outcome(outcome, of: free, setAside) }
    let found = TargetPlan(task: free, plan: plan, setAside: setAside)
    guard hasSeats else { return .found(found) }
    let seated = try task(hasSeats: true)
    if found.isSeated { return .found(TargetPlan(task: seated, plan: plan, setAside: setAside)) }
    var worth = RowWorth(seated, demand)
    var climb = LadderClimb(seated)
    let fitted = climb.fitted(plan.counts, &worth)
    let ladder = PlanLadder(seated, base: fitted, &worth)
    guard let first = ladder.first(where: seated.isReached) else {
      return Self.outcome(try seated.solve(within: limits, isBounded: narrowing != nil), of: seated, setAside)
    }
    let counts = seated.trimmed(first)
    return .found(
      TargetPlan(
        task: seated,
        plan: ShiftPlan(
          counts: counts, cost: seated.cost(of: counts), lowerBound: plan.lowerBound, nodes: plan.nodes),
        setAside: setAside))
  }

  private static func outcome(
    _ outcome: ShiftCovering.Outcome, of task: StaffingTask, _ setAside: Double
  ) -> Outcome {
    switch outcome {
    case .covered(let plan): .found(TargetPlan(task: task, plan: plan, setAside: setAside))
    case .infeasible(let reason): .infeasible(StaffObstacle(reason, in: task))
    case .undecided(let bound): .undecided(bound: bound)
    }
  }

  /// Whether everybody has a seat.
  private var isSeated: Bool {
    SeatNeed(task.scenario, task.covers.covers, counts).peaks.allSatisfy { Double($0.seats) <= $0.available }
  }

  /// People on the payroll.
  var payroll: Int { task.payroll(of: plan.counts) }

  /// The people as a roster.
  var roster: Roster { task.covers.roster(counts) }
}
