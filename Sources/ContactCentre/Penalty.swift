public import FoundationEssentials

/// A rung of a penalty ladder: what a window costs the vendor whose level lies below that of the rung.
///
/// Of the rungs that a window reaches only the deepest counts.
public struct Penalty: Hashable, Sendable {
  /// How much a rung costs.
  public enum Amount: Hashable, Sendable {
    /// A fraction of the price of the whole term.
    case shareOfPrice(Decimal)
    /// Yuan.
    case yuan(Decimal)
  }

  /// The name in the scenario.
  public var id: String
  /// Windows whose level lies below this fraction reach the rung.
  public var below: Double
  /// What each such window costs.
  public var amount: Amount

  /// A rung.
  public init(id: String, below: Double, amount: Amount) {
    self.id = id
    self.below = below
    self.amount = amount
  }

  /// What a window costs in yuan under a contract of some price, not rounded.
  public func yuan(ofPrice price: Decimal) -> Decimal {
    switch amount {
    case .shareOfPrice(let share): share * price
    case .yuan(let yuan): yuan
    }
  }
}
