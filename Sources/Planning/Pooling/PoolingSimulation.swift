import ContactCentre
import Stochastics

/// A study of pooling by simulation: the same queues call by call over the week, with intervals.
///
/// Nobody gives up or dials again and nothing is limited, as in the formulas; but calls and callers are carried from one interval
/// into the next, and the share in time is that of the week. A call outside a person's own lines is drawn as often as the people
/// make it likely, whoever takes it.
public struct PoolingSimulation: Sendable {
  /// A group of lines.
  public struct Group: Sendable {
    /// What the group is called.
    public let id: String
    /// Its lines alone and at the same staff in the pool.
    public let lines: [SimulatedLine]
    /// Its agent hours.
    public let ledger: SimulatedLedger
  }

  /// How it was simulated; days and precision are not looked at.
  public let plan: SimulationPlan
  /// The groups of the study, in its order.
  public let groups: [Group]

  /// Simulates the groups of a study.
  ///
  /// All queues meet the same callers, so that differences are those of pairs of runs. No figure depends on `plan.jobs`.
  ///
  /// - Parameters:
  ///   - study: the groups, with the agents that the formula gives.
  ///   - plan: how often, from which random numbers; two replications at least make an interval.
  ///   - progress: called after each of the queues.
  /// - Throws: `PlanningError.simulation` where a figure lies outside the domain of the simulation, as more than 64 lines and
  ///   lengthened parts of lines in one queue; `.queue` outside that of the formulas.
  /// - Complexity: some ten runs of the week for each queue of the ledger, and one for the lines at the same staff.
  public init(
    _ study: PoolingStudy, plan: SimulationPlan,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    var plan = plan
    plan.days = 7
    plan.precision = nil
    var bench = PoolingBench(study.scenario, plan)
    var groups: [Group] = []
    // The lines side by side, each alone, and three queues of all.
    let total = study.groups.reduce(0) { $0 + $1.lines.count + 4 }
    var done = 0
    func step() {
      done += 1
      progress(done, total)
    }
    for group in study.groups {
      let lines = try bench.lines(of: group)
      step()
      groups.append(Group(id: group.id, lines: lines, ledger: try bench.ledger(of: group, step)))
    }
    self.plan = plan
    self.groups = groups
  }
}

/// The queues of groups of lines, simulated once where they are the same.
private struct PoolingBench {
  private let scenario: Scenario
  private let plan: SimulationPlan
  private let factor: StudentFactor
  private var known: [(queue: [LineWork], trial: SimulatedLeastStaff.Trial?)] = []

  init(_ scenario: Scenario, _ plan: SimulationPlan) {
    self.scenario = scenario
    self.plan = plan
    factor = StudentFactor(count: max(1, plan.replications), confidence: plan.confidence)
  }

  /// Each line with its own agents, and all with the sum of them.
  func lines(of group: PooledGroup) throws(PlanningError) -> [SimulatedLine] {
    let pooled = group.pooled
    var queues: [SimulatedQueue] = []
    for (line, agents) in zip(pooled, group.agents) {
      // The same parts of the calls, none of them longer, so that the callers are the same.
      let alone = line.handled(by: line.handling.unlengthened)
      queues.append(try SimulatedQueue([alone], agents: agents, in: scenario, plan))
    }
    let together = group.agents[0].indices.map { interval in group.agents.reduce(0) { $0 + $1[interval] } }
    queues.append(try SimulatedQueue(pooled, agents: together, in: scenario, plan))
    var records = pooled.map { _ in LineRecord() }
    try SimulatedQueue.run(queues, plan) { tallies in
      for line in records.indices {
        records[line].add(alone: tallies[line][0], pooled: tallies[records.count][line])
      }
    }
    return zip(pooled, records).map { $1.line($0.id, factor) }
  }

  /// The agents of each step.
  mutating func ledger(
    of group: PooledGroup, _ step: () -> Void
  ) throws(PlanningError) -> SimulatedLedger {
    SimulatedLedger(
      apart: try self.step(group.work.map { [$0] }, step),
      scaled: try self.step([group.work.alikeOverWeek], step),
      mixed: try self.step([group.work], step),
      pooled: try self.step([group.pooled], step))
  }

  private mutating func step(
    _ queues: [[LineWork]], _ made: () -> Void
  ) throws(PlanningError) -> SimulatedStep {
    var staff = WeeklyStaff()
    var runs = Array(repeating: SIMD2<Double>.zero, count: max(1, plan.replications))
    var isReached = true
    for queue in queues {
      if let trial = try least(queue) {
        staff = staff + WeeklyStaff(trial.agents, in: scenario)
        for run in runs.indices { runs[run] += trial.runs[run] }
      } else {
        isReached = false
      }
      made()
    }
    return isReached
      ? SimulatedStep(staff: staff, serviceLevel: Estimate(RatioEstimate(runs), factor))
      : SimulatedStep(staff: nil, serviceLevel: Estimate(value: nil, halfWidth: nil))
  }

  private mutating func least(
    _ queue: [LineWork]
  ) throws(PlanningError) -> SimulatedLeastStaff.Trial? {
    if let known = known.first(where: { $0.queue == queue }) { return known.trial }
    var search = SimulatedLeastStaff(queue, in: scenario, plan)
    let trial = try search.least()
    known.append((queue, trial))
    return trial
  }
}
