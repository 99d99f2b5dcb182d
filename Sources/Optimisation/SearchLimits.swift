/// How far the search for a least cost goes. It counts operations instead of time, so that the same problem always has
/// the same answer.
public struct SearchLimits: Equatable, Sendable {
  /// The search ends when the plan is proven to cost at most this share too much; 0 for the least cost.
  public var relativeGap: Double
  /// Floating-point operations, about; a processor does some 10⁹ in a second. The first part is always finished.
  public var operations: Double

  /// - Parameters:
  ///   - relativeGap: ≥ 0, a share of the cost.
  ///   - operations: ≥ 0, floating-point operations.
  /// - Complexity: O(1).
  public init(relativeGap: Double = 0, operations: Double = 4e9) {
    self.relativeGap = relativeGap
    self.operations = operations
  }
}
