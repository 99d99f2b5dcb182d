public import FoundationEssentials

/// Costs with decimals as whole numbers, exactly: all times the least power of ten that makes them whole.
public struct CostScale: Equatable, Sendable {
  /// The most decimals that a cost may have.
  public static let mostDecimals = 6

  /// The decimals of the costs.
  public let decimals: Int
  private let unit: Decimal

  /// The scale of some costs; decimals beyond `mostDecimals` do not count.
  ///
  /// - Complexity: linear in the number of costs.
  public init(_ costs: [Decimal]) {
    decimals = min(Self.mostDecimals, costs.map(Self.decimals).max() ?? 0)
    unit = (0..<decimals).reduce(Decimal(1)) { unit, _ in unit * 10 }
  }

  /// The decimals of a number, trailing zeros left out.
  public static func decimals(of value: Decimal) -> Int {
    let parts = value.description.split(separator: ".")
    return parts.count == 2 ? parts[1].count : 0
  }

  /// A cost in whole units; nil where it has more decimals than the scale or no whole number holds it.
  func whole(_ cost: Decimal) -> Int? { Int((cost * unit).description) }

  /// A number of whole units as a cost.
  func cost(_ whole: Int) -> Decimal { Decimal(whole) / unit }
}
