/// An interval as the chain sees it: constant rates, per second.
struct TransientStage {
  let arrivals: Double
  let agents: Int
  let service: Double
  let impatience: Double

  /// Sums over a stretch of time.
  struct Passage {
    /// Time spent in each state, seconds, in the form of a law.
    var time: TransientState
    /// The rows of the laws at the moments asked for: what callers find who have to wait.
    var samples: [[[Double]]]
  }

  /// Moves a law on by `duration`, by uniformisation in a window that is widened until it loses less than 1e-13;
  /// what that and rounding took is given back in proportion.
  ///
  /// - Parameters:
  ///   - moments: times within the duration at which to keep the law.
  ///   - margin: states beside the law to begin with; left as a guess for what follows.
  func advance(
    _ state: inout TransientState, by duration: Double, moments: [Double] = [], margin: inout Int
  ) -> Passage {
    let before = state.mass
    while true {
      var end = state
      let passage = advanced(&end, by: duration, moments: moments, margin: margin)
      if lost(passage.time) < 1e-13 {
        let mass = end.mass
        if mass > 0 { end.scale(by: before / mass) }
        state = end
        state.trim()
        margin = max(8, margin * 3 / 4)
        return passage
      }
      margin = 2 * margin + 8
    }
  }

  /// Weight that has left the window of a chain, by the time spent in its outermost states: unlike a difference of
  /// masses it has no rounding errors of its own.
  private func lost(_ time: TransientState) -> Double {
    let below = time.first > 0 ? Double(time.first) * service * (time.free.first ?? 0) : 0
    let above = time.rows.isEmpty ? time.free.last ?? 0 : time.rows.reduce(0) { $0 + ($1.last ?? 0) }
    return below + arrivals * above
  }

  /// A bound of the rates at which a law can move within a margin.
  func fastest(_ state: TransientState, margin: Int) -> Double {
    TransientWindow(state, margin: margin).fastest(self)
  }

  private func advanced(
    _ state: inout TransientState, by duration: Double, moments: [Double], margin: Int
  ) -> Passage {
    let rate = fastest(state, margin: margin)
    guard rate * duration > 0 else {
      var time = state
      time.scale(by: duration)
      return Passage(time: time, samples: moments.map { _ in state.rows })
    }
    let series = PoissonSeries(mean: rate * duration)
    let others = moments.map { PoissonSeries(mean: rate * $0) }
    var chain = TransientChain(state, stage: self, rate: rate, margin: margin)
    var end = chain.noSums
    var samples = others.map { _ in chain.noRowSums }
    let inverse = 1 / rate
    let last = max(series.last, others.map(\.last).max() ?? 0)
    for step in 0...last {
      let weight = series.weight(step)
      if weight > 0 { chain.add(weight, to: &end) }
      for (index, other) in others.enumerated() {
        let weight = other.weight(step)
        if weight > 0 { chain.add(weight, toRows: &samples[index]) }
      }
      if step < last { chain.step(factor: step < series.last ? series.tails[step] * inverse : 0) }
    }
    state = chain.law(end)
    return Passage(time: chain.law(chain.spent), samples: samples.map { $0.map(LaneChain.unfolded) })
  }
}
