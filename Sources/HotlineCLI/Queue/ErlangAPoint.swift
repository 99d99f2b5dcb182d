import Measures
import QueueTheory

extension QueuePoint {
  func erlangA(_ formula: ServiceLevelFormula) throws -> QueueResult {
    let load = try erlangs()
    let handleTime = try need(handleTime, "handle_time_s")
    let patience = try need(patience, "patience_s")
    var result = QueueResult()
    result.leastAgents = try target.map {
      try ErlangA.leastAgents(
        load: load, handleTime: handleTime, patience: patience, within: try need(within, "within_s"),
        target: $0, formula: formula, maximumOccupancy: maximumOccupancy)
    }
    let agents = try staff(result.leastAgents)
    try checkWithin()
    result.take(
      try ErlangA.solve(load: load, agents: agents, handleTime: handleTime, patience: patience), formula,
      within: within)
    return result
  }
}

extension QueueResult {
  /// The figures of a steady state; without calls only those that are no ratios of calls.
  mutating func take(_ state: ErlangA.SteadyState, _ formula: ServiceLevelFormula, within: Double?) {
    queueLength = state.meanQueueLength
    occupancy = state.occupancy
    guard state.load > 0 else { return }
    probabilityOfWait = state.probabilityOfWait
    serviceLevel = within.flatMap { state.serviceLevel(formula, within: $0) }
    averageSpeedOfAnswer = state.meanWaitOfAnswered
    meanWait = state.meanWait
    abandonedShare = state.abandonedShare
    waitQuantiles = Self.percents.map { state.waitQuantile(Double($0) / 100) }
  }
}
