import ContactCentre
import QueueTheory

/// People and seats under a contract: what was promised, or what is there.
public struct AuditedPlan: Sendable {
  /// Agents on the payroll.
  public let agents: Double
  /// Seats in the scenario's week.
  public let seats: Double
  /// The risk by formula.
  public let formula: FormulaRisk
  /// The risk by simulation.
  public let simulated: SimulatedRisk
  /// Where the week first falls short on days with the calls expected.
  public let meanDay: FirstFailure
  /// Where it first falls short on days so busy that only the share beyond the confidence asked is busier.
  public let busyDay: FirstFailure
  /// The most calls at 90%, 95% and 99%.
  public let sustainable: [SustainableVolume]
  /// The people on shifts.
  public let roster: AuditedRoster
  /// What the penalties of the term are expected to cost; `nil` without a ladder.
  public let penalty: ExpectedPenalty?

  /// What a contract makes of a scenario's people and seats, by a plan where there is one.
  init(
    _ scenario: Scenario, plan: StaffPlan? = nil, _ bench: inout AuditBench, _ options: AuditOptions,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void
  ) throws(PlanningError) {
    let seats = scenario.days.map { scenario.seats(on: $0) }
    agents = scenario.workforce.agents
    self.seats = seats[6]
    let centre = try bench.centre(agents: agents, sites: scenario.sites, plan: plan)
    let ladder = try PenaltyLadder(bench.contract)
    var shares: [Double] = []
    do throws(QueueError) {
      let week = bench.week(of: centre)
      formula = try bench.risk(of: centre)
      meanDay = try FirstFailure(week, factors: Array(repeating: 1, count: 7))
      busyDay = try FirstFailure(week, factors: bench.dayFactors(options.confidence))
      sustainable = try SustainableVolume.all(
        week, bench.periods, laws: bench.laws, confidences: AuditOptions.confidences)
      for rung in ladder.rungs { shares.append(try bench.share(of: week, below: rung.below)) }
    } catch {
      throw .queue(error)
    }
    roster = try AuditedRoster(centre, plan: plan)
    simulated = try SimulatedRisk(
      centre.staffed, plan: options.simulation, bench.periods, bench.term,
      band: bench.contract.volume, ladder, progress: progress)
    penalty = ExpectedPenalty(
      simulated, ladder, shares: shares, days: (bench.term.days, bench.periods.days))
  }

  /// What the simulation says of a promise to be kept in a share of the periods; `nil` where it never binds.
  public func verdict(confidence: Double) -> AuditVerdict? {
    AuditVerdict(simulated.breach, confidence: confidence)
  }
}
