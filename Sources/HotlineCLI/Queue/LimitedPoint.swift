import Measures
import QueueTheory
import Wording

extension QueuePoint {
  /// The most places in the queue, and the most lines, that are reckoned with.
  private static let limits = 0...1_000_000_000

  /// How many callers may wait, as a function of the agents.
  private enum Limit {
    case places(Int)
    case trunks(Int)

    /// The places beside some agents; nil where the agents are more than the lines, or not whole.
    func places(beside agents: Double) -> Int? {
      switch self {
      case .places(let places): return places
      case .trunks(let trunks):
        guard let whole = Int(exactly: agents), whole <= trunks else { return nil }
        return trunks - whole
      }
    }
  }

  /// Erlang C or A with a limit on the places in the queue.
  func limited(_ question: QueueQuestion) throws -> QueueResult {
    let load = try erlangs()
    let handleTime = try need(handleTime, "handle_time_s")
    let patience = question.model == .erlangA ? try need(patience, "patience_s") : nil
    let limit = try limit()
    func queue(_ agents: Double) throws -> LimitedQueue {
      guard let places = limit.places(beside: agents) else {
        throw PointProblem(message: QueueWording.agentsAboveTrunks)
      }
      return try LimitedQueue(
        load: load, agents: agents, handleTime: handleTime, patience: patience, places: places)
    }
    var result = QueueResult()
    if let target {
      try checkTarget()
      let within = try need(within, "within_s")
      try checkWithin()
      result.leastAgents =
        load > 0
        ? try leastAgents(load, limit) { agents in
          let state = try queue(agents)
          if let most = maximumOccupancy, most < 1, state.occupancy > most { return false }
          return state.serviceLevel(question.formula, within: within).map { $0 >= target } ?? false
        } : 0
      if result.leastAgents == nil {
        result.message = QueueWording.tooFewTrunks
        result.isInfeasible = true
      }
    }
    if agents == nil, let message = result.message { throw PointProblem(message: message) }
    let agents = try staff(result.leastAgents)
    try checkWithin()
    // Without calls and agents there is nothing to wait for.
    if load == 0, agents == 0 { return result }
    result.take(try queue(agents), question, within: within)
    return result
  }

  private func limit() throws -> Limit {
    if let queueLimit {
      if trunks != nil { throw PointProblem(message: QueueWording.twoLimits) }
      return .places(try Self.whole(queueLimit, "queue_limit", in: Self.limits))
    }
    return .trunks(try Self.whole(try need(trunks, "trunks"), "trunks", in: Self.limits))
  }

  /// The service level rises with the agents, for so many places as for so many lines.
  private func leastAgents(
    _ load: Double, _ limit: Limit, suffices: (Double) throws -> Bool
  ) throws -> Int? {
    let most = if case .trunks(let trunks) = limit { trunks } else { 1_000_000_000_000_000 }
    return try LeastWhole.search(from: load, upTo: most) { try suffices(Double($0)) }
  }
}

extension QueueResult {
  fileprivate mutating func take(_ state: LimitedQueue, _ question: QueueQuestion, within: Double?) {
    queueLength = state.meanQueueLength
    occupancy = state.occupancy
    guard state.load > 0 else { return }
    blocking = state.blockedShare
    probabilityOfWait = state.probabilityOfWait
    serviceLevel = within.flatMap { state.serviceLevel(question.formula, within: $0) }
    averageSpeedOfAnswer = state.meanWaitOfAnswered
    meanWait = state.meanWait
    if question.model == .erlangA { abandonedShare = state.abandonedShare }
  }
}
