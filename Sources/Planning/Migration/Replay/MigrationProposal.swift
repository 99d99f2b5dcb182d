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

  /// Plans that are tried at most, and searches that are made for them.
  private static let (mostRounds, mostSearches) = (6, 12)

  /// The share of the first search's operations that each further one may take: it looks near plans that are known.
  private static let furtherShare = 0.1

  /// A plan on full rosters.
  fileprivate struct Trial {
    let plan: WavePlan
    let scenario: Scenario
    /// What each month bears over what it must bear: at least 1 where it holds, and where no plan can mend it.
    let reserves: [Double]

    var holds: Bool { reserves.allSatisfy { $0 >= 1 } }
    /// What the months lack together.
    var lack: Double { reserves.reduce(0) { $0 + max(0, 1 - $1) } }
  }

  /// The best waves by the aim of a first plan of the planner.
  ///
  /// The search estimates people by agent-hours and an efficiency of each month. Each plan is put on full rosters: a month that
  /// bears the multiple b of its calls where the risk limit asks for q has its efficiency multiplied by b / q, within 0.8 and
  /// 1.1; where no waves are found then, the first month that was lowered keeps what it had. What a month bears, and whether it
  /// reaches the target, is worked out by the method; the search itself is by formula. The cheapest plan that holds is the
  /// answer, by the aim; where none does, the one whose months lack least, the sum of 1 − b / q.
  ///
  /// - Throws: as `WavePlanner.plan` and `MigrationReplay.init`.
  /// - Complexity: at most twelve searches, and six times some twenty weeks of all queues for each month.
  init(
    _ scenario: Scenario, from first: WavePlan, method: MigrationMethod = .formula,
    within limits: SearchLimits = SearchLimits(),
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    let (planner, aim) = (WavePlanner.ofProposals(scenario), first.aim)
    guard let migration = scenario.migration else { throw .missing("migration") }
    var efficiency = MonthEfficiency(months: migration.months.count)
    var chosen = try Self.trial(first, planner, migration, method)
    var tried = [chosen]
    var last = chosen
    progress(1, Self.mostRounds)
    efficiency.correct(by: chosen.reserves)
    var further = limits
    further.operations *= Self.furtherShare
    search: for _ in 1..<Self.mostSearches {
      // A plan that holds is only pushed further where it has much in reserve.
      if last.holds, last.reserves.allSatisfy({ $0 < 1.02 }) { break }
      let plan: WavePlan
      switch try planner.plan(aim: aim, efficiency: efficiency.shares, within: further) {
      case .plan(let found): plan = found
      case .infeasible:
        guard efficiency.giveIn() else { break search }
        continue
      case .undecided: break search
      }
      if let known = tried.first(where: { $0.plan.isSame(as: plan) }) {
        // Where the early months give no more, further searches find little.
        if known.holds || efficiency.hasGivenIn { break }
        last = known
      } else {
        guard tried.count < Self.mostRounds else { break }
        last = try Self.trial(plan, planner, migration, method)
        tried.append(last)
        progress(tried.count, Self.mostRounds)
        if last.isBetter(than: chosen, by: aim) { chosen = last }
      }
      efficiency.correct(by: last.reserves)
    }
    plan = chosen.plan
    self.scenario = chosen.scenario
    holds = chosen.holds
    rounds = tried.count
  }

  private static func trial(
    _ plan: WavePlan, _ planner: WavePlanner, _ migration: Migration, _ method: MigrationMethod
  ) throws(PlanningError) -> Trial {
    let proposed = planner.scenario(of: plan)
    let borne = try MigrationRisk.reserves(proposed, migration, method: method)
    let replayed = try MigrationReplay(proposed, method: method).months
    let reserves = borne.indices.map { month in
      if plan.excused.contains(month) { return 1.0 }
      // A month has other days than the week that stands for it.
      let reserve = borne[month]?.ratio(limit: migration.riskLimit) ?? 2
      return replayed[month].verdict == .missed ? min(0.99, reserve) : reserve
    }
    return Trial(plan: plan, scenario: proposed, reserves: reserves)
  }
}

extension MigrationProposal.Trial {
  /// Whether it holds where another does not, or is better by the aim where both do, or lacks less where neither does.
  fileprivate func isBetter(than other: Self, by aim: WaveAim) -> Bool {
    guard holds == other.holds else { return holds }
    guard holds else { return lack < other.lack }
    return aim == .cost
      ? plan.cost < other.plan.cost
      : (plan.lineMonthsOutside, plan.cost) < (other.plan.lineMonthsOutside, other.plan.cost)
  }
}

extension WavePlan {
  /// Whether the same lines move on the same days, with the same hires.
  fileprivate func isSame(as other: WavePlan) -> Bool {
    waves == other.waves && months.map(\.hires) == other.months.map(\.hires)
  }
}
