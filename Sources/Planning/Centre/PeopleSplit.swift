/// Splits whole people over queues in proportion to weights, one after the other (Webster's method): one person more gives one
/// queue a person more and takes none from another.
enum PeopleSplit {
  /// People of each queue; they add up to the total, where some weight is above 0.
  ///
  /// - Complexity: O(queues²).
  static func split(_ people: Int, by weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0, people > 0 else {
      // Nothing tells the queues apart: the first ones get one more.
      let count = max(1, weights.count)
      return weights.indices.map { max(0, people) / count + ($0 < max(0, people) % count ? 1 : 0) }
    }
    var parts = weights.map { max(0, Int((Double(people) * $0 / sum).rounded(.down)) - 2) }
    for _ in 0..<people - parts.reduce(0, +) {
      var best = 0
      for queue in weights.indices
      where weights[queue] / (Double(parts[queue]) + 0.5) > weights[best] / (Double(parts[best]) + 0.5) {
        best = queue
      }
      parts[best] += 1
    }
    return parts
  }
}
