/// A set of small numbers.
struct BitSet: Equatable {
  private var words: [UInt64]

  /// - Parameters:
  ///   - members: numbers in 0 ..< end.
  ///   - end: what all numbers are below.
  init(_ members: [Int], below end: Int) {
    words = [UInt64](repeating: 0, count: (end + 63) / 64)
    for member in members { words[member >> 6] |= 1 << UInt64(member & 63) }
  }

  /// Whether every member is one of another set of the same range.
  func isSubset(of other: BitSet) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }
}
