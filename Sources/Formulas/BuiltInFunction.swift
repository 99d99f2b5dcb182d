/// The functions that every formula knows, beside `days`; the raw value is how a formula calls them.
public enum BuiltInFunction: String, CaseIterable, Hashable, Sendable {
  /// The sum of all numbers given, in lists or alone.
  case sum
  /// Their mean.
  case mean
  /// The least of them.
  case min
  /// The greatest of them.
  case max
  /// How many there are.
  case count
  /// The standard deviation of one list as it is, with n below: twelve months are the whole year, not a sample.
  case sd
  /// The correlation of two lists (Pearson).
  case correlation
  /// `part(list, first, last)`: the elements from one place to another, counted from 1.
  case part
  /// `at(list, n)`: one element, counted from 1.
  case at
  /// `round(x, digits)`: to so many decimals, half away from zero.
  case round
  /// `floor(x, digits)`: to so many decimals, down.
  case floor
  /// The absolute value.
  case abs
  /// `if(condition, a, b)`: a where the condition is not 0, else b, which is not computed then.
  case `if`
  /// The square root.
  case sqrt

  /// How many arguments the function takes.
  public var counts: ClosedRange<Int> {
    switch self {
    case .sum, .mean, .min, .max, .count: 1...Int.max
    case .sd, .abs, .sqrt: 1...1
    case .correlation, .at, .round, .floor: 2...2
    case .part, .if: 3...3
    }
  }

  /// Whether the value is a number whatever the arguments are.
  var givesNumber: Bool {
    switch self {
    case .sum, .mean, .min, .max, .count, .sd, .correlation, .at: true
    case .part, .round, .floor, .abs, .if, .sqrt: false
    }
  }

  /// The names of every function of the language.
  public static let names = allCases.map(\.rawValue) + ["days"]
}
