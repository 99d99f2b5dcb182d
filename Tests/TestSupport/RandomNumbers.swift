extension SplitMix64 {
  /// A generator for a numbered case of a random test.
  public init(case number: Int) {
    self.init(seed: UInt64(truncatingIfNeeded: number) &* 0xD134_2543_DE82_EF95)
  }

  /// A whole number from a range.
  public mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A real number from a range.
  public mutating func real(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &self) }

  /// True with a probability.
  public mutating func isTrue(_ probability: Double) -> Bool { real(0...1) < probability }

  /// One of several.
  public mutating func one<Item>(of items: [Item]) -> Item { items[whole(0...items.count - 1)] }
}
