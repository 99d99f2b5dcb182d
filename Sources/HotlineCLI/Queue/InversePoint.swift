import Measures
import QueueTheory
import Reporting
import Wording

/// A question the other way round: which value of a figure just reaches the target?
enum Inverse: String, CaseIterable {
  case largestLoad = "largest-load"
  case longestHandleTime = "longest-handle-time"
  case leastPatience = "least-patience"

  /// The questions that a model answers.
  static func all(of model: QueueModel) -> [Inverse] {
    model == .erlangA ? allCases : [.largestLoad, .longestHandleTime]
  }

  var column: Column {
    switch self {
    case .largestLoad: Column("largest_load", QueueWording.largestLoad, digits: 4)
    case .longestHandleTime: Column("longest_handle_time_s", QueueWording.longestHandleTime, digits: 2)
    case .leastPatience: Column("least_patience_s", QueueWording.leastPatience, digits: 2)
    }
  }

  func cell(_ value: Double?) -> Cell { self == .largestLoad ? .number(value) : .seconds(value) }
}

extension QueuePoint {
  /// The point with the answer to an inverse question; a figure that is asked for and not given takes the
  /// value that was found.
  func found(_ inverse: Inverse, _ question: QueueQuestion) throws -> QueueResult {
    if queueLimit != nil || trunks != nil || redial != nil {
      throw PointProblem(message: QueueWording.inverseOfPlainModel)
    }
    var point = self
    let outcome = try answer(inverse, question)
    if case .value(let value) = outcome { point.complete(inverse, value) }
    guard point.hasAll(inverse) else {
      // Nothing to go by: neither a figure that was given nor one that was found.
      guard case .none(let message, _) = outcome else {
        throw PointProblem(message: QueueWording.noPatienceNeeded)
      }
      throw PointProblem(message: message)
    }
    var result = try point.figures(question)
    // At the value found the target is just reached; rounding alone would decide on one agent more.
    if !hasAll(inverse) { result.leastAgents = nil }
    switch outcome {
    case .value(let value): result.found = value
    case .none(let message, let isInfeasible):
      result.message = message
      result.isInfeasible = isInfeasible
    }
    return result
  }

  /// What an inverse question comes to.
  private enum Answer {
    case value(Double)
    /// There is none, for a reason: no value reaches the target, or every one does.
    case none(Phrase, isInfeasible: Bool)
  }

  private func hasAll(_ inverse: Inverse) -> Bool {
    switch inverse {
    case .largestLoad: load != nil || callsPerHour != nil
    case .longestHandleTime: handleTime != nil
    case .leastPatience: patience != nil
    }
  }

  private mutating func complete(_ inverse: Inverse, _ value: Double) {
    guard !hasAll(inverse) else { return }
    switch inverse {
    case .largestLoad: load = value
    case .longestHandleTime: handleTime = value
    case .leastPatience: if value > 0 { patience = value }
    }
  }

  private func answer(_ inverse: Inverse, _ question: QueueQuestion) throws -> Answer {
    do {
      return .value(
        try value(
          inverse, question, agents: try need(agents, "agents"), target: try need(target, "target")))
    } catch let error as QueueError {
      switch error {
      case .unreachable: return .none(error.message, isInfeasible: true)
      case .alwaysReached: return .none(error.message, isInfeasible: false)
      default: throw error
      }
    }
  }

  private func value(
    _ inverse: Inverse, _ question: QueueQuestion, agents: Double, target: Double
  ) throws -> Double {
    switch (inverse, question.model) {
    case (.largestLoad, .erlangB): return try ErlangB.largestLoad(agents: agents, answeredShare: target)
    case (.largestLoad, .erlangC):
      return try ErlangC.largestLoad(
        agents: agents, handleTime: try need(handleTime, "handle_time_s"),
        within: try need(within, "within_s"), target: target)
    case (.largestLoad, .erlangA):
      return try ErlangA.largestLoad(
        agents: agents, handleTime: try need(handleTime, "handle_time_s"),
        patience: try need(patience, "patience_s"), within: try need(within, "within_s"), target: target,
        formula: question.formula)
    case (.longestHandleTime, .erlangB):
      return try ErlangB.longestHandleTime(
        arrivals: try arrivals(), agents: agents, answeredShare: target)
    case (.longestHandleTime, .erlangC):
      return try ErlangC.longestHandleTime(
        arrivals: try arrivals(), agents: agents, within: try need(within, "within_s"), target: target)
    case (.longestHandleTime, .erlangA):
      return try ErlangA.longestHandleTime(
        arrivals: try arrivals(), agents: agents, patience: try need(patience, "patience_s"),
        within: try need(within, "within_s"), target: target, formula: question.formula)
    case (.leastPatience, _):
      return try ErlangA.leastPatience(
        load: try erlangs(), agents: agents, handleTime: try need(handleTime, "handle_time_s"),
        answeredShare: target)
    }
  }

  /// Calls a second.
  private func arrivals() throws -> Double {
    guard let load else { return try hourlyCalls() / 3600 }
    if callsPerHour != nil { throw PointProblem(message: CommandWording.twoLoads) }
    guard let handleTime else { throw PointProblem(message: QueueWording.callsForHandleTime) }
    guard handleTime > 0 else {
      throw QueueError.outOfDomain(
        quantity: .handleTime, value: handleTime, allowed: "0 < handleTime < infinity")
    }
    let arrivals = load / handleTime
    guard arrivals.isFinite else { throw PointProblem(message: QueueWording.arrivalsTooMany) }
    return arrivals
  }
}
