import ContactCentre
import QueueTheory

/// What pooling alone saves in staff at equal service: the least agents that reach the target in every
/// interval by Erlang C, each line alone against all lines together.
///
/// Handle times are taken as exponential; `PoolingStudy` knows their laws and what mixing them costs.
public struct PoolingLedger: Sendable {
  /// One line alone.
  public struct Entry: Sendable {
    /// The line's id.
    public let line: String
    /// Its staff.
    public let staff: WeeklyStaff
  }

  /// Each merged line alone.
  public let alone: [Entry]
  /// The sum over the lines alone; its peak is the sum of the lines' peaks, each at its own time.
  public let separate: WeeklyStaff
  /// All merged lines in one queue.
  public let pooled: WeeklyStaff

  /// The ledger of a scenario whose demand is known; lines that the merge opens are taken in the hours that they had before.
  init(_ scenario: Scenario, _ demand: WeekDemand) throws(QueueError) {
    let former = scenario.inFormerHours
    let demand = former == scenario ? demand : WeekDemand(former)
    func staff(_ traffic: [IntervalTraffic]) throws(QueueError) -> WeeklyStaff {
      var least = LeastStaff(scenario)
      return WeeklyStaff(try least.agents(for: traffic.map(QueueWork.init(exponential:))), in: scenario)
    }

    var alone: [Entry] = []
    for line in demand.lines where line.hasMergedCalls {
      alone.append(Entry(line: line.id, staff: try staff(line.merged)))
    }
    self.alone = alone
    separate = alone.reduce(WeeklyStaff()) { $0 + $1.staff }
    pooled = try staff(demand.merged)
  }
}

extension LineDemand {
  /// Whether any of its calls arrive at the merged centre in the week.
  var hasMergedCalls: Bool { merged.contains { $0.demand > 0 } }
}
