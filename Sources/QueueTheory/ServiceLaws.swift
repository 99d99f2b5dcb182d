public import Stochastics

/// Handle-time laws that may meet in one queue, held at the places at which mixtures of them are integrated.
///
/// The places are Gauss–Legendre nodes, eight in each octave of time from far below the shortest mean to where every tail has
/// ended; bounds lie also about the mean of a law that varies little, where its tail bends, and at a constant.
public struct ServiceLaws: Sendable {
  private let laws: [ScaledLaw]
  /// Place and weight, in the order of the places.
  private let nodes: [SIMD2<Double>]
  /// E[(S − t)⁺] of each law at each place.
  private let excess: [[Double]]

  /// Octaves below the shortest mean: enough for the first of a million agents to become free.
  private static let octavesBelow = 24
  /// A bound on the octaves in all, for laws without an end in sight.
  private static let mostOctaves = 400
  /// The share of the mean below which a tail has ended.
  private static let end = 1e-10

  /// Laws of handle times, not negative, seconds.
  ///
  /// - Complexity: O(laws × octaves).
  public init(_ laws: [ScaledLaw]) {
    self.laws = laws
    let bounds = Self.bounds(of: laws.filter { $0.mean > 0 })
    let nodes = zip(bounds, bounds.dropFirst()).flatMap { low, high in
      GaussLegendre.order8.nodes(from: low, to: high).map { SIMD2($0.place, $0.weight) }.sorted {
        $0.x < $1.x
      }
    }
    self.nodes = nodes
    excess = laws.map { law in nodes.map { law.meanExcess(over: $0.x) } }
  }

  private static func bounds(of laws: [ScaledLaw]) -> [Double] {
    guard let shortest = laws.map(\.mean).min() else { return [] }
    var bounds = [0.0]
    var bound = shortest
    for _ in 0..<octavesBelow { bound *= 0.5 }
    while bounds.count < mostOctaves, laws.contains(where: { $0.meanExcess(over: bound) > end * $0.mean }) {
      bounds.append(bound)
      bound *= 2
    }
    bounds.append(bound)
    for law in laws where law.variation < 0.5 {
      for step in law.variation > 0 ? -3...3 : 0...0 {
        let bend = law.mean * (1 + 2 * law.variation * Double(step))
        if bend > 0, bend < bound { bounds.append(bend) }
      }
    }
    return bounds.sorted()
  }

  /// The handle time of a call that follows the laws as often as their weights say.
  ///
  /// - Parameter weights: one for each law, not negative, not all zero.
  /// - Complexity: O(laws × octaves).
  public func mixture(_ weights: [Double]) -> ServiceLaw {
    let calls = weights.reduce(0, +)
    var mean = 0.0
    var square = 0.0
    for (law, weight) in zip(laws, weights) {
      mean += weight / calls * law.mean
      square += weight / calls * law.square
    }
    let present = zip(laws, weights).filter { $1 > 0 }.map(\.0)
    guard mean > 0, !present.allSatisfy({ $0 == present[0] && $0.isExponential }) else {
      return .exponential(mean: mean)
    }
    var tail = Array(repeating: 0.0, count: nodes.count)
    for (excess, weight) in zip(excess, weights) where weight > 0 {
      for place in tail.indices { tail[place] += weight / calls / mean * excess[place] }
    }
    return ServiceLaw(
      mean: mean, square: square,
      points: zip(nodes, tail).map {
        SIMD3($0.y / mean, $0.x / mean, $1 > 0 ? CMath.log($1) : -.infinity)
      })
  }
}

extension ScaledLaw {
  fileprivate var isExponential: Bool {
    if case .exponential = law { true } else { false }
  }
}
