/// Splits whole people by shares, time after time: by the largest remainders, of equal ones the first.
///
/// What a part did not get is owed to it the next time, so that nobody's share is lost. Where there was nobody to split,
/// nothing is owed.
struct Apportionment {
  private var owed: [Double]

  init(parts: Int) { owed = Array(repeating: 0, count: parts) }

  /// The parts of a total; they add up to it.
  ///
  /// - Parameter shares: as many as there are parts, not negative; only their ratios matter. All alike where all are 0.
  mutating func split(_ total: Int, by shares: [Double]) -> [Int] {
    guard total > 0 else { return owed.map { _ in 0 } }
    let sum = shares.reduce(0, +)
    let quotas = shares.indices.map { part in
      Double(total) * (sum > 0 ? shares[part] / sum : 1 / Double(shares.count)) + owed[part]
    }
    var parts = quotas.map { max(0, Int($0.rounded(.down))) }
    func rest(_ part: Int) -> Double { quotas[part] - Double(parts[part]) }
    // Remainders that differ by rounding alone are equal.
    let tiny = 1e-9
    var left = total - parts.reduce(0, +)
    while left > 0 {
      var best = 0
      for part in parts.indices where rest(part) > rest(best) + tiny { best = part }
      parts[best] += 1
      left -= 1
    }
    while left < 0, var worst = parts.indices.first(where: { parts[$0] > 0 }) {
      for part in parts.indices where parts[part] > 0 && rest(part) < rest(worst) - tiny { worst = part }
      parts[worst] -= 1
      left += 1
    }
    owed = parts.indices.map(rest)
    return parts
  }
}
