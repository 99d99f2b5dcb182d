internal import Stochastics

extension TransientDay {
  /// How many updates of single states `solve` needs, roughly and rather too many: a core does from 1e9 (long queues) to
  /// 1e11 (long `within`) of what is counted here in a second.
  ///
  /// The queue is taken to follow its fluid limit, with nine standard deviations of a free walk or of the steady state on
  /// top, whichever is less. Meant for callers who would refuse a day that takes minutes, before they ask.
  ///
  /// - Parameters:
  ///   - day: the calls and the agents.
  ///   - within: time within which a call is to be answered, seconds, ≥ 0.
  /// - Complexity: O(intervals).
  public static func operations(_ day: StaffedDay, within: Double) -> Double {
    var estimate = OperationsEstimate(day: day, within: within)
    return day.calls.indices.reduce(0) { $0 + estimate.operations(of: $1) }
  }
}

/// The fluid limit of a day, as far as it tells the size of windows.
private struct OperationsEstimate {
  let day: StaffedDay
  let within: Double
  /// Callers waiting in the fluid limit.
  private var fluid = 0.0
  /// Transitions of a free walk since the beginning of the day.
  private var walked = 0.0
  /// Calls in progress in the fluid limit.
  private var present = 0.0
  /// Agents who may be busy at the end of the interval before.
  private var busyBefore = 0.0
  /// States beside a law.
  private let margin = 40.0

  init(day: StaffedDay, within: Double) {
    self.day = day
    self.within = within
  }

  mutating func operations(of index: Int) -> Double {
    let arrivals = day.calls[index] / day.interval
    let agents = Double(day.agents[index])
    let service = 1 / day.handleTimes[index]
    let impatience = day.patiences.map { 1 / $0[index] } ?? 0
    walked += 2 * day.calls[index]
    let queue = advance(arrivals: arrivals, capacity: agents * service, impatience: impatience)
    let before = present
    let target = day.load(index)
    present = min(agents, target + (before - target) * CMath.exp(-service * day.interval))
    let load = max(present, min(agents, before))
    let busy = min(agents, load + 9 * load.squareRoot() + margin)
    let beyond = max(0, busyBefore - agents)
    let rate = arrivals + (busy + beyond) * service + (queue > 0 ? (queue + margin) * impatience : 0)
    func steps(_ time: Double) -> Double { 1.5 * rate * time + 100 }
    let states = min(busy, 18 * load.squareRoot() + margin) + margin + queue + margin
    // As many completions as rows, with a chance of some 1e-16 of fewer.
    let finishing = (beyond + 9 * beyond.squareRoot() + 40) / ((agents + 1) * service)
    let rows = beyond * steps(min(day.interval, finishing)) * (queue + margin)
    busyBefore = busy
    return steps(day.interval) * 2 * states + 3 * rows + tables(index, busy: busy, steps: steps, queue: queue)
  }

  /// Callers who are followed across changes of the agents: 16 to a panel.
  private func tables(_ index: Int, busy: Double, steps: (Double) -> Double, queue: Double) -> Double {
    let agents = Double(day.agents[index])
    guard index + 1 < day.calls.count, within > 0, busy >= agents else { return 0 }
    let outlasting = min(within, day.interval)
    let service = 1 / day.handleTimes[index]
    let impatience = day.patiences.map { 1 / $0[index] } ?? 0
    let pace = agents * service / 40 + (service + impatience) / 4
    let panels = 1 + min(200, pace * outlasting)
    let crossed = min(Double(day.calls.count - index), 1 + within / day.interval)
    let rows = 1 + max(0, agents - Double(day.agents[index + 1]))
    return 16 * panels * crossed * steps(outlasting) * rows * (queue + margin)
  }

  /// The longest queue that has weight during the interval.
  private mutating func advance(arrivals: Double, capacity: Double, impatience: Double) -> Double {
    let before = fluid
    let drift = arrivals - capacity
    if impatience > 0 {
      let limit = drift / impatience
      fluid = max(0, limit + (fluid - limit) * CMath.exp(-impatience * day.interval))
    } else {
      fluid = max(0, fluid + drift * day.interval)
    }
    var spread = 9 * walked.squareRoot()
    if impatience > 0 { spread = min(spread, 9 * ((arrivals + capacity) / impatience).squareRoot() + margin) }
    if drift < 0, before == 0, arrivals > 0 { spread = min(spread, 39 / CMath.log(capacity / arrivals)) }
    return max(before, fluid) + spread
  }
}
