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

  init(_ lower: Double, _ upper: Double, includesLower: Bool = true, includesUpper: Bool = true) {
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

  /// A share of one: 0 to 1.
  public static let share = Allowed.from(0, to: 1)

  /// Whether a value is allowed; never true of NaN.
  public func contains(_ value: Double) -> Bool {
    (includesLower ? value >= lower : value > lower) && (includesUpper ? value <= upper : value < upper)
  }

  /// The range as an inequality, e.g. `0 < x ≤ 86400`.
  public var description: String {
    func plain(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
    return "\(plain(lower)) \(includesLower ? "≤" : "<") x \(includesUpper ? "≤" : "<") \(plain(upper))"
  }
}
