/// A window of a birth-and-death chain, eight states at a time.
///
/// Lane l holds the states from l · rows on, so that neighbours lie in the same lane of the blocks before and after;
/// only at the two ends of a lane does a value change lanes.
struct LaneChain {
  private let rows: Int
  private var values: [SIMD8<Double>]
  private var next: [SIMD8<Double>]
  private var stay: [SIMD8<Double>]
  /// Probability of a death one state above.
  private var down: [SIMD8<Double>]
  private let up: Double
  /// States of the window.
  let count: Int

  /// - Parameters:
  ///   - law: the weights of states 0, 1, ….
  ///   - count: states of the window, at least as many.
  ///   - birth: probability of a birth in a step.
  ///   - death: probability of a death in a step, by state.
  init(law: [Double], count: Int, birth: Double, death: (Int) -> Double) {
    rows = (count + 7) / 8
    self.count = rows * 8
    up = birth
    values = [SIMD8<Double>](repeating: .zero, count: rows + 2)
    next = values
    stay = values
    down = values
    for state in 0..<self.count {
      let (lane, row) = (state / rows, state % rows + 1)
      if state < law.count { values[row][lane] = law[state] }
      stay[row][lane] = 1 - birth - death(state)
      down[row][lane] = death(state + 1)
    }
  }

  /// Sums over the steps, in the layout of the chain.
  func sums() -> [SIMD8<Double>] { [SIMD8<Double>](repeating: .zero, count: rows + 2) }

  /// Adds the present law times a factor.
  func add(_ factor: Double, to sums: inout [SIMD8<Double>]) {
    for row in 1...rows { sums[row] += values[row] * factor }
  }

  /// States in order.
  func unfolded(_ sums: [SIMD8<Double>]) -> [Double] {
    var law = [Double](repeating: 0, count: count)
    for lane in 0..<8 {
      for row in 0..<rows { law[lane * rows + row] = sums[row + 1][lane] }
    }
    return law
  }

  /// One step. What leaves the window is lost.
  mutating func step() {
    let first = values[1]
    let last = values[rows]
    var before = SIMD8<Double>.zero
    var after = SIMD8<Double>.zero
    for lane in 0..<7 {
      before[lane + 1] = last[lane]
      after[lane] = first[lane + 1]
    }
    values[0] = before
    values[rows + 1] = after
    var previous = before
    var current = first
    for row in 1...rows {
      let following = values[row + 1]
      next[row] = current * stay[row] + previous * up + following * down[row]
      previous = current
      current = following
    }
    swap(&values, &next)
  }
}
