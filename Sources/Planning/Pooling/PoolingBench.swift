import ContactCentre
import Stochastics

/// The queues of groups of lines, simulated once where they are the same.
struct PoolingBench {
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
    guard !pooled.isEmpty else { return [] }
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
    guard !queue.isEmpty else { return nil }
    if let known = known.first(where: { $0.queue == queue }) { return known.trial }
    var search = SimulatedLeastStaff(queue, in: scenario, plan)
    let trial = try search.least()
    known.append((queue, trial))
    return trial
  }
}
