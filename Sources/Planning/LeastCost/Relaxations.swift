import ContactCentre
import Dispatch
import FoundationEssentials
import Optimisation
import Synchronization

/// The cheapest single changes that make a target reachable.
struct Relaxations {
  let scenario: Scenario
  /// The share of the time on duty that goes into further work.
  let setAside: Double
  /// How far each search goes: as far as that for the plan itself, so that what is feasible here is so there.
  let limits: SearchLimits
  let jobs: Int

  /// The first plan is enough.
  private var quick: SearchLimits { SearchLimits(relativeGap: 1, operations: limits.operations) }
  private var good: SearchLimits {
    SearchLimits(relativeGap: max(0.005, limits.relativeGap), operations: limits.operations)
  }

  /// Every change that suffices by itself, the cheapest first; of equal cost in the order of the scenario.
  ///
  /// - Complexity: O(log(steps)) coverings for each figure, one for each line.
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

  /// The cost of some plan of a scenario within limits of the search; `nil` where none is found.
  private func cost(_ scenario: Scenario, _ limits: SearchLimits) -> PlanCost? {
    guard scenario.inconsistencies().isEmpty, let prices = try? ShiftPrices(scenario),
      let task = try? StaffingTask(
        scenario, WeekDemand(scenario), prices, setAside: setAside, narrowing: nil),
      case .covered(let plan) = task.solve(within: limits)
    else { return nil }
    return PlanCost(unit: prices.unit, parts: plan.cost)
  }

  private func isFeasible(_ scenario: Scenario) -> Bool { cost(scenario, quick) != nil }

  private func relaxation(
    _ change: Relaxation.Change, _ path: String, from: Double?, to: Double?, date: CalendarDate? = nil,
    _ relaxed: Scenario
  ) -> Relaxation? {
    guard var cost = cost(relaxed, good) else { return nil }
    if cost.unit == .yuan, let tariff = scenario.tariff, case .seats = change, let from, let to {
      let rent = Money(rounding: tariff.seatRentPerYear * 7 / 365 * Decimal(to - from))
      cost = PlanCost(unit: .yuan, parts: cost.parts + (rent?.cents ?? 0))
    }
    return Relaxation(
      change: change, path: path, from: from, to: to, date: date, scenario: relaxed, cost: cost)
  }

  // MARK: Changes

  /// A figure with the fewest steps that suffice: twice as many each time, then by bisection.
  private func relaxed(_ figure: RelaxableFigure) -> Relaxation? {
    func scenario(after steps: Int) -> (value: Double, scenario: Scenario)? {
      figure.value(steps).map { value in
        var relaxed = self.scenario
        figure.apply(&relaxed, value)
        return (value, relaxed)
      }
    }
    var (low, high) = (0, 1)
    while true {
      guard let (_, relaxed) = scenario(after: high) else {
        guard high - low > 1 else { return nil }
        high = low + (high - low) / 2
        continue
      }
      if isFeasible(relaxed) { break }
      (low, high) = (high, 2 * high)
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if let (_, relaxed) = scenario(after: middle), isFeasible(relaxed) {
        high = middle
      } else {
        low = middle
      }
    }
    return scenario(after: high).flatMap { value, relaxed in
      relaxation(figure.change, figure.path, from: figure.from, to: value, relaxed)
    }
  }

  /// A line that merges only after the week.
  private func withLaterLine(_ index: Int) -> Relaxation? {
    var relaxed = scenario
    let date = scenario.days[6].adding(days: 1)
    relaxed.lines[index].merge.date = date
    relaxed.lines[index].merge.splitOffDate = nil
    guard isFeasible(relaxed) else { return nil }
    let id = scenario.lines[index].id
    return relaxation(
      .laterLine(line: id), "lines.\(id).merge.date", from: nil, to: nil, date: date, relaxed)
  }

  /// The shortest shift, the same every day, over all hours that no shift covers.
  private func withNewShift() -> Relaxation? {
    guard let (start, count) = uncoveredHours() else { return nil }
    let minutes = count * Int(scenario.intervalMinutes)
    let clock = ClockTime(minutes: start * Int(scenario.intervalMinutes)) ?? .midnight
    var relaxed = scenario
    let ids = scenario.workforce.shifts.map(\.id)
    let id = (1...).lazy.map { "added-\($0)" }.first { !ids.contains($0) } ?? ""
    relaxed.workforce.shifts.append(
      ShiftTemplate(id: id, start: clock, lengthMinutes: Double(minutes)))
    guard isFeasible(relaxed) else { return nil }
    return relaxation(
      .newShift(start: clock, minutes: minutes), "workforce.shifts.\(id)", from: nil, to: nil, relaxed)
  }

  /// The shortest stretch of the day, round the clock, that holds every interval that needs people and that no shift
  /// covers on some day: its first interval and their number.
  private func uncoveredHours() -> (start: Int, count: Int)? {
    guard let prices = try? ShiftPrices(scenario),
      let task = try? StaffingTask(
        scenario, WeekDemand(scenario), prices, setAside: setAside, narrowing: nil)
    else { return nil }
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
