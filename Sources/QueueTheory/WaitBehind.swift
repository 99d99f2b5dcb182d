internal import Stochastics

/// What becomes, within a time T, of a caller who finds every agent busy and j callers ahead, for all j at once.
///
/// The callers ahead leave at rates c + jθ, …, c + θ, and the agents take the caller at rate c: c = nμ completions,
/// θ = 1/patience. e^(−θV) is a Beta(c/θ, j+1) variable, whence with a negative binomial law N of c/θ + 1 successes
/// of probability e^(−θT) — Poisson of mean cT for θ = 0 — P(answered by T) = c/(c + (j+1)θ) P(N > j) and P(gives up
/// by T) = Σ_{i≤j} cθ/((c + iθ)(c + (i+1)θ)) P(N > i).
struct WaitBehind {
  /// P(answered by T) for j = 0, 1, ….
  let answered: [Double]
  /// P(N > j), of which both shares are made.
  let late: [Double]

  /// - Parameters:
  ///   - completions: c ≥ 0, per second.
  ///   - impatience: θ ≥ 0, per second.
  ///   - within: T ≥ 0, seconds.
  ///   - count: how many j, from 0.
  /// - Complexity: O(count + the width of the law of N).
  init(completions: Double, impatience: Double, within: Double, count: Int) {
    let late = Self.tails(completions: completions, impatience: impatience, within: within, count: count)
    self.late = late
    answered = late.indices.map { j in
      completions > 0 ? completions / (completions + Double(j + 1) * impatience) * late[j] : 0
    }
  }

  /// P(gives up by T) for j = 0, 1, …: a sum of positive terms.
  static func abandoned(completions: Double, impatience: Double, late: [Double]) -> [Double] {
    var sum = 0.0
    return late.indices.map { i in
      let rate = completions + Double(i) * impatience
      sum += completions / rate * (impatience / (rate + impatience)) * late[i]
      return sum
    }
  }

  /// P(V ≤ T) of a caller who never gives up, for j = 0, 1, …: N of one success less.
  static func offered(completions: Double, impatience: Double, within: Double, count: Int) -> [Double] {
    tails(completions: completions - impatience, impatience: impatience, within: within, count: count)
  }

  private static func tails(
    completions: Double, impatience: Double, within: Double, count: Int
  ) -> [Double] {
    guard completions + impatience > 0, within > 0, count > 0 else {
      return [Double](repeating: 0, count: max(0, count))
    }
    let unit = impatience > 0 ? -CMath.expm1(-impatience * within) / impatience : within
    let mode = max(0, completions * unit * CMath.exp(impatience * within))
    // Each probability over the one before it.
    func ratio(_ i: Int) -> Double { (completions + Double(i) * impatience) * unit / Double(i) }
    // With θT above 3 the law of N is as wide as its mean.
    guard mode < 1e6, impatience * within <= 3 else {
      return tailsBelow(
        logFirst: -(completions + impatience) * within, count: count, ratio: ratio)
    }
    let start = Int(mode)
    var below = [1.0]
    var total = 1.0
    var i = start
    while i > 0, let last = below.last, last > total * 1e-60 {
      below.append(last / ratio(i))
      total += last / ratio(i)
      i -= 1
    }
    let first = i
    var weights = [Double](below.reversed())
    i = start
    while let last = weights.last {
      i += 1
      let next = last * ratio(i)
      if next <= total * 1e-60 { break }
      weights.append(next)
      total += next
    }
    var late = [Double](repeating: 1, count: count)
    var sum = 0.0
    for index in stride(from: first + weights.count - 1, through: 0, by: -1) {
      if index < count { late[index] = min(1, sum / total) }
      guard index >= first else { break }
      sum += weights[index - first]
    }
    for index in stride(from: first + weights.count, to: count, by: 1) { late[index] = 0 }
    return late
  }

  /// From the lower end, where nearly all of the law lies beyond `count`.
  private static func tailsBelow(logFirst: Double, count: Int, ratio: (Int) -> Double) -> [Double] {
    var logWeight = logFirst
    var sum = CMath.exp(logWeight)
    var late: [Double] = []
    late.reserveCapacity(count)
    for j in 0..<count {
      late.append(max(0, 1 - sum))
      logWeight += CMath.log(ratio(j + 1))
      sum += CMath.exp(logWeight)
    }
    return late
  }
}
