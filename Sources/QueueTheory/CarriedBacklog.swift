internal import Stochastics

/// The backlog that `CarryOverDay` hands from period to period.
///
/// Rates are loads: calls per mean handle time.
struct CarriedBacklog {
  let service: ServiceLaw
  /// Nil where nobody gives up.
  let patience: Double?
  /// Length of a period, seconds.
  let period: Double
  /// Rate at which the calls of the last period that it did not serve call again.
  private var rate: Double

  /// The backlog of so many calls.
  init(calls: Double, service: ServiceLaw, patience: Double?, period: Double) {
    rate = calls * (service.mean / period)
    self.service = service
    self.patience = patience
    self.period = period
  }

  private var handleTime: Double { service.mean }

  /// Calls that are carried on.
  var calls: Double { rate * (period / handleTime) }

  /// The figures of one period: shares of its calls, and means over its time.
  struct Figures {
    let answeredInTime: Double
    var abandonedInTime = 0.0
    /// Whose wait would be no longer if they never gave up.
    let offeredInTime: Double
    let probabilityOfWait: Double
    let queueLength: Double
    let busyAgents: Double
  }

  /// Passes one period.
  mutating func pass(load: Double, agents: Double, within: Double) -> Figures {
    guard agents > 0 else { return passWithoutAgents(load: load, within: within) }
    let artificial = load + rate
    let loss = LossSystem(load: artificial, agents: agents)
    guard let patience else {
      rate = artificial * loss.blocked
      return delayed(loss, within: within)
    }
    // Share of the blocked that give up: θd/(1 + θd).
    let leaving = period / (patience + period)
    rate = artificial * loss.blocked * (1 - leaving)
    let modified = artificial * min(1, loss.served + loss.blocked * leaving)
    let state = ErlangA.SteadyState(
      load: modified, agents: agents, handleTime: handleTime,
      delays: service.delayTimes(load: modified, agents: agents, patience: patience), patience: patience)
    return Figures(
      answeredInTime: state.answered(within: within), abandonedInTime: state.abandoned(within: within),
      offeredInTime: 1 - state.offeredWaitLonger(than: within), probabilityOfWait: state.probabilityOfWait,
      queueLength: state.meanQueueLength, busyAgents: modified * state.answeredShare)
  }

  /// Erlang C with as many busy agents as the loss system, from its idle agents without cancellation.
  private func delayed(_ loss: LossSystem, within: Double) -> Figures {
    let busy = loss.load * loss.served
    let delays = service.delayTimes(load: busy, agents: loss.agents, patience: nil)
    let odds =
      FreeAgents.weight(load: busy, agents: loss.agents) * (loss.idle / loss.agents) / delays.oddsOfWait
    let wait = 1 / (1 + odds)
    let answered =
      wait <= 0.5
      ? 1 - wait * delays.sum { CMath.exp(-loss.idle * (within / $0)) }
      : wait * (odds - delays.sum { CMath.expm1(-loss.idle * (within / $0)) })
    return Figures(
      answeredInTime: min(1, answered), offeredInTime: min(1, answered), probabilityOfWait: wait,
      queueLength: wait * busy / loss.idle * (delays.mean / handleTime),
      busyAgents: busy)
  }

  /// Q' = λ − θQ, exact.
  private mutating func passWithoutAgents(load: Double, within: Double) -> Figures {
    let queue = rate * (period / handleTime)
    let arrivals = load * (period / handleTime)
    // With z = θd: (1 − e^(−z))/z and (1 − that)/z.
    let z = patience.map { period / $0 } ?? 0
    let kept = z > 0 ? -CMath.expm1(-z) / z : 1
    let ramp = z > 1e-4 ? (1 - kept) / z : 0.5 - z / 6
    rate = (queue * CMath.exp(-z) + arrivals * kept) * (handleTime / period)
    return Figures(
      answeredInTime: 0, abandonedInTime: patience.map { -CMath.expm1(-within / $0) } ?? 0, offeredInTime: 0,
      probabilityOfWait: 1, queueLength: queue * kept + arrivals * ramp, busyAgents: 0)
  }
}

/// Erlang's loss system in shares that keep their digits.
private struct LossSystem {
  let load: Double
  let agents: Double
  let blocked: Double
  /// 1 − `blocked`.
  let served: Double
  /// Mean number of idle agents, n − a(1 − B).
  let idle: Double

  init(load: Double, agents: Double) {
    self.load = load
    self.agents = agents
    let weight = FreeAgents.weight(load: load, agents: agents)
    blocked = 1 / (1 + weight)
    served = weight.isFinite ? weight / (1 + weight) : 1
    if load <= 2 * agents {
      idle = agents - load * served
    } else {
      // a(1/B(n) − 1) = n/B(n − 1).
      let fewer = FreeAgents.weight(load: load, agents: max(0, agents - 1))
      idle = agents * (weight - fewer) / (1 + weight)
    }
  }
}
