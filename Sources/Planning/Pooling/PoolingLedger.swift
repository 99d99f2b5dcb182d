import ContactCentre
import QueueTheory

/// What pooling alone saves in staff at equal service: the least agents that reach the target in every interval, nobody
/// giving up, each line alone against all lines together; `PoolingStudy` of all lines takes the same figures apart.
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
    let lines = LineWork.lines(of: former == scenario ? demand : WeekDemand(former))
    let group = try StaffedGroup(lines, in: scenario)
    alone = zip(lines, group.alone).map { Entry(line: $0.id, staff: $1) }
    separate = group.apart
    pooled = group.together
  }
}

extension LineDemand {
  /// Whether any of its calls arrive at the merged centre in the week.
  var hasMergedCalls: Bool { merged.contains { $0.demand > 0 } }
}
