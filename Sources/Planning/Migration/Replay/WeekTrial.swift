import ContactCentre
import Measures
import QueueTheory
import Stochastics

/// Lets calls meet the people of some queues over a week, by formula or call by call.
struct WeekTrial {
  let scenario: Scenario
  let method: MigrationMethod

  /// The windows of the week that are judged: those of the target, of which a month has the whole week.
  private var windows: [TargetWindow] {
    let (perDay, window) = (scenario.intervalsPerDay, scenario.target.window)
    return TargetWindow.all(window == .month ? .week : window, count: 7 * perDay, perDay: perDay, month: [])
  }

  /// The lowest share in time of a window of the target, the calls of each line times a factor; without value where no call
  /// comes. Simulated ones are ratios over all replications.
  func level(
    _ pools: [StaffedPool], times factor: (String) -> Double = { _ in 1 }
  ) throws(PlanningError) -> Estimate {
    switch method {
    case .formula: return Estimate(value: try byFormula(pools, times: factor), halfWidth: nil)
    case .simulation(let plan, _):
      let counts = try SimulatedPools(scenario: scenario, plan: plan).counts(
        pools, replications: plan.replications, times: factor)
      let levels = windows.map { window in
        var level = RatioEstimate()
        for week in counts {
          let sum = Self.sum(week, window)
          level.add(numerator: sum.inTime, denominator: sum.all)
        }
        return level
      }
      let lowest = levels.filter { $0.ratio != nil }.min { $0.ratio ?? 1 < $1.ratio ?? 1 }
      return Estimate(
        lowest ?? RatioEstimate(), StudentFactor(count: counts.count, confidence: plan.confidence))
    }
  }

  private static func sum(
    _ week: [SimulatedPools.Counts], _ window: TargetWindow
  ) -> SimulatedPools.Counts {
    week[window.intervals].reduce(into: (0, 0)) { sum, interval in
      sum.0 += interval.inTime
      sum.1 += interval.all
    }
  }

  /// The largest multiple of some lines' calls at which the week reaches the target.
  func bearable(
    _ pools: [StaffedPool], times factor: (String, Double) -> Double
  ) throws(PlanningError) -> Estimate {
    let target = scenario.target.level
    func formula(_ multiple: Double) throws(PlanningError) -> Double? {
      try byFormula(pools) { factor($0, multiple) }
    }
    let start = try BearableSearch.halved(reaching: target, level: formula)
    guard method != .formula else { return Estimate(value: start, halfWidth: nil) }
    let near = min(BearableSearch.most, max(0.01, start))
    let fall = try (formula(0.98 * near) ?? 1) - (formula(1.02 * near) ?? 1)
    return try BearableSearch.secant(from: near, slope: fall / (0.04 * near), reaching: target) {
      multiple throws(PlanningError) in
      try level(pools) { factor($0, multiple) }
    }
  }

  /// How likely a month of such weeks misses: by formula the probability that more comes than can be borne, not known without an
  /// error of the forecast; by simulation the months in which the calls that come, with such an error and by chance, are too many
  /// for a window of the week, over the weeks of the month.
  func misses(
    _ pools: [StaffedPool], in month: CalendarDate, _ reserve: MonthReserve,
    error: SimulatedPools.Error = .ofAll, times factor: (String) -> Double = { _ in 1 }
  ) throws(PlanningError) -> Misses {
    guard case .simulation(let plan, let riskRuns) = method else {
      // Without an error of the forecast the risk is not known.
      let isKnown = reserve.law.coefficientOfVariation > 0
      return Misses(share: isKnown ? reserve.law.exceeds(reserve.bearable.value ?? .infinity) : nil)
    }
    let counts = try SimulatedPools(scenario: scenario, plan: plan).counts(
      pools, over: .month(month), replications: riskRuns, error: error, times: factor)
    return Misses(
      counts.map { month in
        windows.contains { window in
          let (inTime, all) = Self.sum(month, window)
          return all > 0 && inTime < scenario.target.level * all
        }
      }, confidence: plan.confidence)
  }

  private func byFormula(
    _ pools: [StaffedPool], times factor: (String) -> Double
  ) throws(PlanningError) -> Double? {
    let weeks = try pools.map { pool throws(PlanningError) in try pool.week(times: factor) }
    let levels = windows.compactMap { window -> Double? in
      let totals = weeks.reduce(into: ServiceTotals()) { sum, week in
        sum += week.totals(window, by: week.headline) ?? ServiceTotals()
      }
      // Where nobody is answered, a share of the answered is none at all.
      return totals.offered > 0 ? totals.serviceLevel(scenario.target.formula) ?? 0 : nil
    }
    return levels.min()
  }
}
