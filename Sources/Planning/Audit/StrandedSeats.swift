import ContactCentre
import FoundationEssentials
import QueueTheory

/// Committed seats that the calls cannot use, those that are not there, and what they cost.
public struct StrandedSeats: Sendable {
  /// The most seats that the calls can use: the largest of the least agents with whom an interval by itself reaches the target's
  /// level on a day so busy that only the share beyond the confidence is busier, those at further work included, rounded up;
  /// `nil` where no number reaches it.
  public let usable: Int?
  /// Committed seats beyond them.
  public let stranded: SeatCost?
  /// Committed seats that are not there in the scenario's week.
  public let missing: SeatCost

  /// The seats of a contract.
  init(_ bench: AuditBench, _ centre: MergedCentre, confidence: Double) throws(PlanningError) {
    let (scenario, contract) = (bench.scenario, bench.contract)
    let most: Double?
    do throws(QueueError) {
      most = try Self.mostAgents(bench, confidence: confidence)
    } catch {
      throw .queue(error)
    }
    usable = most.map { Int(min(1e9, ($0 / max(0.05, 1 - centre.furtherWorkShare)).rounded(.up))) }
    missing = try SeatCost(
      max(0, Int(contract.seats - scenario.seats(on: scenario.days[6]))), contract, scenario)
    guard let usable else {
      stranded = nil
      return
    }
    stranded = try SeatCost(max(0, Int(contract.seats) - usable), contract, scenario)
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
