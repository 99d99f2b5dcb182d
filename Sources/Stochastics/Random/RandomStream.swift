/// The random numbers of one purpose on one line in one replication: a value without hidden state.
///
/// Blocks of Philox4x32-10 under the key `seed` at the counters (index, purpose, line, replication), index = 0, 1, …
/// Different addresses under one seed never share a block, so streams cannot overlap, and what a stream yields
/// depends only on its address: neither on threads nor on what other streams were used for.
///
/// A stream holds 2³³ words of 64 bits; drawing more is a programming error and stops the program.
///
/// - SeeAlso: `Philox4x32`.
public struct RandomStream: RandomNumberGenerator, Equatable, Sendable {
  @usableFromInline let seed: UInt64
  @usableFromInline let replication: UInt32
  @usableFromInline let line: UInt32
  @usableFromInline let purpose: UInt32
  /// The number of blocks computed.
  @usableFromInline var blocks: UInt64 = 0
  /// The second half of the last block, while it is unused.
  @usableFromInline var spare: UInt64 = 0
  @usableFromInline var hasSpare = false

  /// The stream at an address, from its start.
  ///
  /// - Parameters:
  ///   - seed: the key of the whole experiment; any number.
  ///   - replication: which repetition of the experiment.
  ///   - line: which line of the contact centre, or 0.
  ///   - purpose: what the numbers are for.
  public init(seed: UInt64, replication: UInt32, line: UInt32, purpose: RandomPurpose) {
    self.seed = seed
    self.replication = replication
    self.line = line
    self.purpose = purpose.rawValue
  }

  /// The stream at the same counters under another key.
  private init(_ parent: RandomStream, seed: UInt64) {
    self.seed = seed
    replication = parent.replication
    line = parent.line
    purpose = parent.purpose
  }

  /// How many words of 64 bits have been drawn.
  public var wordsDrawn: UInt64 { 2 * blocks - (hasSpare ? 1 : 0) }

  /// The next 64 random bits.
  ///
  /// - Complexity: O(1); one block of the generator for every second word.
  @inlinable
  public mutating func next() -> UInt64 {
    if hasSpare {
      hasSpare = false
      return spare
    }
    precondition(blocks <= UInt64(UInt32.max), "a random stream holds 2³³ words")
    let block = Philox4x32.block(
      counter: (UInt32(truncatingIfNeeded: blocks), purpose, line, replication),
      key: (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32)))
    blocks &+= 1
    spare = UInt64(block.3) << 32 | UInt64(block.2)
    hasSpare = true
    return UInt64(block.1) << 32 | UInt64(block.0)
  }

  /// A number u with 0 < u < 1 from one word: an odd multiple of 2⁻⁵³, each equally likely.
  ///
  /// Mean ½ exactly; 1 − u is exact and has the same law; never 0 or 1, so logarithms and quantiles are finite.
  @inlinable
  public mutating func uniform() -> Double {
    Double((next() >> 11) | 1) * 0x1p-53
  }

  /// A stream for a job that needs an unknown number of words, at the price of one word of this stream.
  ///
  /// The word becomes the key. So samplers with rejection take a fixed part of their stream, and what is drawn
  /// after them does not depend on how often they rejected. Two substreams coincide with probability 2⁻⁶⁴.
  public mutating func substream() -> RandomStream { RandomStream(self, seed: next()) }
}
