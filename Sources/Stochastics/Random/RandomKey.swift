/// The random words that belong to one thing, such as a caller, from a single word of a stream.
///
/// Word i is the i-th output of SplitMix64 whose state is the key: a bijection of the key for every i. So what happens
/// to a caller (patience, redials, further work) is a pure function of the caller, whatever happens to others, and
/// costs nothing until it is asked for.
///
/// - SeeAlso: G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA 2014,
///   doi:10.1145/2660193.2660195.
public struct RandomKey: Equatable, Sendable {
  /// The word from which all others follow.
  public let word: UInt64

  /// The key that is a word of a random stream.
  @inlinable
  public init(_ word: UInt64) { self.word = word }

  /// The word with a number.
  @inlinable
  public func word(_ index: UInt64) -> UInt64 {
    var z = word &+ (index &+ 1) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
