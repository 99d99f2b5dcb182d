/// The counter-based generator Philox4x32-10: a keyed bijection of 128-bit blocks.
///
/// Ten rounds; each multiplies two of the four words by a constant, swaps the halves of the products and adds the
/// round's key by exclusive or. It passes BigCrush for blocks at consecutive counters and for streams that
/// differ in any word of key or counter.
///
/// - SeeAlso: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, Parallel random numbers: as easy as 1, 2, 3,
///   SC '11, doi:10.1145/2063384.2063405.
public enum Philox4x32 {
  /// The block that belongs to a key and a counter: a pure function.
  ///
  /// - Parameters:
  ///   - counter: four words; the first changes fastest by the authors' convention.
  ///   - key: two words.
  /// - Complexity: O(1), 20 multiplications.
  @inlinable
  public static func block(
    counter: (UInt32, UInt32, UInt32, UInt32), key: (UInt32, UInt32)
  ) -> (UInt32, UInt32, UInt32, UInt32) {
    var (a, b, c, d) = counter
    var (first, second) = key
    for _ in 0..<10 {
      let left = UInt64(a) &* 0xD251_1F53
      let right = UInt64(c) &* 0xCD9E_8D57
      a = UInt32(truncatingIfNeeded: right >> 32) ^ b ^ first
      b = UInt32(truncatingIfNeeded: right)
      c = UInt32(truncatingIfNeeded: left >> 32) ^ d ^ second
      d = UInt32(truncatingIfNeeded: left)
      first &+= 0x9E37_79B9
      second &+= 0xBB67_AE85
    }
    return (a, b, c, d)
  }
}
