import QueueTheory

/// A queue whose callers never give up, interval after interval (Erlang C), with its backlog.
///
/// An interval without a backlog and with load < agents is in its steady state. Where load ≥ agents there
/// is no steady state: calls pile up at (arrival rate − service rate) and are served first come, first
/// served; the backlog drains in later intervals at the rate that is left over (the deterministic fluid
/// queue; Newell 1982, Applications of Queueing Theory, doi:10.1007/978-94-009-5970-5). While there is a
/// backlog b, a caller waits b / service rate; once it has gone, the steady state holds for the rest of the
/// interval. The week starts empty.
struct ErlangCWeek {
  private(set) var backlog = 0.0
  private let seconds: Double
  private let within: Double

  init(seconds: Double, within: Double) {
    self.seconds = seconds
    self.within = within
  }

  /// The next interval: its totals, and whether it has a backlog in place of a steady state.
  mutating func next(
    _ traffic: IntervalTraffic, agents: Double
  ) throws(QueueError) -> (totals: ServiceTotals, hasBacklog: Bool) {
    var totals = ServiceTotals()
    totals.staffed = agents * seconds
    let offered = traffic.demand
    guard offered > 0 || backlog > 0 else { return (totals, false) }
    totals.offered = offered
    totals.answered = offered
    let load = offered * traffic.handleSeconds / seconds
    let steady = try steadyState(load: load, agents: agents, service: traffic.service)
    if backlog == 0, let steady {
      add(steady, calls: offered, to: &totals)
      totals.handling = offered * traffic.handleSeconds
      return (totals, false)
    }
    let handle = traffic.handleSeconds > 0 ? traffic.handleSeconds : lastHandleSeconds
    lastHandleSeconds = handle
    let arrivals = offered / seconds
    let service = handle > 0 ? agents / handle : 0
    let growth = arrivals - service
    let start = backlog
    let emptied = growth < 0 ? min(seconds, start / -growth) : seconds
    backlog = emptied < seconds ? 0 : max(0, start + growth * seconds)

    // Nobody serves: how long these callers wait is for later intervals to say.
    if offered > 0, agents == 0 {
      totals.waitOfAnswered = .infinity
      totals.waitOfOffered = .infinity
    }
    // Callers who arrive while there is a backlog; those of the rest of the interval find the steady state.
    let early = arrivals * emptied
    if early > 0, service > 0 {
      let end = start + growth * emptied
      let share = Self.shareWithin(start: start, end: end, limit: within * service)
      totals.answeredWithin += early * share
      totals.offeredWithin += early * share
      let wait = early * (start + end) / 2 / service
      totals.waitOfAnswered += wait
      totals.waitOfOffered += wait
    }
    let late = offered - early
    if late > 0, let steady { add(steady, calls: late, to: &totals) }
    totals.handling = min(totals.staffed, (offered + start - backlog) * handle)
    return (totals, true)
  }

  private var lastHandleSeconds = 0.0

  private func steadyState(
    load: Double, agents: Double, service: ServiceLaw
  ) throws(QueueError) -> ErlangC.SteadyState? {
    guard load > 0, agents > 0 else { return nil }
    guard case .stable(let state) = try ErlangC.solve(load: load, agents: agents, service: service)
    else {
      return nil
    }
    return state
  }

  private func add(_ state: ErlangC.SteadyState, calls: Double, to totals: inout ServiceTotals) {
    let share = state.serviceLevel(within: within)
    totals.answeredWithin += calls * share
    totals.offeredWithin += calls * share
    totals.waitOfAnswered += calls * state.meanWait
    totals.waitOfOffered += calls * state.meanWait
  }

  /// The share of a straight line from one backlog to another that lies at or below a limit.
  private static func shareWithin(start: Double, end: Double, limit: Double) -> Double {
    let low = min(start, end)
    let high = max(start, end)
    if high <= limit { return 1 }
    if low >= limit { return 0 }
    return (limit - low) / (high - low)
  }
}
