import ContactCentre
import QueueTheory

/// Lines that share a queue, against the same lines alone.
public struct PooledGroup: Sendable {
  /// What the group is called.
  public let id: String
  /// Its lines, alone and at the same staff in the pool.
  public let lines: [PooledLine]
  /// Where the agent hours go.
  public let balance: PoolingBalance
  /// How much longer calls may take; `nil` where nobody takes calls outside his own lines, where mixing alone costs more than
  /// scale gains, or where even calls a thousand times as long cost less.
  public let breakEven: BreakEven?
  /// The calls of its lines.
  let work: [LineWork]
  /// The same, longer for calls outside people's own lines.
  let pooled: [LineWork]
  /// The agents of each line alone, by interval.
  let agents: [[Int]]

  init(
    _ id: String, _ lines: [LineWork], in scenario: Scenario, secondaryTimeFactor: Double?
  ) throws(QueueError) {
    let pool = try StaffedGroup(lines, in: scenario, secondaryTimeFactor: secondaryTimeFactor)
    var least = LeastStaff(scenario)
    func staff(_ week: [QueueWork]) throws(QueueError) -> WeeklyStaff {
      WeeklyStaff(try least.agents(for: week), in: scenario)
    }

    self.id = id
    work = lines
    pooled = pool.longer
    agents = pool.agents
    self.lines = try Self.lines(lines, agents, pooled: pool.work, in: scenario)
    balance = PoolingBalance(
      apart: pool.apart, scaled: try staff(lines.pooledAlike()), mixed: try staff(lines.pooled(\.handling)),
      pooled: pool.together)
    breakEven =
      try pool.people.areGeneral(on: lines)
      ? Self.breakEven(lines, pool.people, pool.apart, in: scenario) : nil
  }

  private static func lines(
    _ lines: [LineWork], _ agents: [[Int]], pooled: [QueueWork], in scenario: Scenario
  ) throws(QueueError) -> [PooledLine] {
    let (seconds, within) = (scenario.intervalMinutes * 60, scenario.target.withinSeconds)
    let together = pooled.indices.map { interval in agents.reduce(0) { $0 + $1[interval] } }
    var found: [PooledLine] = []
    for (line, own) in zip(lines, agents) {
      var (alone, shared) = (ServiceSum(), ServiceSum())
      for (interval, work) in line.alone.enumerated() where work.calls > 0 {
        alone.add(
          try work.solved(agents: own[interval], seconds: seconds), calls: work.calls, within: within)
        shared.add(
          try pooled[interval].solved(agents: together[interval], seconds: seconds), calls: work.calls,
          within: within)
      }
      found.append(
        PooledLine(
          line: line.id, handleSeconds: line.handling.mean,
          variation: line.handling.squaredVariation.squareRoot(), staff: WeeklyStaff(own, in: scenario),
          alone: alone.service, pooled: shared.service))
    }
    return found
  }

  private static func breakEven(
    _ lines: [LineWork], _ people: Generalists, _ apart: WeeklyStaff, in scenario: Scenario
  ) throws(QueueError) -> BreakEven? {
    var least = LeastStaff(scenario)
    let factor = try BreakEven.factor { factor throws(QueueError) in
      let week = lines.pooled {
        $0.handling.lengthened(by: people.lengthening(of: $0.id, factor: factor))
      }
      return WeeklyStaff(try least.agents(for: week), in: scenario).agentHours <= apart.agentHours
    }
    return factor.map { factor in
      let work = lines.reduce(0) { $0 + $1.work }
      let longer = lines.reduce(0) {
        $0 + $1.work * (people.lengthening(of: $1.id, factor: factor).mean - 1)
      }
      return BreakEven(factor: factor, lengthening: work > 0 ? longer / work : 0)
    }
  }
}
