/// Exponential and normal numbers, each a function of one random word, by the ziggurat method with 256 layers.
///
/// The area below the density is cut into layers of equal area; a word picks a layer and a place in it, which for 99% of
/// the words lies below the density at once. Else further words are taken that belong to it as a key (`RandomKey`). It takes a third
/// of the time of inversion, and is exact as it is.
///
/// - SeeAlso: G. Marsaglia, W. W. Tsang, The ziggurat method for generating random variables, Journal of Statistical
///   Software 5 (2000) 8, doi:10.18637/jss.v005.i08.
public struct Ziggurat: Sendable {
  /// Right ends of the layers and the density there, from the lowest layer up.
  @usableFromInline let normalEdges: [Double]
  @usableFromInline let normalHeights: [Double]
  @usableFromInline let exponentialEdges: [Double]
  @usableFromInline let exponentialHeights: [Double]

  /// Where the tail of the normal density begins, and the area of a layer.
  private static let normalTail = 3.6541528853610088
  private static let normalArea = 0.00492867323399
  /// Where the tail of the exponential density begins, and the area of a layer.
  private static let exponentialTail = 7.69711747013104972
  private static let exponentialArea = 0.0039496598225815571993

  /// The layers: a thousand exponentials and logarithms.
  public init() {
    func layers(
      tail: Double, area: Double, density: (Double) -> Double, inverse: (Double) -> Double
    ) -> ([Double], [Double]) {
      var edges = Array(repeating: 0.0, count: 257)
      var heights = Array(repeating: 1.0, count: 257)
      edges[0] = area / density(tail)
      edges[1] = tail
      for layer in 2..<256 {
        edges[layer] = inverse(area / edges[layer - 1] + density(edges[layer - 1]))
      }
      for layer in 0..<256 { heights[layer] = density(edges[layer]) }
      return (edges, heights)
    }
    (normalEdges, normalHeights) = layers(
      tail: Self.normalTail, area: Self.normalArea, density: { CMath.exp(-0.5 * $0 * $0) },
      inverse: { (-2 * CMath.log($0)).squareRoot() })
    (exponentialEdges, exponentialHeights) = layers(
      tail: Self.exponentialTail, area: Self.exponentialArea, density: { CMath.exp(-$0) },
      inverse: { -CMath.log($0) })
  }

  /// The exponential number of mean 1 that belongs to a random word.
  @inlinable
  public func exponential(_ word: UInt64) -> Double {
    let layer = Int(truncatingIfNeeded: word & 255)
    let x = RandomStream.uniform(of: word) * exponentialEdges[layer]
    return x < exponentialEdges[layer + 1] ? x : rareExponential(word)
  }

  /// The standard normal number that belongs to a random word.
  @inlinable
  public func normal(_ word: UInt64) -> Double {
    let layer = Int(truncatingIfNeeded: word & 255)
    let x = RandomStream.uniform(of: word) * normalEdges[layer]
    guard x < normalEdges[layer + 1] else { return rareNormal(word) }
    // The ninth bit is the sign.
    return Double(bitPattern: x.bitPattern | (word & 256) << 55)
  }

  @usableFromInline
  func rareExponential(_ first: UInt64) -> Double {
    var stream = Words(key: RandomKey(first))
    var word = first
    while true {
      let layer = Int(word & 255)
      let x = RandomStream.uniform(of: word) * exponentialEdges[layer]
      if x < exponentialEdges[layer + 1] { return x }
      if layer == 0 { return Self.exponentialTail - CMath.log(stream.uniform()) }
      let height =
        exponentialHeights[layer]
        + stream.uniform() * (exponentialHeights[layer + 1] - exponentialHeights[layer])
      if height < CMath.exp(-x) { return x }
      word = stream.next()
    }
  }

  @usableFromInline
  func rareNormal(_ first: UInt64) -> Double {
    var stream = Words(key: RandomKey(first))
    var word = first
    let sign: Double = first & 256 == 0 ? 1 : -1
    while true {
      let layer = Int(word & 255)
      let x = RandomStream.uniform(of: word) * normalEdges[layer]
      if x < normalEdges[layer + 1] { return sign * x }
      if layer == 0 { return sign * tail(&stream) }
      let height =
        normalHeights[layer] + stream.uniform() * (normalHeights[layer + 1] - normalHeights[layer])
      if height < CMath.exp(-0.5 * x * x) { return sign * x }
      word = stream.next()
    }
  }

  /// The words that belong to the first one.
  private struct Words {
    let key: RandomKey
    private var index: UInt64 = 0

    init(key: RandomKey) { self.key = key }

    mutating func next() -> UInt64 {
      index += 1
      return key.word(index)
    }

    mutating func uniform() -> Double { RandomStream.uniform(of: next()) }
  }

  /// A normal number beyond the tail's begin.
  private func tail(_ stream: inout Words) -> Double {
    while true {
      let a = -CMath.log(stream.uniform()) / Self.normalTail
      let b = -CMath.log(stream.uniform())
      if b + b >= a * a { return Self.normalTail + a }
    }
  }
}
