internal import Reporting
internal import Wording

/// The numbers that an option accepts.
package struct NumberRange: Equatable, Sendable {
  private let low: Double
  private let high: Double
  private let excludesLow: Bool

  /// Every finite number.
  package static let any = NumberRange(low: -.infinity, high: .infinity, excludesLow: false)
  /// Every number above zero.
  package static let positive = above(0)
  /// Zero and every number above.
  package static let notNegative = atLeast(0)

  /// The numbers from a bound upwards.
  package static func atLeast(_ low: Double) -> NumberRange {
    NumberRange(low: low, high: .infinity, excludesLow: false)
  }

  /// The numbers above a bound, and up to another one if given.
  package static func above(_ low: Double, upTo high: Double = .infinity) -> NumberRange {
    NumberRange(low: low, high: high, excludesLow: true)
  }

  /// The numbers from one bound to another, both included.
  package static func between(_ low: Double, _ high: Double) -> NumberRange {
    NumberRange(low: low, high: high, excludesLow: false)
  }

  func contains(_ value: Double) -> Bool {
    value <= high && (excludesLow ? value > low : value >= low)
  }

  var wording: Phrase {
    let low = low.isFinite ? NumberText.shortest(low) : nil
    let high = high.isFinite ? NumberText.shortest(high) : nil
    switch (low, high) {
    case (let low?, let high) where excludesLow: return ArgumentWording.above(low, upTo: high)
    case (let low?, let high?): return ArgumentWording.between(low, high)
    case (let low?, nil): return ArgumentWording.atLeast(low)
    case (nil, let high?): return ArgumentWording.atMost(high)
    case (nil, nil): return Phrase(verbatim: "")
    }
  }
}
