import QueueTheory

extension QueuePoint {
  func erlangC() throws -> QueueResult {
    let load = try erlangs()
    let handleTime = try need(handleTime, "handle_time_s")
    var result = QueueResult()
    func leastAgents(_ target: Double) throws -> Int {
      try ErlangC.leastAgents(
        load: load, handleTime: handleTime, within: try need(within, "within_s"), target: target,
        maximumOccupancy: maximumOccupancy)
    }
    result.leastAgents = try target.map(leastAgents)
    let agents = try staff(result.leastAgents)
    try checkWithin()
    // Without calls and agents there is nothing to wait for.
    if load == 0, agents == 0 { return result }
    guard case .stable(let state) = try ErlangC.solve(load: load, agents: agents, handleTime: handleTime)
    else {
      let usual = within == nil ? nil : try? leastAgents(Overload.usualTarget)
      let least = target == nil ? usual : result.leastAgents
      let overload = Overload(
        load: load, agents: agents, within: within, target: target, leastAgents: least)
      result.isUnstable(overload.message)
      return result
    }
    result.queueLength = state.meanQueueLength
    result.occupancy = state.occupancy
    guard load > 0 else { return result }
    result.probabilityOfWait = state.probabilityOfWait
    result.serviceLevel = within.map { state.serviceLevel(within: $0) }
    result.averageSpeedOfAnswer = state.meanWait
    result.meanWait = state.meanWait
    result.waitQuantiles = QueueResult.percents.map { state.waitQuantile(Double($0) / 100) }
    return result
  }
}
