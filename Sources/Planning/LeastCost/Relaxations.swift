import ContactCentre
import Dispatch
import FoundationEssentials
import Optimisation
import Synchronization

/// The cheapest single changes that make a target reachable.
///
/// A change suffices where the planner comes to a plan that is met by its judge: what is printed is what a second run will find.
struct Relaxations {
  let scenario: Scenario
  private let options: LeastCostOptions
  private let jobs: Int

  /// How far the search for the plan of one change goes.
  private static let mostOperations = 5e7

  /// A changed scenario whose target is met, and the cost of its plan.
  private struct Solved {
    let scenario: Scenario
    let cost: PlanCost
  }

  init(_ scenario: Scenario, _ options: LeastCostOptions, jobs: Int) {
    self.scenario = scenario
    self.jobs = jobs
    var options = options
    // The changes are tried beside one another; a simulation does not depend on its threads.
    options.simulation.jobs = 1
    options.limits.operations = min(options.limits.operations, Self.mostOperations)
    self.options = options
  }

  /// Every change that suffices by itself, the cheapest first; of equal cost in the order of the scenario.
  ///
  /// - Complexity: O(log(steps)) coverings and some plans for each figure, a plan for each line.
  func cheapest() -> [Relaxation] {
    let figures = scenario.relaxableFigures
    let lines = scenario.lines.indices.filter(mayWait)
    let count = figures.count + 1 + lines.count
    let found = Mutex<[(index: Int, relaxation: Relaxation)]>([])
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let relaxation =
          if index < figures.count {
            relaxed(figures[index])
          } else if index == figures.count {
            withNewShift()
          } else {
            withLaterLine(lines[index - figures.count - 1])
          }
        if let relaxation { found.withLock { $0.append((index, relaxation)) } }
      }
    }
    return found.withLock { $0 }.sorted {
      ($0.relaxation.cost.parts, $0.index) < ($1.relaxation.cost.parts, $1.index)
    }
    .map(\.relaxation)
  }

  // MARK: Plans

  /// The plan of a changed scenario, where it holds, as `staff` finds it; where the formulas judge, nothing is simulated.
  private func plan(_ changed: Scenario) -> Solved? {
    guard options.judge == .simulation else {
      return solved(changed) { queue throws(PlanningError) in
        var planner = try RosterPlanner(queue.scenario, queue.demand, within: options.limits)
        return try planner.target(sites: queue.scenario.sites)
      }
    }
    guard let planner = try? LeastCostPlanner(changed, options), case .plan(let plan)? = try? planner.plan(),
      plan.isFeasible
    else { return nil }
    return Solved(scenario: changed, cost: plan.cost)
  }

  /// Whether there is a plan of a changed scenario that holds: with less work than the plan itself, where the formulas judge.
  private func holds(_ changed: Scenario) -> Bool {
    guard options.judge == .formulas else { return plan(changed) != nil }
    return solved(changed) { queue throws(PlanningError) in
      try TargetPlan.find(
        queue.scenario, queue.demand, ShiftPrices(queue.scenario), within: options.limits)
    } != nil
  }

  private func solved(
    _ changed: Scenario, by find: (CentrePlanner.Queue) throws(PlanningError) -> TargetPlan.Outcome
  ) -> Solved? {
    guard changed.inconsistencies().isEmpty, let prices = try? ShiftPrices(changed) else { return nil }
    var (queues, cost): ([StaffedPool], Int) = ([], 0)
    for queue in CentrePlanner.forecast(of: changed) {
      guard case .found(let plan)? = try? find(queue) else { return nil }
      queues.append(
        StaffedPool(pool: queue.pool, scenario: queue.scenario, demand: queue.demand, roster: plan.roster))
      cost += plan.plan.cost
    }
    let staffed = StaffedCentre(changed, queues)
    guard let centre = try? MergedCentre(staffed, method: options.method),
      let check = try? TargetCheck(centre, staffed.demand, changed), check.verdict != .missed
    else { return nil }
    return Solved(scenario: changed, cost: PlanCost(unit: prices.unit, parts: cost))
  }

  private func task(_ changed: Scenario) -> StaffingTask? {
    guard changed.inconsistencies().isEmpty, let prices = try? ShiftPrices(changed) else { return nil }
    let demand = WeekDemand(changed)
    return try? StaffingTask(
      changed, StaffingTask.busyTraffic(changed, demand), prices,
      setAside: FurtherWorkload.likelyShare(changed, demand), narrowing: nil)
  }

  private func cost(of plan: Solved, seats added: Double) -> PlanCost {
    guard plan.cost.unit == .yuan, let tariff = scenario.tariff,
      let year = try? PricedYear(scenario, tariff)
    else { return plan.cost }
    let rent = Money(rounding: year.seat * 7 / 365 * Decimal(added))
    return PlanCost(unit: .yuan, parts: plan.cost.parts + (rent?.cents ?? 0))
  }

  // MARK: Changes

  /// A figure with the fewest steps that suffice, one step less of which does not.
  private func relaxed(_ figure: RelaxableFigure) -> Relaxation? {
    func changed(after steps: Int) -> Scenario? {
      figure.value(steps).map { value in
        var changed = scenario
        figure.apply(&changed, value)
        return changed
      }
    }
    // A single covering says where to begin, the planner where it ends.
    guard let likely = FewestSteps.near(1, suffices: { changed(after: $0).map(holds) }) else {
      return nil
    }
    var plans: [Int: Solved] = [:]
    let fewest = FewestSteps.near(likely) { steps in
      changed(after: steps).map { changed in
        plans[steps] = plan(changed)
        return plans[steps] != nil
      }
    }
    guard let fewest, let plan = plans[fewest], let value = figure.value(fewest) else { return nil }
    var seats = 0.0
    switch figure.change {
    case .seats, .allSeats: seats = value - figure.from
    default: break
    }
    return Relaxation(
      change: figure.change, path: figure.path, from: figure.from, to: value, date: nil,
      scenario: plan.scenario, cost: cost(of: plan, seats: seats))
  }

  /// Whether a line may merge only after the week: it comes in the month of the week or later, nothing forces it in by then, it is
  /// not split off again, and it is not the line with the most calls, which the others join.
  private func mayWait(_ index: Int) -> Bool {
    let merge = scenario.lines[index].merge
    let monday = scenario.week.monday
    guard merge.mode != .excluded, merge.splitOffDate == nil, let date = merge.date,
      date >= monday.adding(days: 1 - monday.day), date <= scenario.days[6]
    else { return false }
    let latest = scenario.migration?.move(of: scenario.lines[index].id).latest
    guard latest.map({ $0 > scenario.days[6] }) ?? true else { return false }
    let calls = WeekDemand(scenario).lines.map { $0.merged.reduce(0) { $0 + $1.demand } }
    return calls.firstIndex(of: calls.max() ?? 0) != index
  }

  /// A line that merges only after the week; its calls keep people of their own for the week, who reach the same target on the same
  /// shifts.
  private func withLaterLine(_ index: Int) -> Relaxation? {
    var later = scenario
    let date = scenario.days[6].adding(days: 1)
    later.lines[index].merge.date = date
    let id = scenario.lines[index].id
    guard let own = costAlone(index) else { return nil }
    return plan(later).map { plan in
      Relaxation(
        change: .laterLine(line: id), path: "lines.\(id).merge.date", from: nil, to: nil, date: date,
        scenario: later, cost: PlanCost(unit: plan.cost.unit, parts: plan.cost.parts + own))
    }
  }

  /// What the people of a line cost who serve it alone, with a seat for everybody; `nil` where nobody reaches the target there.
  private func costAlone(_ index: Int) -> Int? {
    var alone = scenario
    alone.lines = [scenario.lines[index]]
    alone.skillGroups = []
    alone.workforce.minimumStaff = []
    guard let prices = try? ShiftPrices(alone),
      case .found(let plan)? = try? TargetPlan.find(
        alone, WeekDemand(alone), prices, hasSeats: false, within: options.limits)
    else { return nil }
    return plan.plan.cost
  }

  /// The shortest shift, the same every day, over all hours that no shift covers.
  private func withNewShift() -> Relaxation? {
    guard let (start, count) = uncoveredHours() else { return nil }
    let minutes = count * Int(scenario.intervalMinutes)
    let clock = ClockTime(minutes: start * Int(scenario.intervalMinutes)) ?? .midnight
    var wider = scenario
    let ids = scenario.workforce.shifts.map(\.id)
    let id = (1...).lazy.map { "added-\($0)" }.first { !ids.contains($0) } ?? ""
    wider.workforce.shifts.append(ShiftTemplate(id: id, start: clock, lengthMinutes: Double(minutes)))
    return plan(wider).map { plan in
      Relaxation(
        change: .newShift(start: clock, minutes: minutes), path: "workforce.shifts.\(id)", from: nil,
        to: nil, date: nil, scenario: wider, cost: plan.cost)
    }
  }

  /// The shortest stretch of the day, round the clock, that holds every interval that needs people and that no shift
  /// covers on some day: its first interval and their number.
  private func uncoveredHours() -> (start: Int, count: Int)? {
    guard let task = task(scenario) else { return nil }
    let perDay = scenario.intervalsPerDay
    let covered = Set(task.covers.covers.flatMap { $0.minutes.map(\.interval) })
    let bare = Set(
      task.needs.indices.filter { task.needs[$0].units > 0 && !covered.contains($0) }.map { $0 % perDay }
    ).sorted()
    guard let first = bare.first else { return nil }
    // The stretch begins after the longest run of intervals that do not need it.
    var best = (start: first, count: perDay)
    for (index, interval) in bare.enumerated() {
      let before = bare[(index + bare.count - 1) % bare.count]
      let count = (before - interval + perDay) % perDay + 1
      if count < best.count { best = (interval, count) }
    }
    return best
  }
}
