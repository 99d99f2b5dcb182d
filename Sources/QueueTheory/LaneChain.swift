/// A window of states in a row that move among neighbours, four states at a time.
///
/// Lane l holds the states from l · blocks on, so that neighbours lie in the same lane of the blocks before and after;
/// only at the two ends of a lane does a value change lanes.
struct LaneChain {
  /// One state of each lane.
  struct Block {
    /// Present weights.
    fileprivate(set) var now = SIMD4<Double>.zero
    /// Sum over the steps made of the weights before each, times its factor.
    fileprivate(set) var spent = SIMD4<Double>.zero
    /// What a step takes from the state below, from the state itself and from the state above.
    fileprivate var below = SIMD4<Double>.zero
    fileprivate var same = SIMD4<Double>.zero
    fileprivate var above = SIMD4<Double>.zero
  }

  /// The states, in the layout of the chain.
  private(set) var blocks: [Block]

  /// - Parameters:
  ///   - weights: those of states 0, 1, …; what does not fit is left out.
  ///   - count: the least number of states; the window has up to three more.
  ///   - coefficients: what a step gives a state of the weights of its neighbours and of its own.
  init(
    weights: [Double], count: Int, coefficients: (Int) -> (below: Double, same: Double, above: Double)
  ) {
    let size = max(1, (count + 3) / 4)
    blocks = [Block](repeating: Block(), count: size)
    for state in 0..<size * 4 {
      let (lane, block) = (state / size, state % size)
      if state < weights.count { blocks[block].now[lane] = weights[state] }
      let taken = coefficients(state)
      blocks[block].below[lane] = taken.below
      blocks[block].same[lane] = taken.same
      blocks[block].above[lane] = taken.above
    }
  }

  /// Weight of the first state.
  var lowest: Double { blocks[0].now[0] }
  /// Weight of the last state.
  var highest: Double { blocks[blocks.count - 1].now[3] }

  /// One step; what leaves the window is lost.
  ///
  /// - Parameters:
  ///   - factor: of the present weights in the sum that is `spent`.
  ///   - below: weight of the state below the window.
  ///   - above: weight of the state above the window.
  ///   - inflow: a window of as many states, of which each state takes a share; or none.
  ///   - share: that share.
  mutating func step(
    factor: Double = 0, below: Double = 0, above: Double = 0, inflow: [Block] = [], share: Double = 0
  ) {
    let end = blocks.count - 1
    let last = blocks[end].now
    var current = blocks[0].now
    var previous = SIMD4(below, last[0], last[1], last[2])
    let after = SIMD4(current[1], current[2], current[3], above)
    var moved = blocks.mutableSpan
    for index in 0...end {
      let following = index < end ? moved[index + 1].now : after
      moved[index].spent += current * factor
      moved[index].now =
        current * moved[index].same + previous * moved[index].below + following * moved[index].above
      previous = current
      current = following
    }
    guard !inflow.isEmpty else { return }
    let source = inflow.span
    for index in 0...end { moved[index].now += source[index].now * share }
  }

  /// Sums over steps, in the layout of the chain.
  var noSums: [SIMD4<Double>] { [SIMD4<Double>](repeating: .zero, count: blocks.count) }
  /// Sum over the steps made of the weights before each, times its factor.
  var spent: [SIMD4<Double>] { blocks.map(\.spent) }

  /// Adds the present weights times a factor.
  func add(_ factor: Double, to sums: inout [SIMD4<Double>]) {
    let source = blocks.span
    var added = sums.mutableSpan
    for index in source.indices { added[index] += source[index].now * factor }
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
