public import ContactCentre
public import Optimisation
import QueueTheory
import Stochastics

/// How a least-cost plan is looked for.
public struct LeastCostOptions: Sendable {
  /// How the queue is worked out that judges a plan beside the simulation.
  public var method: ForecastMethod
  /// How a plan is simulated; seven days are measured whatever it says.
  public var simulation: SimulationPlan
  /// How far the search for one plan goes.
  public var limits: SearchLimits
  /// Plans that are tried until the simulation agrees, where it judges.
  public var mostRounds: Int
  /// What says whether the target is met.
  public var judge: PlanJudgement

  /// The usual limits: some hundredths of a second for a plan.
  public static let usualLimits = TargetPlan.usualLimits

  /// Options; the usual plan is judged by the steady states of its intervals and simulated 40 times.
  public init(
    method: ForecastMethod = .stationary, simulation: SimulationPlan = SimulationPlan(replications: 40),
    limits: SearchLimits = LeastCostOptions.usualLimits, mostRounds: Int = 8,
    judge: PlanJudgement = .formulas
  ) {
    self.method = method
    self.simulation = simulation
    self.limits = limits
    self.mostRounds = mostRounds
    self.judge = judge
  }
}

/// Looks for the least-cost plan of a scenario.
///
/// The covering problem gives the cheapest people on shifts that meet the target by the formulas, and a lower bound. The plan is
/// then worked out by the method asked for and simulated. Where a window or a floor is missed, the share out of time that it may
/// have is narrowed by as much as was missed, and the next plan is tried (in the manner of Atlason, Epelman and Henderson 2004,
/// doi:10.1023/B:ANOR.0000019095.91642.bb, with the formulas in place of their subgradients).
public struct LeastCostPlanner: Sendable {
  /// What the search came to.
  public enum Outcome: Sendable {
    /// A plan; whether the simulation agrees with it is for the plan to say.
    case plan(LeastCostPlan)
    /// No people on the shifts meet the target.
    case infeasible(StaffObstacle)
    /// The search ended before it found a plan; none is cheaper than this, for a week.
    case undecided(lowerBound: PlanCost)
  }

  private let scenario: Scenario
  private let options: LeastCostOptions
  private let prices: ShiftPrices
  private let windows: [TargetWindow]

  /// The planner of a scenario.
  ///
  /// - Throws: `PlanningError.inconsistent` where rules between figures are broken, `.missing` where a price is missing.
  public init(_ scenario: Scenario, _ options: LeastCostOptions = LeastCostOptions()) throws(PlanningError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    guard scenario.queue.places == nil || options.method == .stationary else {
      throw .noLimitOnPlaces(options.method)
    }
    self.scenario = scenario
    var options = options
    options.simulation.days = 7
    self.options = options
    prices = try ShiftPrices(scenario)
    windows = TargetWindow.all(of: scenario)
  }

  /// The cheapest plan that holds, or why there is none.
  ///
  /// - Throws: `PlanningError.queue` outside the domain of the formulas, `.simulation` where the centre cannot be simulated.
  public func plan(
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) -> Outcome {
    let queues = CentrePlanner.forecast(of: scenario)
    var first: [TargetPlan] = []
    for queue in queues {
      var planner = try RosterPlanner(queue.scenario, queue.demand, within: options.limits)
      switch try planner.target(sites: queue.scenario.sites) {
      case .found(let found): first.append(found)
      case .infeasible(let obstacle): return .infeasible(obstacle)
      case .undecided(let bound): return .undecided(lowerBound: PlanCost(unit: prices.unit, parts: bound))
      }
    }
    let bound = first.reduce(0) { $0 + $1.plan.lowerBound }
    var narrowing = Narrowing(windows: windows.count, intervals: 7 * scenario.intervalsPerDay)
    var best = try judge(queues, first, bound: bound, narrowing, round: 1, progress)
    var round = 1
    search: while options.judge == .simulation, !best.isFeasible, round < options.mostRounds {
      round += 1
      narrow(&narrowing, after: best)
      var next: [TargetPlan] = []
      for (queue, plan) in zip(queues, first) {
        guard
          case .found(let found) = try TargetPlan.find(
            queue.scenario, queue.demand, prices, setAside: plan.setAside, narrowing: narrowing,
            within: options.limits)
        else { break search }
        next.append(found)
      }
      best = try judge(queues, next, bound: bound, narrowing, round: round, progress)
      best.leastByFormulas = first.reduce(0) { $0 + $1.payroll }
    }
    return .plan(best)
  }

  /// The cheapest single changes of the scenario that make its target reachable, where it is not.
  public func relaxations(jobs: Int) -> [Relaxation] {
    Relaxations(scenario, options, jobs: jobs).cheapest()
  }

  // MARK: The judgement

  private func judge(
    _ queues: [(pool: SitePool?, scenario: Scenario, demand: WeekDemand)], _ plans: [TargetPlan], bound: Int,
    _ narrowing: Narrowing, round: Int, _ progress: @Sendable (Int, Int) -> Void
  ) throws(PlanningError) -> LeastCostPlan {
    let staffed = StaffedCentre(
      scenario,
      zip(queues, plans).map { queue, plan in
        StaffedPool(pool: queue.pool, scenario: queue.scenario, demand: queue.demand, roster: plan.roster)
      })
    let roster = staffed.roster
    let centre = try MergedCentre(staffed, method: options.method)
    let simulated = try SimulatedCentre(
      SimulationSubject(staffed, options.simulation), windows: windows, comparesLaw: false, progress: progress)
    let judge = PlanJudge(scenario: scenario, windows: windows, centre: centre, simulated: simulated)
    let cost = plans.reduce(0) { $0 + $1.plan.cost }
    let tasks = plans.map(\.task)
    return LeastCostPlan(
      scenario: scenario, judgement: options.judge, roster: roster,
      cost: PlanCost(unit: prices.unit, parts: cost),
      lowerBound: PlanCost(unit: prices.unit, parts: min(bound, cost)),
      nodes: plans.reduce(0) { $0 + $1.plan.nodes }, needs: StaffNeed.sums(tasks.map(\.needs)),
      alone: tasks.dropFirst().reduce(tasks[0].alone) { sum, task in
        zip(sum, task.alone).map { one, other in one.map { $0 + (other ?? 0) } ?? other }
      }, centre: centre, check: try TargetCheck(centre, staffed.demand, scenario), simulated: simulated,
      windows: judge.windowVerdicts, floors: judge.floorVerdicts, rounds: round, narrowed: narrowing.count,
      seats: SeatNeed(
        sideBySide: zip(queues, plans).map { queue, plan in
          SeatNeed(queue.scenario, plan.task.covers.covers, plan.counts)
        }),
      people: try RosterPeople(roster, scenario.workforce), payroll: plans.reduce(0) { $0 + $1.payroll },
      leastByFormulas: plans.reduce(0) { $0 + $1.payroll })
  }

  /// Narrows what was missed.
  private func narrow(_ narrowing: inout Narrowing, after plan: LeastCostPlan) {
    for (index, window) in plan.windows.enumerated() {
      if let seen = window.shortfall {
        narrowing.narrowWindow(index, allowed: 1 - window.level, seen: 1 - seen)
      }
    }
    for floor in plan.floors {
      if let seen = floor.shortfall {
        narrowing.narrowFloor(floor.intervals.lowerBound, allowed: 1 - floor.level, seen: 1 - seen)
      }
    }
  }
}
