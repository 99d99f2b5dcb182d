import ContactCentre
import QueueTheory

/// What pooling alone saves in staff at equal service: the least agents that reach the target in every
/// interval by Erlang C, each line alone against all lines together.
public struct PoolingLedger: Sendable {
  /// One line, or all lines together.
  public struct Entry: Sendable {
    /// The line's id; `nil` for all lines together.
    public let line: String?
    /// Agents on duty in the busiest interval.
    public let peakAgents: Int
    /// Agent hours on duty in the week.
    public let agentHours: Double
    /// People on the payroll for these hours: hours / (hours per week × (1 − absence) × (1 − shrinkage)).
    public let payroll: Double
  }

  /// Each merged line alone.
  public let alone: [Entry]
  /// The sum over the lines alone; its peak is the sum of the lines' peaks, each at its own time.
  public let separate: Entry
  /// All merged lines in one queue.
  public let pooled: Entry

  init(_ scenario: Scenario, _ demand: WeekDemand) throws(QueueError) {
    let target = scenario.target
    let workforce = scenario.workforce
    let hoursPerHead =
      workforce.hoursPerWeek * (1 - workforce.plannedAbsence) * (1 - workforce.inShiftShrinkage)

    func entry(_ line: String?, _ traffic: [IntervalTraffic]) throws(QueueError) -> Entry {
      var known: [IntervalTraffic: Int] = [:]
      var sum = 0
      var peak = 0
      for interval in traffic where interval.demand > 0 {
        let agents: Int
        if let found = known[interval] {
          agents = found
        } else {
          agents = try ErlangC.leastAgents(
            load: interval.demand * interval.handleSeconds / demand.intervalSeconds,
            handleTime: interval.handleSeconds, within: target.withinSeconds, target: target.level)
          known[interval] = agents
        }
        sum += agents
        peak = max(peak, agents)
      }
      let hours = Double(sum) * demand.intervalSeconds / 3600
      return Entry(line: line, peakAgents: peak, agentHours: hours, payroll: hours / hoursPerHead)
    }

    var alone: [Entry] = []
    for line in demand.lines where line.merged.contains(where: { $0.demand > 0 }) {
      alone.append(try entry(line.id, line.merged))
    }
    self.alone = alone
    separate = Entry(
      line: nil, peakAgents: alone.reduce(0) { $0 + $1.peakAgents },
      agentHours: alone.reduce(0) { $0 + $1.agentHours }, payroll: alone.reduce(0) { $0 + $1.payroll })
    pooled = try entry(nil, demand.merged)
  }
}
