/// How much longer calls may take in a pool before it needs more agent hours than its lines alone.
public struct BreakEven: Equatable, Sendable {
  /// The largest factor of calls outside a person's own lines.
  public let factor: Double
  /// How much longer the calls of the pool are then on average, a fraction of their handle time.
  public let lengthening: Double

  /// The factors tried reach from 1 to this.
  static let mostFactor = 1024.0

  /// The largest factor at which a condition holds, that holds at 1 and no longer at some larger one; `nil` where it fails at
  /// 1 or still holds at `mostFactor`.
  ///
  /// - Complexity: at most 10 + 30 tests.
  static func factor<Failure: Error>(holds: (Double) throws(Failure) -> Bool) throws(Failure) -> Double? {
    guard try holds(1) else { return nil }
    var (low, high) = (1.0, 2.0)
    while try holds(high) {
      guard high < mostFactor else { return nil }
      (low, high) = (high, 2 * high)
    }
    for _ in 0..<30 {
      let middle = low + 0.5 * (high - low)
      if try holds(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
