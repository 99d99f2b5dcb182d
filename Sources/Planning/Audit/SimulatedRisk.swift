import ContactCentre
import Simulation
import Stochastics

/// How often periods were missed in independent runs, each of which has its own error of the forecast, its own moment of the
/// term, its own days.
public struct SimulatedRisk: Sendable {
  /// Runs that were made.
  public let replications: Int
  /// Periods missed among those in which the promise binds. A run counts as one trial, in part where only some of its periods
  /// are missed: they share the error of its forecast.
  public let breach: Probability
  /// The share of the periods with calls in which the promise binds; `nil` without calls.
  public let binds: Double?
  /// Each period by itself, in the runs in which it binds.
  public let byPeriod: [Probability]
  /// Whether no call was lost in any run.
  public let agreesWithItself: Bool
  /// Runs in which the promise binds.
  let judged: Int
  /// Periods with calls in a run, on average.
  let periodsPerRun: Double
  /// The share of them that reaches each rung of the penalty ladder.
  let byRung: [ProportionEstimate]
  /// What a run pays by the penalty ladder, in yuan.
  let penalties: MeanEstimate
  /// Runs that pay anything.
  let payingRuns: Int

  /// Simulates a centre with its people.
  ///
  /// - Throws: as `SimulatedCentre.init`.
  init(
    _ centre: StaffedCentre, plan: SimulationPlan, _ periods: AuditPeriods, _ term: ContractTerm,
    band: VolumeBand?, _ ladder: PenaltyLadder = .none,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void
  ) throws(PlanningError) {
    var plan = plan
    plan.days = periods.runDays
    plan.precision = nil
    let subject = try SimulationSubject(centre, plan, term: term)
    let inTime = CallsInTime(formula: centre.scenario.target.formula, isImpatient: subject.isImpatient)
    var record = BreachRecord(periods, inTime, centre.scenario.target, band, ladder)
    let rounds = SimulationRounds(
      plan: plan,
      replications: Replications(
        centres: subject.runs, seed: plan.seed, jobs: plan.jobs))
    let (made, _) = try rounds.run(
      progress: progress, take: { record.add(subject.joined($0)) }, halfWidth: { nil })
    replications = made
    judged = record.judged
    let share = record.bound > 0 ? record.missed / record.bound : 0
    breach = Probability(
      ProportionEstimate(successes: share * Double(record.judged), trials: record.judged))
    binds = record.counted > 0 ? record.bound / record.counted : nil
    byPeriod = record.byPeriod.map { Probability($0) }
    agreesWithItself = record.agreesWithItself
    periodsPerRun = record.counted / Double(max(1, made))
    byRung = record.byRung
    penalties = record.penalties
    payingRuns = record.payingRuns
  }
}
