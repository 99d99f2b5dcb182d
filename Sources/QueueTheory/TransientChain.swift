/// The uniformised chain of an interval in a window of states: steps that each last an exponential time of one rate.
struct TransientChain {
  private let agents: Int
  /// The least number of calls of `free`; below 0 are states without weight, which fill the window up.
  private let first: Int
  /// States with a free agent.
  private var free: LaneChain
  /// States with all agents busy, by busy agents beyond those on duty and by callers waiting.
  private var rows: [LaneChain]
  /// Share of a row that goes down to the row before in a step.
  private let finishing: [Double]

  /// Sums over steps, in the layout of the chain.
  struct Sums {
    var free: [SIMD4<Double>]
    var rows: [[SIMD4<Double>]]
  }

  /// - Parameters:
  ///   - state: the law to begin with.
  ///   - stage: the rates.
  ///   - rate: of the steps, no less than that at which any state of the window is left.
  ///   - margin: states on each side of the law.
  init(_ state: TransientState, stage: TransientStage, rate: Double, margin: Int) {
    let window = TransientWindow(state, margin: margin)
    let up = stage.arrivals / rate
    let service = stage.service / rate
    let leave = stage.impatience / rate
    let agents = state.agents
    let lowest = window.top + 1 - 4 * max(1, (window.top - max(0, state.first - margin) + 4) / 4)
    self.agents = agents
    first = lowest
    free = LaneChain(
      weights: [Double](repeating: 0, count: state.first - lowest) + state.free,
      count: window.top + 1 - lowest
    ) { offset in
      let busy = Double(max(0, lowest + offset))
      return (up, 1 - up - busy * service, max(0, Double(lowest + offset + 1)) * service)
    }
    rows = (0..<window.rows).map { row in
      let finish = Double(agents + row) * service
      return LaneChain(weights: row < state.rows.count ? state.rows[row] : [], count: window.queue) { queue in
        (
          up, 1 - up - finish - Double(queue) * leave,
          (row == 0 ? finish : 0) + Double(queue + 1) * leave
        )
      }
    }
    finishing = (0..<window.rows).map { Double(agents + $0) * service }
  }

  /// One step; the present law times `factor` is added to `spent`.
  mutating func step(factor: Double) {
    let highest = free.highest
    free.step(factor: factor, above: rows.first?.lowest ?? 0)
    for row in rows.indices {
      let below = row == 0 ? highest : 0
      if row + 1 < rows.count {
        rows[row].step(
          factor: factor, below: below, inflow: rows[row + 1].blocks, share: finishing[row + 1])
      } else {
        rows[row].step(factor: factor, below: below)
      }
    }
  }

  /// Sums over the steps made of the law before each, times its factor.
  var spent: Sums { Sums(free: free.spent, rows: rows.map(\.spent)) }
  var noSums: Sums { Sums(free: free.noSums, rows: noRowSums) }
  var noRowSums: [[SIMD4<Double>]] { rows.map(\.noSums) }

  func add(_ factor: Double, to sums: inout Sums) {
    free.add(factor, to: &sums.free)
    add(factor, toRows: &sums.rows)
  }

  func add(_ factor: Double, toRows sums: inout [[SIMD4<Double>]]) {
    for row in rows.indices { rows[row].add(factor, to: &sums[row]) }
  }

  func law(_ sums: Sums) -> TransientState {
    TransientState(
      agents: agents, first: first, free: LaneChain.unfolded(sums.free),
      rows: sums.rows.map(LaneChain.unfolded))
  }
}

/// The states that a chain keeps: those of a law and a margin on every side.
struct TransientWindow {
  /// The largest number of calls with a free agent.
  let top: Int
  /// Numbers of busy agents from those on duty on; none where no law comes so far.
  let rows: Int
  /// Lengths of the queue, from 0.
  let queue: Int

  init(_ state: TransientState, margin: Int) {
    let reached = state.first + state.free.count - 1 + margin
    let isFull = !state.rows.isEmpty || reached >= state.agents
    top = isFull ? state.agents - 1 : reached
    rows = isFull ? max(1, state.rows.count) : 0
    queue = isFull ? state.queueCount + margin : 0
  }

  /// A bound of the rates at which the states of the window are left; lanes may add three lengths of the queue.
  func fastest(_ stage: TransientStage) -> Double {
    stage.arrivals + Double(top + 1 + max(0, rows - 1)) * stage.service
      + (rows > 0 ? Double(queue + 8) * stage.impatience : 0)
  }
}
