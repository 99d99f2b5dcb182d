import ContactCentre
import Dispatch
import FoundationEssentials
import Optimisation
import Synchronization

/// The cheapest single changes that make a target reachable.
///
/// A change suffices where the planner itself, asked with the same options, comes to a plan that holds in the queue model and in
/// the simulation: what is printed is what a second run will find.
struct Relaxations {
  let scenario: Scenario
  private let options: LeastCostOptions
  private let jobs: Int

  init(_ scenario: Scenario, _ options: LeastCostOptions, jobs: Int) {
    self.scenario = scenario
    self.jobs = jobs
    var options = options
    // The changes are tried beside one another; a simulation does not depend on its threads.
    options.simulation.jobs = 1
    self.options = options
  }

  /// Every change that suffices by itself, the cheapest first; of equal cost in the order of the scenario.
  ///
  /// - Complexity: O(log(steps)) coverings and some plans for each figure, a plan for each line.
  func cheapest() -> [Relaxation] {
    let figures = scenario.relaxableFigures
    let lines = scenario.lines.indices.filter { scenario.lines[$0].merge.mode != .excluded }
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

  /// The plan of a changed scenario, where it holds.
  private func plan(_ changed: Scenario) -> LeastCostPlan? {
    guard let planner = try? LeastCostPlanner(changed, options), case .plan(let plan)? = try? planner.plan(),
      plan.isFeasible
    else { return nil }
    return plan
  }

  private func task(_ changed: Scenario) -> StaffingTask? {
    guard changed.inconsistencies().isEmpty, let prices = try? ShiftPrices(changed) else { return nil }
    let demand = WeekDemand(changed)
    return try? StaffingTask(
      changed, StaffingTask.busyTraffic(changed, demand), prices, setAside: FurtherWorkload.likelyShare(changed, demand), narrowing: nil)
  }

  /// Whether the formulas have any plan at all, which takes far less than a plan that is simulated.
  private func isCovered(_ changed: Scenario) -> Bool {
    let limits = SearchLimits(relativeGap: 1, operations: options.limits.operations)
    guard case .covered? = try? task(changed)?.solve(within: limits) else { return false }
    return true
  }

  private func cost(of plan: LeastCostPlan, seats added: Double) -> PlanCost {
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
    // The formulas say where to begin, the planner where it ends.
    guard let likely = FewestSteps.near(1, suffices: { changed(after: $0).map(isCovered) }) else {
      return nil
    }
    var plans: [Int: LeastCostPlan] = [:]
    let fewest = FewestSteps.near(likely) { steps in
      changed(after: steps).map { changed in
        plans[steps] = plan(changed)
        return plans[steps] != nil
      }
    }
    guard let fewest, let plan = plans[fewest], let value = figure.value(fewest) else { return nil }
    var seats = 0.0
    if case .seats = figure.change { seats = value - figure.from }
    return Relaxation(
      change: figure.change, path: figure.path, from: figure.from, to: value, date: nil,
      scenario: plan.scenario, cost: cost(of: plan, seats: seats))
  }

  /// A line that merges only after the week.
  private func withLaterLine(_ index: Int) -> Relaxation? {
    var later = scenario
    let date = scenario.days[6].adding(days: 1)
    later.lines[index].merge.date = date
    later.lines[index].merge.splitOffDate = nil
    let id = scenario.lines[index].id
    return plan(later).map { plan in
      Relaxation(
        change: .laterLine(line: id), path: "lines.\(id).merge.date", from: nil, to: nil, date: date,
        scenario: later, cost: plan.cost)
    }
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
