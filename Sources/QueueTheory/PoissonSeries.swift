internal import Stochastics

/// The Poisson weights with which uniformisation mixes the steps of a chain: e^(−m) mᵏ/k! for k = 0…last, where less
/// than about 1e-17 lies beyond, and their tails.
///
/// - SeeAlso: A. Jensen, Markoff chains as an aid in the study of Markoff processes, Skand. Aktuarietidskr. 36
///   (1953) 87–91; W. K. Grassmann, Transient solutions in Markovian queueing systems, Comput. Oper. Res. 4 (1977)
///   47–53, doi:10.1016/0305-0548(77)90007-7.
struct PoissonSeries {
  /// The weights of 0…last; those below 1e-19 of the largest are 0.
  let weights: [Double]
  /// P(N > k).
  let tails: [Double]

  /// - Complexity: O(mean + √mean).
  init(mean: Double) {
    let mode = Int(mean)
    var upper = [1.0]
    var k = mode
    while let last = upper.last, last > 1e-19 {
      k += 1
      upper.append(last * mean / Double(k))
    }
    var weights = [Double](repeating: 0, count: mode) + upper
    k = mode
    while k > 0, weights[k] > 1e-19 {
      weights[k - 1] = weights[k] * Double(k) / mean
      k -= 1
    }
    let total = weights.reduce(0, +)
    var tails = [Double](repeating: 0, count: weights.count)
    var tail = 0.0
    for index in weights.indices.reversed() {
      tails[index] = tail
      weights[index] /= total
      tail += weights[index]
    }
    self.weights = weights
    self.tails = tails
  }

  /// The last number that has a weight.
  var last: Int { weights.count - 1 }

  /// The weight of a number; 0 beyond the last.
  func weight(_ number: Int) -> Double { number < weights.count ? weights[number] : 0 }
}
