import Measures
import QueueTheory
import Reporting
import Wording

extension QueuePoint {
  /// Erlang A where callers who give up call again; the load is that of first calls.
  func redialling(_ probability: Double, _ question: QueueQuestion) throws -> QueueResult {
    switch question.redialModel {
    case .fixedPoint: try fixedPoint(probability, question.formula)
    case .exact: try exact(probability, question.formula)
    }
  }

  /// The delay is of no account to the fixed point; where none is given the handle time stands for it.
  private func fixedPoint(_ probability: Double, _ formula: ServiceLevelFormula) throws -> QueueResult {
    let load = try erlangs()
    let handleTime = try need(handleTime, "handle_time_s")
    let patience = try need(patience, "patience_s")
    guard load > 0 else { return try erlangA(formula) }
    let redialling = try Redialling(probability: probability, delay: redialDelay ?? handleTime)
    func outcome(_ agents: Double) throws(QueueError) -> Redials.Outcome {
      try Redials.fixedPoint(
        load: load, agents: agents, handleTime: handleTime, patience: patience, redialling: redialling)
    }
    var result = QueueResult()
    if let target {
      try checkTarget()
      let within = try need(within, "within_s")
      try checkWithin()
      result.leastAgents = try LeastWhole.search(from: load, upTo: 1_000_000_000_000_000) {
        agents throws(QueueError) in
        guard case .stable(let point) = try outcome(Double(agents)) else { return false }
        let state = point.attempt
        if let most = maximumOccupancy, most < 1, (state.occupancy ?? 0) > most { return false }
        return state.serviceLevel(formula, within: within).map { $0 >= target } ?? false
      }
    }
    let agents = try staff(result.leastAgents)
    try checkWithin()
    guard case .stable(let point) = try outcome(agents) else {
      let overload = Overload(
        load: load, agents: agents, within: within, target: target,
        leastAgents: target == nil ? nil : result.leastAgents)
      result.isUnstable(overload.message)
      return result
    }
    result.take(point.attempt, formula, within: within)
    result.attemptsPerCall = point.attemptsPerCall
    result.firstCallAnswerRate = point.firstCallAnswerRate
    result.finallyAnsweredShare = point.finallyAnsweredShare
    return result
  }

  private func exact(_ probability: Double, _ formula: ServiceLevelFormula) throws -> QueueResult {
    let load = try erlangs()
    let handleTime = try need(handleTime, "handle_time_s")
    let patience = try need(patience, "patience_s")
    let redialling = try Redialling(probability: probability, delay: try need(redialDelay, "redial_delay_s"))
    guard let agents else {
      throw PointProblem(
        message: target == nil ? CommandWording.agentsOrTarget : QueueWording.exactHasNoLeastAgents)
    }
    let whole = try Self.whole(agents, "agents", in: 0...10_000)
    try checkWithin()
    guard load > 0 else {
      var result = try erlangA(formula)
      result.leastAgents = nil
      return result
    }
    guard load <= 10_000 else {
      throw QueueError.outOfDomain(quantity: .load, value: load, allowed: "0 <= load <= 10000")
    }
    var result = QueueResult()
    if target != nil { result.message = QueueWording.exactHasNoLeastAgents }
    let outcome = try Redials.exact(
      load: load, agents: whole, handleTime: handleTime, patience: patience, redialling: redialling)
    guard case .stable(let law) = outcome else {
      result.isUnstable(Overload(load: load, agents: agents).message)
      return result
    }
    result.take(law, formula, within: within)
    return result
  }
}

extension QueueResult {
  /// What the exact law defines: the wait to be expected is that of first calls, all else that of attempts.
  fileprivate mutating func take(_ law: Redials.ExactLaw, _ formula: ServiceLevelFormula, within: Double?) {
    probabilityOfWait = law.probabilityOfWaitOfFirstCalls
    let answered = within.map { law.attemptsAnswered(within: $0) }
    let answeredAtAll = 1 - law.abandonedShareOfAttempts
    switch formula {
    case .answeredOfOffered: serviceLevel = answered
    case .answeredOfAnswered:
      serviceLevel = answered.flatMap { answeredAtAll > 0 ? min(1, $0 / answeredAtAll) : nil }
    case .excludingShortAbandons, .countingShortAbandons, .offeredWait: serviceLevel = nil
    }
    meanWait = law.meanWaitOfAttempts
    occupancy = law.occupancy
    abandonedShare = law.abandonedShareOfAttempts
    attemptsPerCall = law.attemptsPerCall
    firstCallAnswerRate = law.firstCallAnswerRate
    finallyAnsweredShare = law.finallyAnsweredShare
  }
}
