/// A window of states in a row that move among neighbours, eight states at a time.
///
/// Lane l holds the states from l · blocks on, so that neighbours lie in the same lane of the blocks before and after;
/// only at the two ends of a lane does a value change lanes.
struct LaneChain {
  /// Weights of the states.
  private(set) var values: [SIMD8<Double>]
  private var next: [SIMD8<Double>]
  /// What a step takes from the state below, from the state itself and from the state above.
  private let coefficients: [(below: SIMD8<Double>, same: SIMD8<Double>, above: SIMD8<Double>)]

  /// - Parameters:
  ///   - weights: those of states 0, 1, …; what does not fit is left out.
  ///   - count: the least number of states; the window has up to seven more.
  ///   - coefficients: what a step gives a state of the weights of its neighbours and of its own.
  init(
    weights: [Double], count: Int, coefficients: (Int) -> (below: Double, same: Double, above: Double)
  ) {
    let blocks = max(1, (count + 7) / 8)
    var values = [SIMD8<Double>](repeating: .zero, count: blocks)
    var table = [(below: SIMD8<Double>, same: SIMD8<Double>, above: SIMD8<Double>)](
      repeating: (.zero, .zero, .zero), count: blocks)
    for state in 0..<blocks * 8 {
      let (lane, block) = (state / blocks, state % blocks)
      if state < weights.count { values[block][lane] = weights[state] }
      let taken = coefficients(state)
      table[block].below[lane] = taken.below
      table[block].same[lane] = taken.same
      table[block].above[lane] = taken.above
    }
    self.values = values
    next = values
    self.coefficients = table
  }

  /// States of the window.
  var count: Int { values.count * 8 }
  /// Weight of the first state.
  var lowest: Double { values[0][0] }
  /// Weight of the last state.
  var highest: Double { values[values.count - 1][7] }

  /// One step; what leaves the window is lost.
  ///
  /// - Parameters:
  ///   - below: weight of the state below the window.
  ///   - above: weight of the state above the window.
  ///   - inflow: weights of a window of as many states, of which each state takes a share; or none.
  ///   - share: that share.
  mutating func step(
    below: Double = 0, above: Double = 0, inflow: [SIMD8<Double>] = [], share: Double = 0
  ) {
    let end = values.count - 1
    var current = values[0]
    var previous = SIMD8<Double>.zero
    var after = SIMD8<Double>.zero
    for lane in 0..<7 {
      previous[lane + 1] = values[end][lane]
      after[lane] = current[lane + 1]
    }
    previous[0] = below
    after[7] = above
    for block in 0...end {
      let following = block < end ? values[block + 1] : after
      let taken = coefficients[block]
      next[block] = current * taken.same + previous * taken.below + following * taken.above
      previous = current
      current = following
    }
    if !inflow.isEmpty {
      for block in 0...end { next[block] += inflow[block] * share }
    }
    swap(&values, &next)
  }

  /// Sums over steps, in the layout of the chain.
  var noSums: [SIMD8<Double>] { [SIMD8<Double>](repeating: .zero, count: values.count) }

  /// Adds the present weights times a factor.
  func add(_ factor: Double, to sums: inout [SIMD8<Double>]) {
    for block in values.indices { sums[block] += values[block] * factor }
  }

  /// States in order.
  static func unfolded(_ sums: [SIMD8<Double>]) -> [Double] {
    var weights: [Double] = []
    weights.reserveCapacity(8 * sums.count)
    for lane in 0..<8 {
      for block in sums { weights.append(block[lane]) }
    }
    return weights
  }
}
