import Measures
import QueueTheory

/// One interval by Erlang A: callers give up after an exponential patience, so that a steady state always
/// exists.
enum ErlangAInterval {
  /// The totals of an interval; without `waits` no mean wait of the answered is stated, which is most of the
  /// work.
  ///
  /// Where callers dial again, it counts all attempts: `IntervalTraffic.attempts`.
  static func totals(
    _ traffic: IntervalTraffic, patience: Double, agents: Double, seconds: Double, within: Double,
    waits: Bool = true
  ) throws(QueueError) -> ServiceTotals {
    var totals = ServiceTotals()
    totals.staffed = agents * seconds
    guard traffic.demand > 0 else { return totals }
    let offered = try attempts(traffic, patience: patience, agents: agents, seconds: seconds)
    let state = try state(traffic, offered, patience: patience, agents: agents, seconds: seconds)
    totals.offered = offered
    totals.answered = offered * state.answeredShare
    totals.abandoned = offered * state.abandonedShare
    totals.answeredWithin = offered * state.answered(within: within)
    totals.abandonedWithin = offered * state.abandoned(within: within)
    totals.offeredWithin = offered * (1 - state.offeredWaitLonger(than: within))
    totals.waitOfAnswered = waits ? totals.answered * (state.meanWaitOfAnswered ?? 0) : .infinity
    totals.waitOfOffered = offered * state.meanWait
    totals.handling = totals.answered * traffic.handleSeconds
    return totals
  }

  /// The service level of an interval with calls by a formula.
  static func serviceLevel(
    _ traffic: IntervalTraffic, patience: Double, agents: Double, seconds: Double,
    _ formula: ServiceLevelFormula,
    within: Double
  ) throws(QueueError) -> Double? {
    let offered = try attempts(traffic, patience: patience, agents: agents, seconds: seconds)
    return try state(traffic, offered, patience: patience, agents: agents, seconds: seconds)
      .serviceLevel(formula, within: within)
  }

  /// The calls answered in an interval with calls.
  static func answered(
    _ traffic: IntervalTraffic, patience: Double, agents: Double, seconds: Double
  ) throws(QueueError) -> Double {
    let offered = try attempts(traffic, patience: patience, agents: agents, seconds: seconds)
    return offered
      * (try state(traffic, offered, patience: patience, agents: agents, seconds: seconds).answeredShare)
  }

  private static func state(
    _ traffic: IntervalTraffic, _ offered: Double, patience: Double, agents: Double, seconds: Double
  ) throws(QueueError) -> ErlangA.SteadyState {
    try ErlangA.solve(
      load: offered * traffic.handleSeconds / seconds, agents: agents, service: traffic.service,
      patience: patience)
  }

  private static func attempts(
    _ traffic: IntervalTraffic, patience: Double, agents: Double, seconds: Double
  ) throws(QueueError) -> Double {
    try traffic.attempts { offered throws(QueueError) in
      try state(traffic, offered, patience: patience, agents: agents, seconds: seconds).abandonedShare
    }
  }
}
