import ContactCentre
import FoundationEssentials
import QueueTheory

/// What of a commitment is idle, what is not there, and what a year of it costs by the tariff: seats by what seats cost, people
/// by what people cost.
public struct StrandedSeats: Sendable {
  /// The most agents whom an interval by itself needs for the target's level on a day so busy that only the share beyond the
  /// confidence is busier, those at further work included, rounded up; `nil` where no number reaches it. No interval can use
  /// more; shift overlaps are left out.
  public let usable: Int?
  /// Seats that the commitment needs: the least for the committed agents at the confidence asked, by simulation where it
  /// knows, else by formula, else those which its own roster needs at once; shift overlaps and hand-overs are in all of them.
  /// Never below `usable`.
  public let needed: Int
  /// Committed seats beyond those needed.
  public let stranded: SeatCost
  /// Committed seats that are not there in the scenario's week.
  public let missing: SeatCost
  /// Committed agents beyond the least within the committed seats at the confidence asked; `nil` where that is not known.
  public let idleAgents: AgentCost?
  /// Committed agents who are not on the scenario's payroll.
  public let missingAgents: AgentCost

  /// The seats and agents of a contract.
  ///
  /// - Parameters:
  ///   - least: the least numbers at the confidence asked.
  init(
    _ bench: AuditBench, _ centre: MergedCentre, _ roster: AuditedRoster, least: [LeastCommitment],
    _ year: CommittedYear, confidence: Double
  ) throws(PlanningError) {
    let (scenario, contract) = (bench.scenario, bench.contract)
    let most: Double?
    do throws(QueueError) {
      most = try Self.mostAgents(bench, confidence: confidence)
    } catch {
      throw .queue(error)
    }
    func known(_ quantity: LeastCommitment.Quantity) -> Int? {
      least.first { $0.quantity == quantity && $0.confidence == confidence }?.known
    }
    usable = most.map { Int(min(1e9, ($0 / max(0.05, 1 - centre.furtherWorkShare)).rounded(.up))) }
    needed = max(usable ?? 0, known(.seats) ?? roster.seatNeed.total)
    stranded = try year.seats(max(0, Int(contract.seats) - needed))
    missing = try year.seats(max(0, Int(contract.seats - scenario.seats(on: scenario.days[6]))))
    missingAgents = try year.agents(max(0, Int(contract.agents - scenario.workforce.agents)))
    if let number = known(.agents) {
      idleAgents = try year.agents(max(0, Int(contract.agents) - number))
    } else {
      idleAgents = nil
    }
  }

  private static func mostAgents(_ bench: AuditBench, confidence: Double) throws(QueueError) -> Double? {
    let (scenario, perDay) = (bench.scenario, bench.demand.intervalsPerDay)
    let factors = bench.dayFactors(confidence).map { $0 * bench.term.meanGrowth }
    let busy = bench.demand.merged.enumerated().map { $1.scaled(by: factors[$0 / perDay]) }
    var service = try ServiceByUnits(scenario, busy, agentsPerUnit: 1)
    var most = 0
    for (interval, traffic) in busy.enumerated() where traffic.demand > 0 {
      let least = try service.least(interval) { $0.verdict(scenario.target) == .met }
      guard let least else { return nil }
      most = max(most, least)
    }
    return Double(most)
  }
}
