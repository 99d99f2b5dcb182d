public import ContactCentre
public import Optimisation

/// Proposes the months in which the lines of a migration move.
///
/// What lines need is estimated for the week around the middle of each month, all their calls there from the month in which they
/// move: agents of each interval by a steady state that reaches the target's level, people = agent-hours / (hours of a week ×
/// (1 − absence) × (1 − shrinkage) × efficiency). Ramps, learning, publicity, and the calls that a forecast missed are left to the
/// replay of the plan; `efficiency` by month, which the caller finds with a full roster, corrects the rest.
///
/// See `WaveProblem` for the search. Costs are those of the `StaffLedger` with the plan's days and hires.
public struct WavePlanner: Sendable {
  /// The scenario.
  public let scenario: Scenario

  /// A planner for a scenario with a migration. Complexity: O(1).
  public init(_ scenario: Scenario) { self.scenario = scenario }

  /// The best plan by an aim, or that none holds.
  ///
  /// - Parameters:
  ///   - aim: least cost or earliest finish.
  ///   - efficiency: by month, above 0; months beyond the list have 1.
  ///   - limits: where the search ends.
  /// - Throws: `PlanningError.inconsistent`, `.missing` without a migration, `.queue`, `.amountTooLarge`, `.waves`.
  /// - Complexity: that of `WaveProblem.solve`, and some 2 000 steady states a month.
  public func plan(
    aim: WaveAim = .cost, efficiency: [Double] = [], within limits: SearchLimits = SearchLimits()
  ) throws(PlanningError) -> WaveAnswer {
    let task = try WaveTask(scenario, efficiency: efficiency)
    guard let problem = try task.problem() else { return .infeasible }
    return switch problem.solve(aim, within: limits) {
    case .planned(let solution): .plan(try WaveReport(task, problem, solution).plan)
    case .infeasible: .infeasible
    // To ask for any plan at all is easier than to ask for the best.
    case .undecided: problem.isPossible(within: limits) == false ? .infeasible : .undecided
    }
  }

  /// What stands against every plan; of no meaning where there is one.
  ///
  /// - Parameter limits: where each of the searches ends that are asked what would do.
  /// - Throws: as `plan`.
  /// - Complexity: some 3 × (7 + months) times that of `WaveProblem.isPossible`, and as much for each line that cannot be placed by
  ///   itself.
  public func obstacle(within limits: SearchLimits = obstacleLimits) throws(PlanningError) -> WaveObstacle {
    try WaveObstacles(WaveTask(scenario, efficiency: []), limits).obstacle
  }

  /// Where a search for what would do ends unless told.
  public static let obstacleLimits = SearchLimits(operations: 4e8)

  /// The scenario with the days of a plan and its hires as intakes.
  ///
  /// Lines that stay out move on the day after the last month. Hires begin their training so long before the month in which they
  /// are ready as it takes.
  ///
  /// - Complexity: O(lines + months).
  public func scenario(of plan: WavePlan) -> Scenario {
    scenario.moved(by: plan.waves, deferred: plan.deferred, months: plan.months)
  }
}

/// What comes of asking for waves.
public enum WaveAnswer: Sendable, Hashable {
  /// A plan that holds by the estimate.
  case plan(WavePlan)
  /// No plan holds.
  case infeasible
  /// The search ended by its limits before it had a plan.
  case undecided

  /// The plan, if there is one.
  public var plan: WavePlan? { if case .plan(let plan) = self { plan } else { nil } }
}
