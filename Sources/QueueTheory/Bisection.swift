/// The last number of a range at which a condition holds that, once false, stays false.
enum Bisection {
  /// Halves `holds`…`fails` until no `Double` lies between, and returns the last at which the condition held.
  ///
  /// Halves ratios while the ends are more than a factor of 4 apart, so that magnitudes do not matter.
  ///
  /// - Parameters:
  ///   - holds: a positive number at which the condition holds.
  ///   - fails: a larger number at which it does not; or a smaller one, for a condition that holds upwards.
  /// - Complexity: at most 64 tests.
  static func boundary(holds: Double, fails: Double, condition: (Double) -> Bool) -> Double {
    var holds = holds
    var fails = fails
    while true {
      let isWide = max(holds, fails) > 4 * min(holds, fails) && min(holds, fails) > 0
      let middle = isWide ? holds.squareRoot() * fails.squareRoot() : holds + 0.5 * (fails - holds)
      guard middle != holds, middle != fails else { return holds }
      if condition(middle) { holds = middle } else { fails = middle }
    }
  }

  /// The last value of a quantity on the way from `best` to `worst` that meets a target.
  ///
  /// - Throws: `QueueError.unreachable` where `best` does not meet it, `QueueError.alwaysReached` where `worst` does.
  /// - Complexity: at most 66 tests.
  static func boundary(
    of quantity: QueueError.Quantity, best: Double, worst: Double, meets: (Double) -> Bool
  ) throws(QueueError) -> Double {
    guard meets(best) else { throw .unreachable(quantity, best: best) }
    guard !meets(worst) else { throw .alwaysReached(quantity, worst: worst) }
    return boundary(holds: best, fails: worst, condition: meets)
  }
}
