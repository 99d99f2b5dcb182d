/// Sets of small numbers, all below the same end.
struct BitSets {
  private var words: [UInt64]
  private let width: Int

  /// - Parameters:
  ///   - sets: numbers in 0 ..< end.
  ///   - end: what all numbers are below.
  init(_ sets: [[Int]], below end: Int) {
    width = (end + 63) / 64
    words = [UInt64](repeating: 0, count: sets.count * width)
    for (index, members) in sets.enumerated() {
      for member in members { words[index * width + member >> 6] |= 1 << UInt64(member & 63) }
    }
  }

  /// Whether every member of one set is one of another.
  func isSubset(_ one: Int, of other: Int) -> Bool {
    for word in 0..<width where words[one &* width &+ word] & ~words[other &* width &+ word] != 0 {
      return false
    }
    return true
  }

  /// Whether two sets have the same members.
  func areEqual(_ one: Int, _ other: Int) -> Bool {
    for word in 0..<width where words[one &* width &+ word] != words[other &* width &+ word] { return false }
    return true
  }
}
