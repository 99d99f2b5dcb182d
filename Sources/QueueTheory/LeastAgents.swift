/// The search for the least number of agents that satisfies a condition once true, always true.
enum LeastAgents {
  /// Least whole n ≥ `floor` that suffices: brackets from a guess with doubling steps, then bisects.
  ///
  /// - Parameters:
  ///   - guess: where the answer is expected.
  ///   - scale: a first step, the order of magnitude of the guess's error.
  ///   - floor: the least candidate; it is tested, nothing below is.
  /// - Complexity: O(log(1 + |n − guess|)) tests.
  static func search(
    from guess: Double, scale: Double, notBelow floor: Int, suffices: (Double) -> Bool
  ) -> Int {
    var candidate = max(floor, Int(guess.rounded(.up)))
    var step = max(1, Int(scale / 4))
    var failing: Int
    var passing: Int
    if suffices(Double(candidate)) {
      passing = candidate
      while true {
        guard passing > floor else { return floor }
        candidate = max(floor, passing - step)
        guard suffices(Double(candidate)) else { break }
        passing = candidate
        step *= 2
      }
      failing = candidate
    } else {
      failing = candidate
      while true {
        candidate = failing + step
        if suffices(Double(candidate)) { break }
        failing = candidate
        step *= 2
      }
      passing = candidate
    }
    while passing - failing > 1 {
      let middle = failing + (passing - failing) / 2
      if suffices(Double(middle)) { passing = middle } else { failing = middle }
    }
    return passing
  }
}
