/// A window of states in a row that move among neighbours, four states at a time.
///
/// Lane l holds the states from l · blocks on, so that neighbours lie in the same lane of the blocks before and after;
/// only at the two ends of a lane does a value change lanes.
struct LaneChain {
  /// Weights of the states.
  private(set) var values: [SIMD4<Double>]
  /// Sums over the steps made, each weighted.
  private(set) var spent: [SIMD4<Double>]
  private var next: [SIMD4<Double>]
  /// What a step takes from the state below, from the state itself and from the state above.
  private let coefficients: [(below: SIMD4<Double>, same: SIMD4<Double>, above: SIMD4<Double>)]

  /// - Parameters:
  ///   - weights: those of states 0, 1, …; what does not fit is left out.
  ///   - count: the least number of states; the window has up to three more.
  ///   - coefficients: what a step gives a state of the weights of its neighbours and of its own.
  init(
    weights: [Double], count: Int, coefficients: (Int) -> (below: Double, same: Double, above: Double)
  ) {
    let blocks = max(1, (count + 3) / 4)
    var values = [SIMD4<Double>](repeating: .zero, count: blocks)
    var table = [(below: SIMD4<Double>, same: SIMD4<Double>, above: SIMD4<Double>)](
      repeating: (.zero, .zero, .zero), count: blocks)
    for state in 0..<blocks * 4 {
      let (lane, block) = (state / blocks, state % blocks)
      if state < weights.count { values[block][lane] = weights[state] }
      let taken = coefficients(state)
      table[block].below[lane] = taken.below
      table[block].same[lane] = taken.same
      table[block].above[lane] = taken.above
    }
    self.values = values
    next = values
    spent = [SIMD4<Double>](repeating: .zero, count: blocks)
    self.coefficients = table
  }

  /// States of the window.
  var count: Int { values.count * 4 }
  /// Weight of the first state.
  var lowest: Double { values[0][0] }
  /// Weight of the last state.
  var highest: Double { values[values.count - 1][3] }

  /// One step; what leaves the window is lost.
  ///
  /// - Parameters:
  ///   - weight: of the present state of the chain in `spent`.
  ///   - below: weight of the state below the window.
  ///   - above: weight of the state above the window.
  ///   - inflow: weights of a window of as many states, of which each state takes a share; or none.
  ///   - share: that share.
  mutating func step(
    weight: Double = 0, below: Double = 0, above: Double = 0, inflow: [SIMD4<Double>] = [],
    share: Double = 0
  ) {
    let end = values.count - 1
    var current = values[0]
    var previous = SIMD4<Double>.zero
    var after = SIMD4<Double>.zero
    for lane in 0..<3 {
      previous[lane + 1] = values[end][lane]
      after[lane] = current[lane + 1]
    }
    previous[0] = below
    after[3] = above
    for block in 0...end {
      let following = block < end ? values[block + 1] : after
      let taken = coefficients[block]
      spent[block] += current * weight
      var sum = current * taken.same + previous * taken.below + following * taken.above
      if !inflow.isEmpty { sum += inflow[block] * share }
      next[block] = sum
      previous = current
      current = following
    }
    swap(&values, &next)
  }

  /// Sums over steps, in the layout of the chain.
  var noSums: [SIMD4<Double>] { [SIMD4<Double>](repeating: .zero, count: values.count) }

  /// Adds the present weights times a factor.
  func add(_ factor: Double, to sums: inout [SIMD4<Double>]) {
    for block in values.indices { sums[block] += values[block] * factor }
  }

  /// States in order.
  static func unfolded(_ sums: [SIMD4<Double>]) -> [Double] {
    var weights: [Double] = []
    weights.reserveCapacity(4 * sums.count)
    for lane in 0..<4 {
      for block in sums { weights.append(block[lane]) }
    }
    return weights
  }
}
