public import Measures

/// The exact law of a day's queue, M(t)/M/s(t) or M(t)/M/s(t)+M, with constant rates in each interval.
///
/// - SeeAlso: W. K. Grassmann, Transient solutions in Markovian queueing systems, Comput. Oper. Res. 4 (1977)
///   47–53, doi:10.1016/0305-0548(77)90007-7; A. Ingolfsson et al., A survey and experimental comparison of
///   service-level-approximation methods for nonstationary M(t)/M/s(t) queueing systems with exhaustive discipline,
///   INFORMS J. Comput. 19 (2007) 201–214, doi:10.1287/ijoc.1050.0157.
public enum TransientDay {
  /// Figures by interval, starting empty.
  ///
  /// Between changes of the rates the law moves by uniformisation; its sums over time give the queue, the delay and
  /// the callers who give up. A call that arrives more than `within` before the end of its interval has a chance of
  /// being answered in time that depends on the state alone; the others are followed across the change of the
  /// agents, and beyond the day, where the last number of agents stays on, by Gauss–Legendre quadrature over the time of
  /// arrival. Calls belong to the interval in which they arrive, callers who give up to that in which they do.
  /// Absolute error of shares about 1e-10.
  ///
  /// - Parameters:
  ///   - day: the calls and the agents.
  ///   - within: time within which a call is to be answered, seconds, ≥ 0.
  ///   - rule: what happens to calls in progress when agents leave, `capacity` or `instant`.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.noExactLaw` for the rule `person`.
  /// - Complexity: O(Λ t w) for rates Λ of all transitions together over a time t and w states that have weight, some
  ///   16 standard deviations.
  public static func solve(
    _ day: StaffedDay, within: Double, rule: RosterRule
  ) throws(QueueError) -> DayFigures {
    try Domain.within(within)
    guard rule != .person else { throw .noExactLaw(rule) }
    var run = TransientRun(day: day, within: within, rule: rule)
    return run.figures()
  }
}

/// One pass over a day.
struct TransientRun {
  let day: StaffedDay
  let within: Double
  let rule: RosterRule
  private let stages: [TransientStage]
  private var state: TransientState
  private var margin = 8

  init(day: StaffedDay, within: Double, rule: RosterRule) {
    self.day = day
    self.within = within
    self.rule = rule
    stages = day.calls.indices.map { index in
      TransientStage(
        arrivals: day.calls[index] / day.interval, agents: day.agents[index],
        service: 1 / day.handleTimes[index],
        impatience: day.patiences.map { 1 / $0[index] } ?? 0)
    }
    state = .empty(agents: day.agents[0])
  }

  mutating func figures() -> DayFigures {
    DayFigures(intervals: stages.indices.map { figures(of: $0) })
  }

  private mutating func figures(of index: Int) -> DayFigures.Figures {
    let stage = stages[index]
    state.change(to: stage.agents, rule: rule)
    // Arrivals of the last `tail` seconds outlast the interval within their time.
    let whole = (within / day.interval).rounded(.down)
    let tail = within - whole * day.interval
    let isLast = index == stages.count - 1
    var sums = Sums()
    if whole == 0 || isLast {
      follow(stage, for: isLast ? day.interval : day.interval - tail, into: &sums)
      if !isLast, tail > 0 { cross(from: index, for: tail, remaining: tail, into: &sums) }
    } else {
      cross(from: index, for: day.interval - tail, remaining: day.interval, into: &sums)
      if tail > 0 { cross(from: index, for: tail, remaining: tail, into: &sums) }
    }
    return DayFigures.Figures(
      status: .solved, offered: day.calls[index], answeredInTime: sums.answered * stage.arrivals, abandonedInTime: nil, offeredInTime: nil,
      waiting: sums.waiting * stage.arrivals, queueLength: sums.queue / day.interval,
      queueAtEnd: state.means.queue,
      abandonedCalls: sums.queue * stage.impatience, busyAgents: sums.busy / day.interval)
  }

  /// Seconds, times the number of callers where it is one.
  private struct Sums {
    var answered = 0.0
    var waiting = 0.0
    var queue = 0.0
    var busy = 0.0

    mutating func add(_ time: TransientState) {
      let means = time.means
      queue += means.queue
      busy += means.busy
      waiting += means.waiting
    }
  }

