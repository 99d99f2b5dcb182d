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

  /// How many lines there are.
  public var count: Int { bits.nonzeroBitCount }

  /// The lines in order.
  public var members: Members { Members(rest: bits) }

  /// The lines without those of another set.
  func subtracting(_ other: WaveSet) -> WaveSet { WaveSet(bits: bits & ~other.bits) }

  /// The numbers of a set's lines, ascending.
  public struct Members: Sequence, IteratorProtocol, Sendable {
    fileprivate var rest: UInt64

    /// The next line. Complexity: O(1).
    public mutating func next() -> Int? {
      guard rest != 0 else { return nil }
      defer { rest &= rest - 1 }
      return rest.trailingZeroBitCount
    }
  }
}
