extension FormulaExpression {
  /// How many operations the value takes at most, and how long a list it may be; a root and a function of the scope
  /// count as many.
  ///
  /// - Parameter count: the length of the list that a name stands for; nil for a number.
  /// - Complexity: linear in the size of the formula; lists are not gone through.
  func cost(count: (_ name: String) -> Int?) -> (operations: Int, count: Int) {
    if case .name(let name) = self {
      let count = count(name) ?? 1
      return (count, count)
    }
    let costs = parts.map { $0.cost(count: count) }
    let inner = costs.reduce(0) { $0 + $1.operations }
    let longest = costs.map(\.count).max() ?? 1
    return switch self {
    case .function(.sqrt, _), .call: (inner + 10 * longest, longest)
    case .function(let function, _) where function.givesNumber:
      (inner + costs.reduce(0) { $0 + $1.count }, 1)
    default: (inner + longest, longest)
    }
  }
}
