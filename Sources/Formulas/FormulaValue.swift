public import FoundationEssentials

/// What a formula or a name stands for.
public enum FormulaValue: Hashable, Sendable {
  /// A number.
  case number(Decimal)
  /// A list of numbers.
  case list([Decimal])

  /// The numbers: one for a number.
  public var numbers: [Decimal] {
    switch self {
    case .number(let value): [value]
    case .list(let values): values
    }
  }

  /// The number; nil for a list.
  public var number: Decimal? { if case .number(let value) = self { value } else { nil } }

  /// The length of a list; nil for a number.
  public var count: Int? { if case .list(let values) = self { values.count } else { nil } }

  /// A function of numbers for values: element by element where there are lists, a number with every element.
  static func combining(
    _ values: [FormulaValue], _ result: ([Decimal]) throws(FormulaError) -> Decimal
  ) throws(FormulaError) -> FormulaValue {
    guard let count = try commonCount(values) else {
      return .number(try result(values.flatMap(\.numbers)))
    }
    var results: [Decimal] = []
    for position in 0..<count {
      results.append(try result(values.map { $0.element(position) }))
    }
    return .list(results)
  }

  /// The length of the lists among some values; nil where there are only numbers.
  private static func commonCount(_ values: [FormulaValue]) throws(FormulaError) -> Int? {
    let counts = values.compactMap(\.count)
    guard let first = counts.first else { return nil }
    if let other = counts.first(where: { $0 != first }) {
      throw .lengthsDiffer(first, other)
    }
    return first
  }

  /// An element of a list that is long enough, or the number.
  private func element(_ position: Int) -> Decimal {
    switch self {
    case .number(let value): value
    case .list(let values): values[position]
    }
  }
}
