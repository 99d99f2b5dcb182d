/// The law of a quantity that is always the same.
public struct DeterministicLaw: Equatable, Sendable {
  /// The value, and the expectation.
  public let mean: Double

  /// - Parameter value: finite, at least 0.
  /// - Throws: `LawError.outOfDomain` otherwise.
  public init(value: Double) throws(LawError) {
    guard value.isFinite, value >= 0 else { throw .outOfDomain(.value, value: value) }
    mean = value
  }

  /// 0.
  public var variance: Double { 0 }

  /// 0 below the value, else 1.
  public func cumulative(_ x: Double) -> Double { x < mean ? 0 : 1 }

  /// The value, for any p.
  public func quantile(_ p: Double) -> Double { mean }

  /// The value, whatever the word.
  public func sample(_ word: UInt64) -> Double { mean }
}
