public import ContactCentre
import Optimisation

/// Waves that were proposed, tried on full rosters, and corrected where the estimate of the search was too hopeful.
public struct MigrationProposal: Sendable {
  /// The waves.
  public let plan: WavePlan
  /// The scenario with their days and hires, and the calls as forecast.
  public let scenario: Scenario
  /// Plans that were tried.
  public let rounds: Int
  /// Whether every month, but for those that no plan can mend, reaches the target with full rosters, and misses at most with the
  /// probability allowed.
  public let holds: Bool

  /// Plans that are tried at most.
  private static let mostRounds = 6

  /// The best waves by the aim of a first plan of the planner.
  ///
  /// The search estimates people by agent-hours and an efficiency of each month. Each plan is put on full rosters: a month that bears
  /// the multiple b of its calls where the risk limit asks for q has its efficiency multiplied by b / q, within 0.8 and 1.1.
  /// What a month bears, and whether it reaches the target, is worked out by the method; the search itself is by formula.
  /// The cheapest plan that holds is the answer, by the aim; where none does, the one whose worst month is nearest to it.
  ///
  /// - Throws: as `WavePlanner.plan` and `MigrationReplay.init`.
  /// - Complexity: at most six searches and six times some twenty weeks of all queues for each month.
  init(
    _ scenario: Scenario, from first: WavePlan, method: MigrationMethod = .formula,
    within limits: SearchLimits = SearchLimits(),
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    let (planner, aim) = (WavePlanner.ofProposals(scenario), first.aim)
    guard let migration = scenario.migration else { throw .missing("migration") }
    var efficiency = migration.months.map { _ in 1.0 }
    var tried: [(plan: WavePlan, scenario: Scenario, holds: Bool, reserve: Double)] = []
    for round in 0..<Self.mostRounds {
      let next = round == 0 ? first : try planner.plan(aim: aim, efficiency: efficiency, within: limits).plan
      guard let plan = next else { break }
      let proposed = planner.scenario(of: plan)
      let borne = try MigrationRisk.reserves(proposed, migration, method: method)
      let replayed = try MigrationReplay(proposed, method: method).months
      let reserves = borne.indices.map { month in
        if plan.excused.contains(month) { return 1.0 }
        // A month has other days than the week that stands for it.
        let reserve = borne[month]?.ratio(limit: migration.riskLimit) ?? 2
        return replayed[month].isMet ? reserve : min(0.99, reserve)
      }
      let holds = reserves.allSatisfy { $0 >= 1 }
      let isKnown = tried.contains { $0.plan.waves == plan.waves && $0.holds }
      tried.append((plan, proposed, holds, reserves.min() ?? 1))
      progress(round + 1, Self.mostRounds)
      if isKnown { break }
      // A plan that holds is only pushed further where it has much in reserve.
      if holds, reserves.allSatisfy({ $0 < 1.02 }) { break }
      for (month, reserve) in reserves.enumerated() {
        efficiency[month] = min(1, efficiency[month] * min(1.1, max(0.8, reserve)))
      }
    }
    let best = tried.filter(\.holds).min {
      aim == .cost
        ? $0.plan.cost < $1.plan.cost
        : ($0.plan.lineMonthsOutside, $0.plan.cost) < ($1.plan.lineMonthsOutside, $1.plan.cost)
    }
    // The first plan at least was tried.
    let chosen = best ?? tried.max { $0.reserve < $1.reserve } ?? tried[0]
    plan = chosen.plan
    self.scenario = chosen.scenario
    holds = chosen.holds
    rounds = tried.count
  }
}
