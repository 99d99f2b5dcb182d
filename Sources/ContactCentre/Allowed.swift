/// The values that a figure may take.
public struct Allowed: Equatable, Sendable, CustomStringConvertible {
  /// The smallest value.
  public let lower: Double
  /// Whether the smallest value itself is allowed.
  public let includesLower: Bool
  /// The largest value.
  public let upper: Double
  /// Whether the largest value itself is allowed.
  public let includesUpper: Bool
  /// The smallest value beside 0, where 0 stands for none of a thing; 0 where values near it are allowed too.
  public let leastBesideZero: Double

  init(
    _ lower: Double, _ upper: Double, includesLower: Bool = true, includesUpper: Bool = true,
    leastBesideZero: Double = 0
  ) {
    self.leastBesideZero = leastBesideZero
    self.lower = lower
    self.upper = upper
    self.includesLower = includesLower
    self.includesUpper = includesUpper
  }

  /// From one value to another, both allowed.
  public static func from(_ lower: Double, to upper: Double) -> Allowed { Allowed(lower, upper) }

  /// Above one value and up to another.
  public static func above(_ lower: Double, to upper: Double) -> Allowed {
    Allowed(lower, upper, includesLower: false)
  }

  /// From one value to below another.
  public static func from(_ lower: Double, below upper: Double) -> Allowed {
    Allowed(lower, upper, includesUpper: false)
  }

  /// Strictly between two values.
  public static func between(_ lower: Double, _ upper: Double) -> Allowed {
    Allowed(lower, upper, includesLower: false, includesUpper: false)
  }

  /// 0, or from one value to another.
  public static func zero(orFrom lower: Double, to upper: Double) -> Allowed {
    Allowed(0, upper, leastBesideZero: lower)
  }

  /// A share of one: 0 to 1.
  public static let share = Allowed.from(0, to: 1)

  /// Whether a value is allowed; never true of NaN.
  public func contains(_ value: Double) -> Bool {
    if value > 0, value < leastBesideZero { return false }
    return (includesLower ? value >= lower : value > lower)
      && (includesUpper ? value <= upper : value < upper)
  }

  /// The range as an inequality, e.g. `0 < x ≤ 86400`; `0 ≤ x ≤ 2, not 0 < x < 0.1` where
  /// values near 0 are left out.
  public var description: String {
    func plain(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
    let range = "\(plain(lower)) \(includesLower ? "≤" : "<") x \(includesUpper ? "≤" : "<") \(plain(upper))"
    return leastBesideZero > 0 ? "\(range), not 0 < x < \(plain(leastBesideZero))" : range
  }
}