  /// A stretch whose arrivals meet their time, or miss it, before the next change.
  private mutating func follow(_ stage: TransientStage, for duration: Double, into sums: inout Sums) {
    var left = duration
    var table: TaggedCaller?
    while left > 0 {
      let rate = stage.fastest(state, margin: margin)
      let most = (state.beyond.isEmpty ? 512 : 96) / rate
      let step = left > 1.5 * most ? most : left
      let passage = stage.advance(&state, by: step, margin: &margin)
      left -= step
      sums.add(passage.time)
      guard stage.arrivals > 0 else { continue }
      let rows = passage.time.beyond.count + 1
      let count = passage.time.longestQueue + 1
      let fits = table.map { $0.shares.count >= rows && $0.shares[0].count >= count } ?? false
      if !fits { table = stage.tagged([within], rows: rows, count: count + 32).first }
      if let table { sums.answered += table.mean(over: passage.time) }
    }
  }

  /// A stretch that ends `remaining` − `duration` before the next change, whose arrivals outlast it.
  private mutating func cross(
    from index: Int, for duration: Double, remaining: Double, into sums: inout Sums
  ) {
    guard duration > 0 else { return }
    let stage = stages[index]
    // As many panels as the fastest changes within the time need.
    let pace = Double(stage.agents) * stage.service / 40 + (stage.service + stage.impatience) / 4
    let panels = 1 + Int(min(200, pace * min(duration, within)))
    let length = duration / Double(panels)
    for panel in 0..<panels {
      let nodes = GaussLegendre.order16.nodes(from: 0, to: length)
      let passage = stage.advance(&state, by: length, moments: nodes.map(\.place), margin: &margin)
      sums.add(passage.time)
      guard stage.arrivals > 0 else { continue }
      let rows = (passage.samples.map(\.beyond.count).max() ?? 0) + 1
      let count = min(
        (passage.samples.map(\.longestQueue).max() ?? 0) + 1, reach(from: index, busy: stage.agents + rows))
      let passed = Double(panel) * length
      let before = nodes.map { remaining - passed - $0.place }
      let tables = tables(
        after: index, horizons: before.map { within - $0 }, busy: stage.agents + rows - 1, count: count)
      for (node, later) in tables.enumerated() {
        let changed = later.before(agents: stage.agents, rows: rows, count: count, rule: rule)
        let table = stage.tagged([before[node]], rows: rows, count: count, later: changed)
        sums.answered += nodes[node].weight * table[0].mean(over: passage.samples[node])
      }
    }
  }

  /// Callers ahead from which on nobody is answered in time, though all agents of the intervals to come were busy.
  private func reach(from index: Int, busy: Int) -> Int {
    var most = busy
    var starts = 0
    for later in index..<stages.count - 1 where Double(later - index) * day.interval <= within {
      most = max(most, stages[later + 1].agents)
      starts += max(0, stages[later + 1].agents - stages[later].agents)
    }
    let stage = stages[index]
    let limit = 1 << 16
    var count = 64
    while count < limit {
      let late = WaitBehind(
        completions: max(Double(most), 1) * stage.service, impatience: stage.impatience, within: within,
        count: count
      ).late
      if let first = late.firstIndex(where: { $0 < 1e-16 }) { return first + starts + 1 }
      count *= 4
    }
    return Int.max
  }

  /// Tables at the beginning of the interval after `index`, for the times that are left then.
  private func tables(after index: Int, horizons: [Double], busy: Int, count: Int) -> [TaggedCaller] {
    let next = stages[index + 1]
    let rows = rule == .instant ? 1 : max(0, busy - next.agents) + 1
    let length = rule == .instant ? count + max(0, stages[index].agents - next.agents) : count
    let isLast = index + 2 == stages.count
    if isLast || horizons.allSatisfy({ $0 <= day.interval }) {
      let isSingle = busy == stages[index].agents && rule == .capacity
      return next.tagged(horizons, rows: rows, count: length, kept: isSingle ? rows - 1 : 0)
    }
    let later = tables(
      after: index + 1, horizons: horizons.map { $0 - day.interval }, busy: next.agents + rows - 1,
      count: length)
    return later.map { table in
      let changed = table.before(agents: next.agents, rows: rows, count: length, rule: rule)
      return next.tagged([day.interval], rows: rows, count: length, later: changed)[0]
    }
  }
}
