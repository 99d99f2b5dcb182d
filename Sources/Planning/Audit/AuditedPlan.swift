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
  /// Agents on duty at most.
  public let onDutyPeak: Double

  /// What a contract makes of a scenario's people and seats, by a plan where there is one.
  init(
    _ scenario: Scenario, plan: StaffPlan? = nil, _ bench: inout AuditBench, _ options: AuditOptions,
    rungs: [Double],
    progress: @Sendable (_ done: Int, _ total: Int) -> Void
  ) throws(PlanningError) {
    let seats = scenario.days.map { scenario.seats(on: $0) }
    agents = scenario.workforce.agents
    self.seats = seats[6]
    let centre = try bench.centre(agents: agents, sites: scenario.sites, plan: plan)
    do throws(QueueError) {
      let week = bench.week(of: centre)
      formula = try bench.risk(of: centre)
      meanDay = try FirstFailure(week, factors: Array(repeating: 1, count: 7))
      busyDay = try FirstFailure(week, factors: bench.dayFactors(options.confidence))
      sustainable = try SustainableVolume.all(
        week, bench.periods, laws: bench.laws, confidences: AuditOptions.confidences)
    } catch {
      throw .queue(error)
    }
    onDutyPeak = centre.merged.roster.onDutyPeak
    simulated = try SimulatedRisk(
      centre.staffed, plan: options.simulation, bench.periods, bench.term,
      band: bench.contract.volume, rungs: rungs, progress: progress)
  }

  /// What the simulation says of a promise to be kept in a share of the periods; `nil` where it never binds.
  public func verdict(confidence: Double) -> AuditVerdict? {
    AuditVerdict(simulated.breach, confidence: confidence)
  }
}
