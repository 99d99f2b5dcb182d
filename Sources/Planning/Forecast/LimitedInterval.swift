import Measures
import QueueTheory
import Stochastics

/// One interval of a queue with a limit on its places, in its steady state: who finds every agent and every place taken
/// is blocked. Handle times are taken as exponential with their mean. There always is a steady state, with patience (Erlang A) and without (Erlang C).
///
/// With nobody on duty nobody is answered. With patience whoever gets a place gives up: the places are servers of mean
/// time `patience`, so that Erlang B gives the blocked. Without patience the places, once taken, stay taken: every call
/// counts as blocked.
struct LimitedInterval {
  let traffic: IntervalTraffic
  /// Mean patience in seconds; `nil` where nobody gives up.
  let patience: Double?
  let agents: Double
  let seconds: Double
  let places: Int

  /// The totals of the interval; without `waits` no mean wait of the answered is stated.
  ///
  /// Callers who were blocked dial again like those who gave up.
  func totals(within: Double, waits: Bool = true) throws(QueueError) -> ServiceTotals {
    var totals = ServiceTotals()
    totals.staffed = agents * seconds
    guard traffic.demand > 0 else { return totals }
    guard agents > 0 else {
      try addUnanswered(within: within, to: &totals)
      return totals
    }
    let offered = try traffic.attempts { offered throws(QueueError) in
      1 - (try self.state(offered).answeredShare)
    }
    let state = try state(offered)
    totals.offered = offered
    totals.answered = offered * state.answeredShare
    totals.abandoned = offered * state.abandonedShare
    totals.blocked = offered * state.blockedShare
    totals.answeredWithin = offered * state.answered(within: within)
    totals.abandonedWithin = offered * state.abandoned(within: within)
    totals.offeredWithin = offered * (state.serviceLevel(.offeredWait, within: within) ?? 0)
    totals.waitOfAnswered = waits ? totals.answered * (state.meanWaitOfAnswered ?? 0) : .infinity
    totals.waitOfOffered = state.meanQueueLength * seconds
    totals.handling = totals.answered * traffic.handleSeconds
    return totals
  }

  private func addUnanswered(within: Double, to totals: inout ServiceTotals) throws(QueueError) {
    let offered = traffic.calls + traffic.callers / (1 - traffic.redialProbability)
    totals.offered = offered
    guard let patience else {
      totals.blocked = offered
      return
    }
    let blocking = try ErlangB.blocking(load: offered * patience / seconds, agents: Double(places))
    totals.blocked = offered * blocking
    totals.abandoned = offered * (1 - blocking)
    totals.abandonedWithin = totals.abandoned * -CMath.expm1(-within / patience)
    totals.waitOfOffered = totals.abandoned * patience
  }

  private func state(_ offered: Double) throws(QueueError) -> LimitedQueue {
    try LimitedQueue(
      load: offered * traffic.handleSeconds / seconds, agents: agents, handleTime: traffic.handleSeconds,
      patience: patience, places: places)
  }
}
