/// The random numbers of one purpose on one line in one replication: a value without hidden state.
///
/// The generator is xoshiro256++; its 256 bits of state are the blocks of Philox4x32-10 under the key `seed` at the
/// counters (0, purpose, line, replication) and (1, purpose, line, replication). What a stream yields depends only on its
/// address: neither on threads nor on what other streams were used for. Different addresses under one seed give
/// different, unrelated states; that two of 10⁹ streams of 10¹² words overlap has a probability below 10⁻⁴⁶.
///
/// - SeeAlso: D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47 (2021) 36,
///   doi:10.1145/3460772; `Philox4x32`.
public struct RandomStream: RandomNumberGenerator, Equatable, Sendable {
  @usableFromInline var a: UInt64
  @usableFromInline var b: UInt64
  @usableFromInline var c: UInt64
  @usableFromInline var d: UInt64

  /// The stream at an address, from its start.
  ///
  /// - Parameters:
  ///   - seed: the key of the whole experiment; any number.
  ///   - replication: which repetition of the experiment.
  ///   - line: which line of the contact centre, or 0.
  ///   - purpose: what the numbers are for.
  public init(seed: UInt64, replication: UInt32, line: UInt32, purpose: RandomPurpose) {
    let key = (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    let one = Philox4x32.block(counter: (0, purpose.rawValue, line, replication), key: key)
    let two = Philox4x32.block(counter: (1, purpose.rawValue, line, replication), key: key)
    a = UInt64(one.1) << 32 | UInt64(one.0)
    b = UInt64(one.3) << 32 | UInt64(one.2)
    c = UInt64(two.1) << 32 | UInt64(two.0)
    // The state of zeros, of probability 2⁻²⁵⁶, would never end; one bit keeps it away.
    d = UInt64(two.3) << 32 | UInt64(two.2) | 1
  }

  /// A stream for a job that needs an unknown number of words, from one word of another.
  ///
  /// So samplers with rejection take a fixed part of their stream, and what is drawn after them does not depend on how
  /// often they rejected.
  public init(word: UInt64) {
    self.init(seed: word, replication: 0, line: 0, purpose: .substream)
  }

  /// The next 64 random bits.
  ///
  /// - Complexity: O(1), a handful of shifts and additions.
  @inlinable
  public mutating func next() -> UInt64 {
    let sum = a &+ d
    let result = (sum << 23 | sum >> 41) &+ a
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = d << 45 | d >> 19
    return result
  }

  /// A number u with 0 < u < 1 from one word; see `uniform(of:)`.
  @inlinable
  public mutating func uniform() -> Double { Self.uniform(of: next()) }

  /// A number u with 0 < u < 1: an odd multiple of 2⁻⁵³, each equally likely for a random word.
  ///
  /// Mean ½ exactly; 1 − u is exact and has the same law; never 0 or 1, so logarithms and quantiles are finite.
  @inlinable
  public static func uniform(of word: UInt64) -> Double {
    Double((word >> 11) | 1) * 0x1p-53
  }
}
