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
    /// The laws at the moments asked for.
    var samples: [TransientState]
  }

  /// Moves a law on by `duration`, by uniformisation in a window that is widened until it loses less than 1e-13.
  ///
  /// - Parameters:
  ///   - moments: times within the duration at which to keep the law.
  ///   - margin: states beside the law to begin with; left as found sufficient.
  func advance(
    _ state: inout TransientState, by duration: Double, moments: [Double] = [], margin: inout Int
  ) -> Passage {
    let before = state.mass
    while true {
      var end = state
      let passage = advanced(&end, by: duration, moments: moments, margin: margin)
      if before - end.mass < 1e-13 {
        state = end
        state.trim()
        return passage
      }
      margin = 2 * margin + 8
    }
  }

  /// A bound of the rates at which a law can move within a margin.
  func fastest(_ state: TransientState, margin: Int) -> Double {
    let top = state.first + state.calls.count - 1 + margin
    let longest = max(state.longestQueue + margin, top - agents)
    let busy = agents + state.beyond.count
    return arrivals + Double(min(max(top, busy), busy)) * service + Double(max(0, longest) + 8) * impatience
  }

  private func advanced(
    _ state: inout TransientState, by duration: Double, moments: [Double], margin: Int
  ) -> Passage {
    let rate = fastest(state, margin: margin)
    guard rate * duration > 0 else {
      var time = state
      time.scale(by: duration)
      return Passage(time: time, samples: moments.map { _ in state })
    }
    let series = PoissonSeries(mean: rate * duration)
    let others = moments.map { PoissonSeries(mean: rate * $0) }
    return state.beyond.isEmpty
      ? inLanes(&state, rate: rate, series: series, others: others, margin: margin)
      : inRows(&state, rate: rate, series: series, others: others, margin: margin)
  }

  private func death(_ calls: Int) -> Double {
    Double(min(calls, agents)) * service + Double(max(0, calls - agents)) * impatience
  }

  private func inLanes(
    _ state: inout TransientState, rate: Double, series: PoissonSeries, others: [PoissonSeries], margin: Int
  ) -> Passage {
    let lowest = max(0, state.first - margin)
    let padding = [Double](repeating: 0, count: state.first - lowest)
    let inverse = 1 / rate
    var chain = LaneChain(
      law: padding + state.calls, count: padding.count + state.calls.count + margin, birth: arrivals * inverse
    ) { death(lowest + $0) * inverse }
    var time = chain.sums()
    var end = chain.sums()
    var samples = others.map { _ in chain.sums() }
    let last = max(series.weights.count, others.map(\.weights.count).max() ?? 0) - 1
    for step in 0...last {
      if step < series.weights.count {
        chain.add(series.tails[step] * inverse, to: &time)
        if series.weights[step] > 0 { chain.add(series.weights[step], to: &end) }
      }
      for (index, other) in others.enumerated() where step < other.weights.count && other.weights[step] > 0 {
        chain.add(other.weights[step], to: &samples[index])
      }
      if step < last { chain.step() }
    }
    func law(_ sums: [SIMD8<Double>]) -> TransientState {
      var law = state
      law.first = lowest
      law.calls = chain.unfolded(sums)
      return law
    }
    let passage = Passage(time: law(time), samples: samples.map(law))
    state = law(end)
    return passage
  }

  private func inRows(
    _ state: inout TransientState, rate: Double, series: PoissonSeries, others: [PoissonSeries], margin: Int
  ) -> Passage {
    let inverse = 1 / rate
    state.widen(by: margin)
    var time = state.zero()
    var end = state.zero()
    var samples = others.map { _ in state.zero() }
    let last = max(series.weights.count, others.map(\.weights.count).max() ?? 0) - 1
    let stays = state.calls.indices.map { 1 - (arrivals + death(state.first + $0)) * inverse }
    let downs = state.calls.indices.map { death(state.first + $0 + 1) * inverse }
    let up = arrivals * inverse
    for step in 0...last {
      if step < series.weights.count {
        time.add(state, times: series.tails[step] * inverse)
        if series.weights[step] > 0 { end.add(state, times: series.weights[step]) }
      }
      for (index, other) in others.enumerated() where step < other.weights.count && other.weights[step] > 0 {
        samples[index].add(state, times: other.weights[step])
      }
      if step < last { move(&state, stays: stays, downs: downs, up: up, inverse: inverse) }
    }
    state = end
    return Passage(time: time, samples: samples)
  }

  private func move(
    _ state: inout TransientState, stays: [Double], downs: [Double], up: Double, inverse: Double
  ) {
    let count = state.calls.count
    var previous = 0.0
    for index in 0..<count {
      let current = state.calls[index]
      let following = index + 1 < count ? state.calls[index + 1] : 0
      state.calls[index] = current * stays[index] + previous * up + following * downs[index]
      previous = current
    }
    for row in state.beyond.indices {
      let finishing = Double(agents + 1 + row) * service * inverse
      let length = state.beyond[row].count
      let stay = 1 - up - finishing
      let leave = impatience * inverse
      // From one row to the one below, which was moved before.
      if row == 0 {
        for waiting in 0..<length {
          let index = agents + waiting - state.first
          if index >= 0, index < count { state.calls[index] += state.beyond[0][waiting] * finishing }
        }
      } else {
        for waiting in 0..<length { state.beyond[row - 1][waiting] += state.beyond[row][waiting] * finishing }
      }
      previous = 0
      for waiting in 0..<length {
        let current = state.beyond[row][waiting]
        let following =
          waiting + 1 < length ? state.beyond[row][waiting + 1] * Double(waiting + 1) * leave : 0
        state.beyond[row][waiting] = current * (stay - Double(waiting) * leave) + previous * up + following
        previous = current
      }
    }
  }
}
