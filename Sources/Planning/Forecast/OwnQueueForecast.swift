import ContactCentre
import QueueTheory

/// A line as its own queue, before the merge or outside it.
public struct OwnQueueForecast: Sendable {
  /// Where the agents on duty of a line come from.
  public enum Staffing: Equatable, Sendable {
    /// Effective staff that follows the load, fitted so that the answer rate is the published one; the
    /// agents on duty for each Erlang of load.
    case calibrated(agentsPerErlang: Double)
    /// The department's own agents on the scenario's shifts.
    case ownAgents
    /// Neither an answer rate nor agents are known, or no patience to fit with: nothing can be said.
    case unknown
  }

  /// Where the agents on duty come from.
  public let staffing: Staffing
  /// Agents on duty by interval; empty where unknown.
  let onDuty: [Double]
  /// The queue; `nil` where the staffing is unknown.
  public let week: QueueWeek?
  /// Calls offered in the week.
  public let offered: Double

  /// A line before the merge.
  init(before line: Line, _ demand: LineDemand, in scenario: Scenario, _ all: WeekDemand) throws(QueueError) {
    let traffic = demand.before
    let patience = scenario.figures(of: line).patienceSeconds
    let within = scenario.target.withinSeconds
    offered = traffic.reduce(0) { $0 + $1.demand }
    if let rate = line.before.answerRate, let patience, offered > 0 {
      let fit = try Self.agentsPerErlang(
        traffic, patience: patience, rate: rate, seconds: all.intervalSeconds, within: within)
      staffing = .calibrated(agentsPerErlang: fit)
      onDuty = traffic.map { $0.demand * $0.handleSeconds / all.intervalSeconds * fit }
    } else if let agents = line.before.agents {
      staffing = .ownAgents
      var own = scenario
      own.workforce.agents = agents
      own.workforce.furtherWork = []
      var planner = RosterPlanner(own, traffic: traffic, usesPatience: patience != nil, setAside: 0)
      let seats = Array(repeating: line.before.seats ?? agents, count: 7)
      onDuty =
        planner.roster(
          agents: agents, plannedAbsence: own.workforce.plannedAbsence, seats: seats
        ).onDuty
    } else {
      staffing = .unknown
      onDuty = []
      week = nil
      return
    }
    week = try QueueWeek(
      traffic, onDuty: onDuty, intervalsPerDay: all.intervalsPerDay, seconds: all.intervalSeconds, within: within)
  }

  /// What stays with a line after the merge, with the people it had before.
  init(
    remaining demand: LineDemand, of before: OwnQueueForecast, in scenario: Scenario, _ all: WeekDemand
  ) throws(QueueError) {
    staffing = before.staffing
    onDuty = before.onDuty
    offered = demand.remaining.reduce(0) { $0 + $1.demand }
    week =
      before.onDuty.isEmpty
      ? nil
      : try QueueWeek(
        demand.remaining, onDuty: onDuty, intervalsPerDay: all.intervalsPerDay, seconds: all.intervalSeconds,
        within: scenario.target.withinSeconds)
  }

  /// Agents for each Erlang of load at which Erlang A answers the published share of the week's calls.
  ///
  /// The answer rate rises with the agents, so that bisection finds them to 1e-9.
  private static func agentsPerErlang(
    _ traffic: [IntervalTraffic], patience: Double, rate: Double, seconds: Double, within: Double
  ) throws(QueueError) -> Double {
    var repeats: [IntervalTraffic: Double] = [:]
    for interval in traffic where interval.demand > 0 { repeats[interval, default: 0] += 1 }
    let distinct = repeats.sorted { $0.key.demand < $1.key.demand }
    let offered = distinct.reduce(0) { $0 + $1.key.demand * $1.value }
    var low = 0.0
    var high = 64.0
    while high - low > 1e-9 {
      let middle = (low + high) / 2
      var answered = 0.0
      for (interval, count) in distinct {
        let agents = interval.demand * interval.handleSeconds / seconds * middle
        let totals = try ErlangAInterval.totals(
          interval, patience: patience, agents: agents, seconds: seconds, within: within, waits: false)
        answered += totals.answered * count
      }
      if answered < rate * offered { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
