import ContactCentre

/// The agents that a queue needs over a week: in its busiest interval, in hours, and as people on the payroll.
public struct WeeklyStaff: Equatable, Sendable {
  /// Agents on duty in the busiest interval.
  public private(set) var peakAgents = 0
  /// Agent hours on duty in the week.
  public private(set) var agentHours = 0.0
  /// People on the payroll for these hours: hours / (hours per week × (1 − absence) × (1 − shrinkage)).
  public private(set) var payroll = 0.0

  /// Nobody.
  init() {}

  /// The agents of each interval of a week.
  init(_ agents: [Int], in scenario: Scenario) {
    let workforce = scenario.workforce
    let hoursPerHead =
      workforce.hoursPerWeek * (1 - workforce.plannedAbsence) * (1 - workforce.inShiftShrinkage)
    peakAgents = agents.max() ?? 0
    agentHours = Double(agents.reduce(0, +)) * scenario.intervalMinutes / 60
    payroll = agentHours / hoursPerHead
  }

  /// Two queues side by side; the peak is the sum of their peaks, each at its own time.
  static func + (left: WeeklyStaff, right: WeeklyStaff) -> WeeklyStaff {
    var sum = left
    sum.peakAgents += right.peakAgents
    sum.agentHours += right.agentHours
    sum.payroll += right.payroll
    return sum
  }
}
