/// A set of at most 64 lines, by number.
public struct WaveSet: Hashable, Sendable {
  /// One bit for each line.
  public private(set) var bits: UInt64

  /// The lines of these bits.
  init(bits: UInt64) { self.bits = bits }

  /// The lines of these numbers; those outside 0 ..< 64 are left out.
  public init(_ lines: some Sequence<Int> = []) {
    bits = lines.reduce(0) { (0..<64).contains($1) ? $0 | 1 << UInt64($1) : $0 }
  }

  /// Whether a line is in the set.
  public func contains(_ line: Int) -> Bool { (0..<64).contains(line) && bits >> UInt64(line) & 1 == 1 }

  /// Adds a line.
  public mutating func insert(_ line: Int) { bits |= WaveSet([line]).bits }

  /// The lines in order.
  public var members: [Int] {
    var (members, rest): ([Int], UInt64) = ([], bits)
    while rest != 0 {
      members.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return members
  }
}
