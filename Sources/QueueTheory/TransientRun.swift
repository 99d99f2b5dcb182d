internal import Measures
internal import Stochastics

/// One pass over a day.
struct TransientRun {
  let day: StaffedDay
  let within: Double
  let rule: RosterRule
  /// Callers to follow: the patient one only where a formula asks for the offered wait.
  private let tempers: [TaggedCaller.Temper]
  private let stages: [TransientStage]
  private var state: TransientState
  private var margin = 8

  init(day: StaffedDay, within: Double, rule: RosterRule, followsPatient: Bool) {
    self.day = day
    self.within = within
    self.rule = rule
    tempers = followsPatient ? [.impatient, .patient] : [.impatient]
    stages = day.calls.indices.map { index in
      TransientStage(
        arrivals: day.calls[index] / day.interval, agents: day.agents[index],
        service: 1 / day.handleTimes[index], impatience: day.patiences.map { 1 / $0[index] } ?? 0)
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
    var sums = Sums(inTime: tempers.map { _ in 0 })
    if whole == 0 || isLast {
      follow(from: index, for: isLast ? day.interval : day.interval - tail, into: &sums)
      if !isLast, tail > 0 { cross(from: index, for: tail, remaining: tail, into: &sums) }
    } else {
      cross(from: index, for: day.interval - tail, remaining: day.interval, into: &sums)
      if tail > 0 { cross(from: index, for: tail, remaining: tail, into: &sums) }
    }
    let offered = day.calls[index]
    // Sums of the whole law can exceed the calls by rounding.
    let answered = min(offered, sums.inTime[0] * stage.arrivals)
    let short = short(offered: offered, answered: answered, sums: sums, stage: stage)
    return DayFigures.Figures(
      status: .solved, offered: offered, answeredInTime: answered, abandonedInTime: short?.abandoned,
      offeredInTime: short?.offered, waiting: min(offered, sums.waiting * stage.arrivals),
      queueLength: sums.queue / day.interval, queueAtEnd: state.means.queue,
      abandonedCalls: sums.queue * stage.impatience,
      busyAgents: sums.busy / day.interval)
  }

  /// Callers who give up in time, and those whose offered wait V is no longer than T. As patience X does not depend
  /// on V, those who still wait at T are (A − P(V ≤ T) A) e^(−θT). Where patience changes with the interval, callers
  /// keep for this the θ with which they came.
  private func short(
    offered: Double, answered: Double, sums: Sums, stage: TransientStage
  ) -> (abandoned: Double, offered: Double)? {
    guard stage.impatience > 0 else { return (0, answered) }
    guard sums.inTime.count > 1 else { return nil }
    let reached = min(offered, sums.inTime[1] * stage.arrivals)
    let longer = (offered - reached) * CMath.exp(-stage.impatience * within)
    return (max(0, offered - answered - longer), reached)
  }

  /// Seconds, times the number of callers where it is one.
  private struct Sums {
    /// By the temper of the caller followed.
    var inTime: [Double]
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
  private mutating func follow(from index: Int, for duration: Double, into sums: inout Sums) {
    let stage = stages[index]
    var left = duration
    var tables: [TaggedCaller] = []
    var limit: Int?
    while left > 0 {
      let rate = stage.fastest(state, margin: margin)
      let most = (state.isBeyond ? 128 : 2048) / rate
      let step = left > 1.5 * most ? most : left
      let passage = stage.advance(&state, by: step, margin: &margin)
      left -= step
      sums.add(passage.time)
      guard stage.arrivals > 0 else { continue }
      let rows = passage.time.rows
      if !rows.isEmpty {
        let farthest = limit ?? reach(from: index, busy: stage.agents + rows.count)
        limit = farthest
        let count = min(passage.time.queueCount, farthest)
        if !(tables.first?.covers(rows: rows.count, count: count) ?? false) {
          tables = tempers.map {
            stage.tagged($0, [within], rows: rows.count, count: min(count + 32, farthest))[0]
          }
        }
      }
      let free = passage.time.freeMass
      for temper in tempers.indices {
        sums.inTime[temper] += free + (rows.isEmpty ? 0 : tables[temper].mean(over: rows))
      }
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
      let mass = state.mass
      let passage = stage.advance(&state, by: length, moments: nodes.map(\.place), margin: &margin)
      sums.add(passage.time)
      guard stage.arrivals > 0 else { continue }
      let rows = passage.time.rows.count
      guard rows > 0 else {
        for temper in tempers.indices { sums.inTime[temper] += length * mass }
        continue
      }
      let count = min(passage.time.queueCount, reach(from: index, busy: stage.agents + rows))
      let passed = Double(panel) * length
      let before = nodes.map { remaining - passed - $0.place }
      for (temper, kind) in tempers.enumerated() {
        let tables = tables(
          kind, after: index, horizons: before.map { within - $0 }, busy: stage.agents + rows - 1,
          count: count)
        for (node, later) in tables.enumerated() {
          let changed = later.before(agents: stage.agents, rows: rows, count: count, rule: rule)
          let table = stage.tagged(kind, [before[node]], rows: rows, count: count, later: changed)[0]
          let found = passage.samples[node]
          let free = max(0, mass - found.reduce(0) { $0 + $1.reduce(0, +) })
          sums.inTime[temper] += nodes[node].weight * (free + table.mean(over: found))
        }
      }
    }
  }

  /// Callers ahead from which on nobody is answered in time, though all agents of the intervals to come were busy.
  private func reach(from index: Int, busy: Int) -> Int {
    var most = Double(max(busy, 1)) * stages[index].service
    var impatience = stages[index].impatience
    var starts = 0
    for later in index..<stages.count - 1 where Double(later - index) * day.interval <= within {
      let next = stages[later + 1]
      most = max(most, Double(max(busy, next.agents)) * next.service)
      impatience = max(impatience, next.impatience)
      starts += max(0, next.agents - stages[later].agents)
    }
    let limit = 1 << 16
    var count = 64
    while count < limit {
      let late = WaitBehind(
        completions: most, impatience: impatience, within: within, count: count
      ).late
      if let first = late.firstIndex(where: { $0 < 1e-16 }) { return first + starts + 1 }
      count *= 4
    }
    return Int.max
  }

  /// Tables at the beginning of the interval after `index`, for the times that are left then.
  private func tables(
    _ temper: TaggedCaller.Temper, after index: Int, horizons: [Double], busy: Int, count: Int
  ) -> [TaggedCaller] {
    let next = stages[index + 1]
    let rows = rule == .instant ? 1 : max(0, busy - next.agents) + 1
    let length = rule == .instant ? count + max(0, stages[index].agents - next.agents) : count
    let isLast = index + 2 == stages.count
    if isLast || horizons.allSatisfy({ $0 <= day.interval }) {
      let isSingle = busy == stages[index].agents && rule == .capacity
      return next.tagged(temper, horizons, rows: rows, count: length, kept: isSingle ? rows - 1 : 0)
    }
    let later = tables(
      temper, after: index + 1, horizons: horizons.map { $0 - day.interval }, busy: next.agents + rows - 1,
      count: length)
    return later.map { table in
      let changed = table.before(agents: next.agents, rows: rows, count: length, rule: rule)
      return next.tagged(temper, [day.interval], rows: rows, count: length, later: changed)[0]
    }
  }
}
