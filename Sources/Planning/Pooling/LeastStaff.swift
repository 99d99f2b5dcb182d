import ContactCentre
import QueueTheory

/// The least agents that reach the target's level in every interval, nobody giving up.
struct LeastStaff {
  private let target: ServiceTarget
  private let seconds: Double
  private var known: [QueueWork: Int] = [:]

  init(_ scenario: Scenario) {
    target = scenario.target
    seconds = scenario.intervalMinutes * 60
  }

  /// The agents of each interval; none where no call comes.
  ///
  /// - Complexity: O(1) for each interval that differs from those before.
  mutating func agents(for week: [QueueWork]) throws(QueueError) -> [Int] {
    var agents: [Int] = []
    for work in week { agents.append(try self.agents(for: work)) }
    return agents
  }

  private mutating func agents(for work: QueueWork) throws(QueueError) -> Int {
    guard work.calls > 0 else { return 0 }
    if let found = known[work] { return found }
    let agents = try ErlangC.leastAgents(
      load: work.load(seconds: seconds), service: work.service, within: target.withinSeconds,
      target: target.level)
    known[work] = agents
    return agents
  }
}
