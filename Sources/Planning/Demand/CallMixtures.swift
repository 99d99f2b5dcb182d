import QueueTheory
import Stochastics

/// The handle times of a queue of several lines, for any split of its calls.
struct CallMixtures {
  private let laws: ServiceLaws
  /// For each line the shares of the laws.
  private let shares: [[Double]]
  private var known: [[Double]: ServiceLaw] = [:]

  /// Shares of the calls are told apart to this part: intervals with the same split share a law whatever their rounding.
  private static let grain = 0x1p-44

  /// The laws of the lines; equal ones are one.
  init(_ lines: [HandleLaw]) {
    var distinct: [ScaledLaw] = []
    let places = lines.map { line in
      line.parts.map { part in
        if let known = distinct.firstIndex(of: part.law) { return known }
        distinct.append(part.law)
        return distinct.count - 1
      }
    }
    laws = ServiceLaws(distinct)
    shares = zip(lines, places).map { line, places in
      var shares = Array(repeating: 0.0, count: distinct.count)
      for (part, place) in zip(line.parts, places) { shares[place] += part.share }
      return shares
    }
  }

  /// The handle time where the lines have so many calls.
  ///
  /// - Complexity: O(lines × laws), and the mixture of the laws for each new split.
  mutating func law(of calls: [Double]) -> ServiceLaw {
    let all = calls.reduce(0, +)
    guard all > 0 else { return .exponential(mean: 0) }
    var weights = Array(repeating: 0.0, count: shares.first?.count ?? 0)
    for (calls, shares) in zip(calls, shares) where calls > 0 {
      for (law, share) in shares.enumerated() { weights[law] += calls / all * share }
    }
    weights = weights.map { ($0 / Self.grain).rounded() * Self.grain }
    if let law = known[weights] { return law }
    let law = laws.mixture(weights)
    known[weights] = law
    return law
  }
}
