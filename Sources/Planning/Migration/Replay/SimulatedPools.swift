import ContactCentre
import Simulation
import Stochastics

/// Simulates some queues side by side, call by call, over a week or over a month of such weeks.
///
/// All queues of a replication share the busyness of a day and the common error of the forecast; each line has random numbers
/// of its own, the same whatever else changes, so that levels with and without something are compared on the same callers.
struct SimulatedPools {
  /// The whole scenario: the positions of its lines number the random streams.
  let scenario: Scenario
  let plan: SimulationPlan

  /// What of the forecast may be off.
  enum Error {
    /// Nothing.
    case none
    /// All lines, each by its own error and all by the common one.
    case ofAll
    /// One line by its own.
    case of(String)
  }

  /// The days of a run that are counted.
  enum Span {
    /// The seven days of the week.
    case week
    /// As many of each day as the month has that begins on a date.
    case month(CalendarDate)

    /// Days from a Monday on, of which the first are not counted.
    var days: (all: Int, uncounted: Int) {
      switch self {
      case .week: return (7, 0)
      case .month(let first):
        let before = first.weekday.rawValue
        return (before + first.daysOfMonth, before)
      }
    }
  }

  /// Calls in time and those of which they are a share.
  typealias Counts = (inTime: Double, all: Double)

  /// What each replication counts over all queues in each interval of the week, the weeks of a month together, the calls of each
  /// line times a factor.
  ///
  /// - Complexity: O(replications × calls × log of the calls that wait).
  func counts(
    _ pools: [StaffedPool], over span: Span = .week, replications: Int, error: Error = .none,
    times factor: (String) -> Double
  ) throws(PlanningError) -> [[Counts]] {
    var centres: [(centre: CentreModel, run: RunPlan)] = []
    for pool in pools {
      if let centre = try centre(of: pool, over: span, error, times: factor) { centres.append(centre) }
    }
    let none = Array(repeating: (inTime: 0.0, all: 0.0), count: 7 * scenario.intervalsPerDay)
    guard !centres.isEmpty else { return Array(repeating: none, count: replications) }
    let inTime = centres.map { centre, _ in
      CallsInTime(
        formula: scenario.target.formula, isImpatient: centre.lines.contains { $0.patience != nil })
    }
    let uncounted = span.days.uncounted * scenario.intervalsPerDay
    var counts: [[Counts]] = []
    do throws(SimulationError) {
      try Replications(centres: centres, seed: plan.seed, jobs: plan.jobs).run(
        0..<replications, done: {},
        take: { results in
          counts.append(
            zip(results, inTime).reduce(into: none) { week, queue in
              for (number, interval) in queue.0.intervals.enumerated().dropFirst(uncounted) {
                let own = queue.1.counts(interval.tally)
                week[number % week.count].inTime += own.inTime
                week[number % week.count].all += own.all
              }
            })
        })
    } catch {
      throw .simulation(error)
    }
    return counts
  }

  /// A queue as the simulation runs it; `nil` without calls.
  private func centre(
    of pool: StaffedPool, over span: Span, _ error: Error, times factor: (String) -> Double
  ) throws(PlanningError) -> (CentreModel, RunPlan)? {
    let demand = pool.demand.scaled(by: factor)
    guard demand.merged.contains(where: { $0.demand > 0 }) else { return nil }
    var plan = plan
    plan.days = span.days.all
    plan.warmUpDays = 0
    let compiled = try CentreCompiler(
      scenario: pool.scenario.off(error), demand: demand, roster: pool.roster, plan: plan,
      target: scenario.target, term: .forecastAlone
    ).compiled()
    var centre = compiled.centre
    for (index, line) in compiled.lines.enumerated() {
      guard let position = scenario.lines.firstIndex(where: { $0.id == line.id }) else { continue }
      centre.lines[index].stream = 2 * position
    }
    return (centre, compiled.run)
  }
}

extension Scenario {
  /// The scenario with only some of the errors of its forecast.
  fileprivate func off(_ error: SimulatedPools.Error) -> Scenario {
    var changed = self
    switch error {
    case .ofAll: return self
    case .none, .of:
      changed.calendar.forecastVariation = 0
      for index in lines.indices {
        if case .of(lines[index].id) = error { continue }
        changed.lines[index].own.forecastVariation = 0
      }
    }
    return changed
  }
}
