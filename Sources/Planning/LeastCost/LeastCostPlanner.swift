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
  /// Plans that are tried until the simulation agrees.
  public var mostRounds: Int

  /// The usual limits: some tenths of a second for a plan.
  public static let usualLimits = SearchLimits(operations: 5e8)

  /// Options; the usual plan is judged by the steady states of its intervals and simulated 40 times.
  public init(
    method: ForecastMethod = .stationary, simulation: SimulationPlan = SimulationPlan(replications: 40),
    limits: SearchLimits = LeastCostOptions.usualLimits, mostRounds: Int = 8
  ) {
    self.method = method
    self.simulation = simulation
    self.limits = limits
    self.mostRounds = mostRounds
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
  private let demand: WeekDemand
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
    demand = WeekDemand(scenario)
    prices = try ShiftPrices(scenario)
    windows = TargetWindow.all(of: scenario)
  }

  /// The cheapest plan that holds, or why there is none.
  ///
  /// - Throws: `PlanningError.queue` outside the domain of the formulas, `.simulation` where the centre cannot be simulated.
  public func plan(
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) -> Outcome {
    let first: Solved
    switch try firstSolution() {
    case .solved(let solved): first = solved
    case .ended(let outcome): return outcome
    }
    var narrowing = Narrowing(windows: windows.count, intervals: demand.merged.count)
    var solved = first
    var best = try judge(solved, bound: first.bound, narrowing, round: 1, progress)
    var round = 1
    while !best.isFeasible, round < options.mostRounds {
      round += 1
      narrow(&narrowing, after: best)
      guard case .solved(let next) = try solution(setAside: solved.setAside, narrowing) else { break }
      solved = next
      best = try judge(solved, bound: first.bound, narrowing, round: round, progress)
    }
    return .plan(best)
  }

  /// The cheapest single changes of the scenario that make its target reachable, where it is not.
  public func relaxations(jobs: Int) -> [Relaxation] {
    Relaxations(scenario, options, jobs: jobs).cheapest()
  }

  // MARK: The covering

  private struct Solved {
    let task: StaffingTask
    let plan: ShiftPlan
    let setAside: Double
    var bound: Int { plan.lowerBound }
  }

  private enum Solution {
    case solved(Solved)
    case ended(Outcome)
  }

  /// The solution without narrowing, at the share of time for further work that the plan itself leads to.
  private func firstSolution() throws(PlanningError) -> Solution {
    var setAside = FurtherWorkload.likelyShare(scenario, demand)
    for _ in 0..<6 {
      guard case .solved(let solved) = try solution(setAside: setAside, nil) else { break }
      guard !scenario.workforce.furtherWork.isEmpty else { return .solved(solved) }
      let centre = try centre(of: solved, by: .stationary)
      // A little more than it takes, so that rounding does not undo it.
      if centre.furtherWorkShare <= setAside, setAside <= centre.furtherWorkShare * 1.02 {
        return .solved(solved)
      }
      setAside = centre.furtherWorkShare * 1.01
    }
    return try solution(setAside: setAside, nil)
  }

  private func solution(setAside: Double, _ narrowing: Narrowing?) throws(PlanningError) -> Solution {
    let task = try StaffingTask(scenario, demand, prices, setAside: setAside, narrowing: narrowing)
    switch task.solve(within: options.limits, isBounded: narrowing != nil) {
    case .covered(let plan): return .solved(Solved(task: task, plan: plan, setAside: setAside))
    case .infeasible(let reason): return .ended(.infeasible(StaffObstacle(reason, in: task)))
    case .undecided(let bound):
      return .ended(.undecided(lowerBound: PlanCost(unit: prices.unit, parts: bound)))
    }
  }

  // MARK: The judgement

  private func roster(of solved: Solved) -> Roster {
    solved.task.covers.roster(solved.plan.counts, seats: scenario.days.map { scenario.seats(on: $0) })
  }

  private func centre(of solved: Solved, by method: ForecastMethod) throws(PlanningError) -> MergedCentre {
    do throws(QueueError) {
      return try MergedCentre(scenario, demand, roster(of: solved), method: method)
    } catch {
      throw .queue(error)
    }
  }

  private func judge(
    _ solved: Solved, bound: Int, _ narrowing: Narrowing, round: Int,
    _ progress: @Sendable (Int, Int) -> Void
  ) throws(PlanningError) -> LeastCostPlan {
    let roster = roster(of: solved)
    let centre = try centre(of: solved, by: options.method)
    let subject = try SimulationSubject(scenario, options.simulation, demand: demand, roster: roster)
    let simulated = try SimulatedCentre(subject, windows: windows, comparesLaw: false, progress: progress)
    let judge = PlanJudge(scenario: scenario, windows: windows, centre: centre, simulated: simulated)
    let people = try RosterPeople(roster, scenario.workforce)
    return LeastCostPlan(
      scenario: scenario, roster: roster, cost: PlanCost(unit: prices.unit, parts: solved.plan.cost),
      lowerBound: PlanCost(unit: prices.unit, parts: min(bound, solved.plan.cost)), nodes: solved.plan.nodes,
      needs: solved.task.needs, alone: solved.task.alone, centre: centre,
      check: TargetCheck(centre.week, scenario),
      simulated: simulated, windows: judge.windowVerdicts, floors: judge.floorVerdicts, rounds: round,
      narrowed: narrowing.count, seats: SeatNeed(scenario, solved.task.covers.covers, solved.plan.counts),
      people: people)
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
