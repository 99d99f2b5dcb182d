/// Raises the bound of a part of the search by steps along its slope, with the length of Polyak's rule.
///
/// - SeeAlso: B. T. Polyak, Minimization of unsmooth functionals, USSR Comput. Math. Math. Phys. 9 (1969) 14–29,
///   doi:10.1016/0041-5553(69)90061-5.
struct WaveAscent {
  /// The best bound.
  private(set) var bound = -Double.infinity
  /// The prices of the best bound.
  private(set) var prices: WaveMultipliers
  /// The choices of the lines at the best bound.
  private(set) var choices: [Int] = []
  /// How often each choice of each line was best.
  private(set) var counts: [[Int]]

  /// - Parameters:
  ///   - prices: where to begin.
  ///   - target: points that are hoped for; steps are as long as what is missing to them.
  ///   - steps: how many.
  init(_ relaxation: WaveRelaxation, from prices: WaveMultipliers, target: Double, steps: Int) {
    self.prices = prices
    let problem = relaxation.problem
    counts = problem.lines.map { _ in Array(repeating: 0, count: problem.out + 1) }
    let costs = relaxation.goal.hires.map(Double.init)
    var (here, ease, failures) = (prices, 1.0, 0)
    for _ in 0..<steps {
      if problem.hiring.places == nil {
        here.lower(to: costs, from: problem.hiring.firstMonth, keep: problem.hiring.keep)
      }
      let answer = relaxation.answer(here)
      for (line, choice) in answer.choices.enumerated() { counts[line][choice] += 1 }
      failures += 1
      if answer.bound > bound {
        (bound, self.prices, choices, failures) = (answer.bound, here, answer.choices, 0)
      }
      let slope = answer.slope.divided(by: relaxation.squaredScales)
      let square = answer.slope.product(slope)
      if bound >= target || square < 1e-18 { break }
      if failures >= max(8, steps / 40) { (ease, here, failures) = (ease / 2, self.prices, 0) }
      here.step(ease * max(1e-9, target - answer.bound) / square, along: slope)
    }
  }
}
