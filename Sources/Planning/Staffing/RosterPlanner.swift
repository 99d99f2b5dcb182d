import ContactCentre
import Optimisation
import QueueTheory

/// Plans of one queue for any payroll and seats: the machine behind every command.
///
/// In the middle stands the plan of the least cost for the target, where there is one; ladders lead from it, and from plans
/// improved for smaller payrolls, to fewer and to more people. The plan of a payroll and of seats is the best of the rungs that
/// take no more of either: those are the same whatever was asked for, so that more people or more seats never serve fewer calls
/// in time, by construction. A plan is a pure function of the scenario; what was asked before changes how fast it comes, not
/// what it is.
struct RosterPlanner {
  private let scenario: Scenario
  private let demand: WeekDemand
  private let prices: ShiftPrices
  private let limits: SearchLimits
  private var free: FreeLadders?
  private var tight: [SeatedLadders.Tight]?
  private var known: [[[Double]]: SeatedLadders] = [:]

  /// The planner of a scenario's merged queue.
  ///
  /// - Throws: `PlanningError.queue` where the load of an interval exceeds 100 000 Erlang, `.missing` where a price is missing.
  init(
    _ scenario: Scenario, _ demand: WeekDemand, within limits: SearchLimits = TargetPlan.usualLimits
  ) throws(PlanningError) {
    self.scenario = scenario
    self.limits = limits
    self.demand = demand
    prices = try ShiftPrices(scenario)
    do throws(QueueError) {
      for traffic in demand.merged { try traffic.checkLoad(seconds: demand.intervalSeconds) }
    } catch {
      throw .queue(error)
    }
  }

  /// The roster of a payroll at the sites of a scenario, which is that of the planner but for its payroll and seats.
  mutating func roster(agents: Double, sites: [Site]) throws(PlanningError) -> Roster {
    let ladders = try ladders(sites)
    let payroll = Int(min(1e9, max(0, agents) + 1e-9))
    let plan = ladders.plan(payroll: payroll)
    return ladders.task.covers.roster(
      ladders.task.shiftGroups.expanded(plan.counts), unplaced: max(0, Double(payroll - plan.payroll)))
  }

  /// The least people on the payroll who reach the target by the formulas; `nil` where nobody does.
  mutating func leastPayroll(sites: [Site]) throws(PlanningError) -> Int? {
    try ladders(sites).leastPayroll
  }

  /// The plan of the least cost for the target at the sites of a scenario, or why there is none.
  mutating func target(sites: [Site]) throws(PlanningError) -> TargetPlan.Outcome {
    let ladders = try ladders(sites)
    let (task, free) = (ladders.task, free)
    guard let counts = ladders.target else {
      return try TargetPlan.find(
        task.scenario, demand, prices, setAside: task.setAside, within: limits)
    }
    let (cost, known) = (task.cost(of: counts), free?.target?.plan)
    return .found(
      TargetPlan(
        task: task,
        plan: ShiftPlan(
          counts: counts, cost: cost, lowerBound: min(cost, known?.lowerBound ?? 0), nodes: known?.nodes ?? 0),
        setAside: task.setAside))
  }

  /// The plans of the queue at the sites of a scenario, for any payroll.
  mutating func ladders(_ sites: [Site]) throws(PlanningError) -> SeatedLadders {
    var seated = scenario
    seated.sites = sites
    let seats = SiteSeats(seated)
    let key = (0..<7).map { seats.seats(weekday: $0) }
    if let ladders = known[key] { return ladders }
    var free: FreeLadders
    if let found = self.free {
      free = found
    } else {
      free = try FreeLadders(seated, demand, prices, within: limits)
    }
    let task = try StaffingTask(
      seated, StaffingTask.busyTraffic(seated, demand), prices, setAside: free.setAside, narrowing: nil)
    // Sites that open within the week make days differ that are alike elsewhere.
    if free.groups != task.shiftGroups.groups {
      free = try FreeLadders(seated, demand, prices, within: limits)
    }
    self.free = free
    let isShort = free.target.map { !task.fits($0.plan.counts) } ?? false
    if tight == nil, isShort { tight = try SeatedLadders.tight(task, demand, free, within: limits) }
    let ladders = SeatedLadders(task, demand, free, tight: isShort ? tight ?? [] : [])
    known[key] = ladders
    return ladders
  }
}
