import Measures
import QueueTheory

extension QueuePoint {
  func erlangB(_ formula: ServiceLevelFormula) throws -> QueueResult {
    let load = try erlangs()
    var result = QueueResult()
    result.leastAgents = try target.map {
      try ErlangB.leastAgents(load: load, answeredShare: $0, maximumOccupancy: maximumOccupancy)
    }
    let agents = try staff(result.leastAgents)
    let blocking = try ErlangB.blocking(load: load, agents: agents)
    if agents > 0 { result.occupancy = load * (1 - blocking) / agents }
    guard load > 0 else { return result }
    result.blocking = blocking
    // Whoever is not blocked is answered at once; blocked calls have no wait to speak of.
    switch formula {
    case .answeredOfOffered, .excludingShortAbandons, .countingShortAbandons:
      result.serviceLevel = 1 - blocking
    case .answeredOfAnswered: result.serviceLevel = blocking < 1 ? 1 : nil
    case .offeredWait: result.serviceLevel = nil
    }
    return result
  }
}
