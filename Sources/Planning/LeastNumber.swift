/// The least number at which something holds that holds at all larger ones.
enum LeastNumber {
  /// The number, from one near it; `nil` where nothing up to `most` holds.
  ///
  /// Steps double away from the start until the answer turns, then the range is halved. 0 may be the answer.
  ///
  /// - Complexity: O(log |answer − start|) questions.
  static func find<Failure: Error>(
    near start: Int, atMost most: Int, holds: (Int) throws(Failure) -> Bool
  ) throws(Failure) -> Int? {
    var low = -1
    var high = start
    var step = max(1, start / 100)
    if try holds(start) {
      while high > 0, try holds(max(0, high - step)) {
        high = max(0, high - step)
        step *= 2
      }
      low = max(-1, high - step)
    } else {
      repeat {
        (low, high) = (high, high + step)
        step *= 2
        guard high <= most else { return nil }
      } while try !holds(high)
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if try holds(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
