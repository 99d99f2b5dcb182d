public import ContactCentre
public import Optimisation

/// What comes of asking for waves on full rosters.
public enum MigrationAnswer: Sendable {
  /// Waves.
  case proposal(MigrationProposal)
  /// No waves hold by the estimate, and why.
  case infeasible(WaveObstacle)
  /// The search ended by its limits before it had a plan.
  case undecided

  /// The waves, if there are any.
  public var proposal: MigrationProposal? { if case .proposal(let proposal) = self { proposal } else { nil } }

  /// The best waves by an aim, or why there are none.
  ///
  /// - Parameters:
  ///   - method: how it is worked out what a plan's months bear on full rosters; the search estimates by formula.
  ///   - limits: where each search for a plan ends.
  /// - Throws: as `WavePlanner.plan` and `MigrationReplay.init`.
  /// - Complexity: at most six searches and six times some twenty weeks of all queues for each month; that of
  ///   `WavePlanner.obstacle` where no waves hold.
  public init(
    _ scenario: Scenario, aim: WaveAim, method: MigrationMethod = .formula,
    within limits: SearchLimits = SearchLimits(),
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    let planner = WavePlanner.ofProposals(scenario)
    switch try planner.plan(aim: aim, within: limits) {
    case .plan(let first):
      self = .proposal(
        try MigrationProposal(scenario, from: first, method: method, within: limits, progress: progress))
    case .infeasible: self = .infeasible(try planner.obstacle())
    case .undecided: self = .undecided
    }
  }
}

extension WavePlanner {
  /// The planner of proposals: nobody who plans knows the calls otherwise than as forecast.
  static func ofProposals(_ scenario: Scenario) -> WavePlanner {
    WavePlanner(scenario.without(.forecastError))
  }
}
