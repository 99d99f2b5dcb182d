import Measures
import QueueTheory
import Wording

/// The models of the queue calculator.
enum QueueModel: String {
  case erlangB = "erlang-b"
  case erlangC = "erlang-c"
  case erlangA = "erlang-a"
}

/// One point of the queue calculator: what is given.
struct QueuePoint {
  var load: Double?
  var callsPerHour: Double?
  var handleTime: Double?
  var agents: Double?
  var within: Double?
  var patience: Double?
  var target: Double?
  var maximumOccupancy: Double?

  /// The given figures by the names of their columns.
  static let columns: [(name: String, path: any WritableKeyPath<QueuePoint, Double?> & Sendable)] = [
    ("load", \.load), ("calls_per_hour", \.callsPerHour), ("handle_time_s", \.handleTime),
    ("agents", \.agents),
    ("within_s", \.within), ("patience_s", \.patience), ("target", \.target),
    ("max_occupancy", \.maximumOccupancy),
  ]

  /// The point, completed by others' figures where it has none; a load of its own keeps the others' out.
  func completed(by other: QueuePoint) -> QueuePoint {
    var point = self
    let hasLoad = load != nil || callsPerHour != nil
    for (name, path) in Self.columns where point[keyPath: path] == nil {
      if hasLoad && (name == "load" || name == "calls_per_hour") { continue }
      point[keyPath: path] = other[keyPath: path]
    }
    return point
  }
}

/// What the queue calculator says of one point.
struct QueueResult {
  /// How the point turned out.
  enum Status: String {
    /// The figures are those of the steady state.
    case ok
    /// Load ≥ agents under Erlang C: there is no steady state.
    case unstable
    /// The point cannot be worked out.
    case invalid
  }

  var status = Status.ok
  var message: Phrase?
  var blocking: Double?
  var probabilityOfWait: Double?
  var serviceLevel: Double?
  var averageSpeedOfAnswer: Double?
  var meanWait: Double?
  var queueLength: Double?
  var occupancy: Double?
  var abandonedShare: Double?
  var waitQuantiles: [Double?] = [nil, nil, nil]
  var leastAgents: Int?

  /// The quantiles of the wait that are given, in percent.
  static let percents = [50, 90, 95]

  static func invalid(_ message: Phrase) -> QueueResult { QueueResult(status: .invalid, message: message) }
}

extension QueuePoint {
  /// A figure that is missing, or two that contradict each other.
  private struct Gap: Error {
    let message: Phrase
  }

  /// The point under a model; a service level is counted by a formula.
  func result(_ model: QueueModel, _ formula: ServiceLevelFormula) -> QueueResult {
    do {
      switch model {
      case .erlangB: return try erlangB(formula)
      case .erlangC: return try erlangC()
      case .erlangA: return try erlangA(formula)
      }
    } catch let error as QueueError {
      return .invalid(error.message)
    } catch let gap as Gap {
      return .invalid(gap.message)
    } catch {
      return .invalid(Phrase(verbatim: "\(error)"))
    }
  }

  private func need(_ value: Double?, _ name: String) throws(Gap) -> Double {
    guard let value else { throw Gap(message: CommandWording.missing(name)) }
    return value
  }

  /// The load, in Erlang: as given, or calls an hour × handle time / 3600.
  private func erlangs() throws -> Double {
    if let load {
      if callsPerHour != nil { throw Gap(message: CommandWording.twoLoads) }
      return load
    }
    guard let callsPerHour else { throw Gap(message: CommandWording.loadForm) }
    guard callsPerHour >= 0, callsPerHour.isFinite else {
      throw QueueError.outOfDomain(
        quantity: .callsPerHour, value: callsPerHour, allowed: "0 <= calls_per_hour")
    }
    return callsPerHour * (try need(handleTime, "handle_time_s")) / 3600
  }

  /// The agents of the point: as given, else the least ones for its target.
  private func staff(_ least: Int?) throws(Gap) -> Double {
    if let agents { return agents }
    guard let least else { throw Gap(message: CommandWording.agentsOrTarget) }
    return Double(least)
  }

  private func erlangB(_ formula: ServiceLevelFormula) throws -> QueueResult {
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

  private func erlangC() throws -> QueueResult {
    let load = try erlangs()
    let handleTime = try need(handleTime, "handle_time_s")
    var result = QueueResult()
    result.leastAgents = try target.map {
      try ErlangC.leastAgents(
        load: load, handleTime: handleTime, within: try need(within, "within_s"), target: $0,
        maximumOccupancy: maximumOccupancy)
    }
    let agents = try staff(result.leastAgents)
    try checkWithin()
    // Without calls and agents there is nothing to wait for.
    if load == 0, agents == 0 { return result }
    guard case .stable(let state) = try ErlangC.solve(load: load, agents: agents, handleTime: handleTime)
    else {
      result.status = .unstable
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

  private func erlangA(_ formula: ServiceLevelFormula) throws -> QueueResult {
    let load = try erlangs()
    let handleTime = try need(handleTime, "handle_time_s")
    let patience = try need(patience, "patience_s")
    var result = QueueResult()
    result.leastAgents = try target.map {
      try ErlangA.leastAgents(
        load: load, handleTime: handleTime, patience: patience, within: try need(within, "within_s"),
        target: $0,
        formula: formula, maximumOccupancy: maximumOccupancy)
    }
    let agents = try staff(result.leastAgents)
    try checkWithin()
    let state = try ErlangA.solve(load: load, agents: agents, handleTime: handleTime, patience: patience)
    result.queueLength = state.meanQueueLength
    result.occupancy = state.occupancy
    guard load > 0 else { return result }
    result.probabilityOfWait = state.probabilityOfWait
    result.serviceLevel = within.flatMap { state.serviceLevel(formula, within: $0) }
    result.averageSpeedOfAnswer = state.meanWaitOfAnswered
    result.meanWait = state.meanWait
    result.abandonedShare = state.abandonedShare
    result.waitQuantiles = QueueResult.percents.map { state.waitQuantile(Double($0) / 100) }
    return result
  }

  private func checkWithin() throws(QueueError) {
    if let within, !(within >= 0 && within.isFinite) {
      throw QueueError.outOfDomain(quantity: .within, value: within, allowed: "0 <= within_s")
    }
  }
}
