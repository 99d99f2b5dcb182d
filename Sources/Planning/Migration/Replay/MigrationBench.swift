import ContactCentre

/// Puts the people of a migration to its queues, stretch by stretch.
struct MigrationBench {
  private let scenario: Scenario
  private let ledger: StaffLedger
  private var planner = CentrePlanner()

  init(_ scenario: Scenario, _ ledger: StaffLedger) {
    self.scenario = scenario
    self.ledger = ledger
  }

  /// The queues of a stretch with their people: those who are trained on its middle day.
  ///
  /// - Parameters:
  ///   - agents: trained people in place of the ledger's.
  ///   - without: lines that are left out of the calls though people were planned for them.
  mutating func pools(
    of stretch: MigrationStretch, _ calls: WeekDemand.Calls, agents: Double? = nil,
    without: Set<String> = []
  ) throws(PlanningError) -> [StaffedPool] {
    let day = stretch.middle
    return try planner.queues(
      scenario, stretch.pools, on: day, ledger, calls, agents: agents ?? ledger.trained(on: day),
      without: without)
  }
}
