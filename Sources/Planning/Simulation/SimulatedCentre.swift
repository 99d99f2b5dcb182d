public import ContactCentre
import QueueTheory
import Simulation
import Stochastics

/// The merged centre of a scenario, simulated.
public struct SimulatedCentre: Sendable {
  /// One line.
  public struct LineFigures: Sendable {
    /// The line.
    public let line: Line
    /// What its callers met.
    public let figures: SimulatedFigures
  }

  /// The scenario.
  public let scenario: Scenario
  /// The people on shifts.
  public let roster: Roster
  /// How it was simulated.
  public let plan: SimulationPlan
  /// Replications made.
  public let replications: Int
  /// Whether the wanted precision was reached; `nil` where none was asked for.
  public let isPrecise: Bool?
  /// All lines over all measured days.
  public let total: SimulatedFigures
  /// Each line that calls the merged centre, over all measured days.
  public let lines: [LineFigures]
  /// Each measured day.
  public let days: [SimulatedFigures]
  /// Each interval of the measured days.
  public let intervals: [SimulatedFigures]
  /// The share of the days with calls that reach the target's level, counted day by day.
  public let daysOnTarget: Estimate
  /// Sums that must agree, and the exact law where its assumptions hold.
  public let audit: SimulationAudit
  /// Means over the replications as totals that add up.
  let means: SimulationMeans
  /// What the replications gave.
  let record: SimulationRecord

  /// Simulates a scenario with its default roster.
  ///
  /// A replication is a pure function of scenario, plan, seed and number: the figures do not depend on `plan.jobs`, and
  /// memory not on the number of replications. By the roster rules `capacity` and `instant` people are whole numbers by
  /// interval; by `person` they are persons on shifts with breaks, of whom the in-shift shrinkage is missing, and the
  /// seats of the last measured day bind. The people do calls and further work alike: no share of their time is set aside in
  /// advance, as the analytic methods do.
  ///
  /// - Parameters:
  ///   - scenario: lines, people, seats, target.
  ///   - plan: how long, how often, from which random numbers.
  ///   - progress: called from any thread after each replication with those made and those wanted so far.
  /// - Throws: `PlanningError.inconsistent` where rules between figures are broken, `.missing` where callers dial again
  ///   and no delay is given, `.queue` where the load is beyond all rosters, `.simulation` where a figure lies outside the
  ///   domain of the simulation.
  public init(
    _ scenario: Scenario, plan: SimulationPlan,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    try self.init(SimulationSubject(scenario, plan), progress: progress)
  }

  /// Simulates what is ready, and counts the service level of some windows of its seven measured days; the exact law, which
  /// may be more work than the simulation, can be left out.
  init(
    _ subject: SimulationSubject, windows: [TargetWindow] = [], comparesLaw: Bool = true,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    var record = SimulationRecord(subject, subject.target, windows: windows)
    let plan = subject.plan
    let rounds = SimulationRounds(
      plan: plan,
      replications: Replications(
        centres: subject.runs, seed: plan.seed, jobs: plan.jobs))
    let (made, isPrecise) = try rounds.run(
      progress: progress, take: { record.add(subject.joined($0)) },
      halfWidth: {
        record.total.serviceLevel.interval(confidence: plan.confidence)?.halfWidth
      })
    self.init(subject, record, made: made, isPrecise: isPrecise, comparesLaw: comparesLaw)
  }

  /// The results of replications.
  init(
    _ subject: SimulationSubject, _ record: SimulationRecord, made: Int, isPrecise: Bool?,
    comparesLaw: Bool = true
  ) {
    let factor = StudentFactor(count: made, confidence: subject.plan.confidence)
    scenario = subject.scenario
    roster = subject.roster
    plan = subject.plan
    replications = made
    self.isPrecise = isPrecise
    total = record.total.figures(factor)
    lines = zip(subject.lines, record.lines).map { line, record in
      LineFigures(line: line, figures: record.figures(factor))
    }
    days = record.days.map { $0.figures(factor) }
    intervals = record.intervals.map { $0.figures(factor) }
    daysOnTarget = Estimate(record.daysOnTarget, factor)
    audit = SimulationAudit(
      attempts: record.attempts, isFlowConserved: record.isFlowConserved, littleError: record.littleError,
      busyError: record.busyError,
      comparison: comparesLaw
        ? ExactLaw(subject).comparison(record.total.serviceLevel) : .notComparable([]))
    self.record = record
    means = SimulationMeans(
      isImpatient: record.inTime.isImpatient, intervals: record.intervals.map { $0.means(record.inTime) },
      lines: zip(subject.lines, record.lines).map { ($0.id, $1.means(record.inTime)) },
      waitingAtEnd: Double(record.total.tally.waiting) / Double(max(1, made)))
  }
}
