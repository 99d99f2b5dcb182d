import ContactCentre
import Measures
import QueueTheory
import Stochastics

/// Lets calls meet the people of some queues over a week, by formula or call by call.
struct WeekTrial {
  let scenario: Scenario
  let method: MigrationMethod

  /// The share in time over the week, the calls of each line times a factor; without value where no call comes.
  func level(
    _ pools: [StaffedPool], times factor: (String) -> Double = { _ in 1 }
  ) throws(PlanningError) -> Estimate {
    switch method {
    case .formula: return Estimate(value: try byFormula(pools, times: factor), halfWidth: nil)
    case .simulation(let plan, _):
      let counts = try SimulatedPools(scenario: scenario, plan: plan).counts(
        pools, replications: plan.replications, times: factor)
      var level = RatioEstimate()
      for (inTime, all) in counts { level.add(numerator: inTime, denominator: all) }
      return Estimate(level, StudentFactor(count: counts.count, confidence: plan.confidence))
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

  /// How likely a month of such weeks misses: by formula the probability that more comes than can be borne, by simulation the
  /// months in which the calls that come, with an error of the forecast and by chance, are too many.
  func misses(
    _ pools: [StaffedPool], in month: CalendarDate, _ reserve: MonthReserve,
    error: SimulatedPools.Error = .ofAll, times factor: (String) -> Double = { _ in 1 }
  ) throws(PlanningError) -> Misses {
    guard case .simulation(let plan, let riskRuns) = method else {
      return Misses(share: reserve.law.exceeds(reserve.bearable.value ?? .infinity))
    }
    let counts = try SimulatedPools(scenario: scenario, plan: plan).counts(
      pools, over: .month(month), replications: riskRuns, error: error, times: factor)
    return Misses(
      counts.map { $0.all > 0 && $0.inTime < scenario.target.level * $0.all }, confidence: plan.confidence)
  }

  private func byFormula(
    _ pools: [StaffedPool], times factor: (String) -> Double
  ) throws(PlanningError) -> Double? {
    var totals = ServiceTotals()
    for pool in pools {
      let week = try pool.week(times: factor)
      totals += week.week(by: week.headline) ?? ServiceTotals()
    }
    return totals.serviceLevel(scenario.target.formula)
  }
}
