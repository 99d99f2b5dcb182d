import FoundationEssentials

extension FormulaExpression {
  /// The value of the expression.
  func value(in scope: FormulaScope) throws(FormulaError) -> FormulaValue {
    switch self {
    case .number(let value): return .number(try ExactArithmetic.checked(value))
    case .name(let name): return try Self.value(of: name, in: scope)
    case .days(let first, let last): return .number(Decimal(first.days(through: last)))
    case .negative(let part):
      return try .combining([part.value(in: scope)]) { numbers throws(FormulaError) in -numbers[0] }
    case .operation(let sign, let left, let right):
      let values = [try left.value(in: scope), try right.value(in: scope)]
      return try .combining(values) { numbers throws(FormulaError) in try sign.apply(numbers[0], numbers[1]) }
    case .function(.if, let parts): return try Self.choice(parts, in: scope)
    case .function(let function, let parts):
      return try function.value(try Self.values(parts, in: scope))
    case .call(let name, let parts): return try Self.call(name, parts, in: scope)
    }
  }

  private static func values(
    _ parts: [FormulaExpression], in scope: FormulaScope
  ) throws(FormulaError) -> [FormulaValue] {
    var values: [FormulaValue] = []
    for part in parts { values.append(try part.value(in: scope)) }
    return values
  }

  private static func value(of name: String, in scope: FormulaScope) throws(FormulaError) -> FormulaValue {
    let found: FormulaValue?
    do {
      found = try scope.value(name)
    } catch {
      throw .failed(name: name, reason: error)
    }
    guard let found else { throw .unknownName(name) }
    return try .combining([found]) { numbers throws(FormulaError) in try ExactArithmetic.checked(numbers[0]) }
  }

  /// The part that a condition chooses: of single numbers only that one is computed.
  private static func choice(
    _ parts: [FormulaExpression], in scope: FormulaScope
  ) throws(FormulaError) -> FormulaValue {
    let condition = try parts[0].value(in: scope)
    if let number = condition.number { return try parts[number != 0 ? 1 : 2].value(in: scope) }
    let values = [condition, try parts[1].value(in: scope), try parts[2].value(in: scope)]
    return try .combining(values) { numbers throws(FormulaError) in numbers[0] != 0 ? numbers[1] : numbers[2]
    }
  }

  private static func call(
    _ name: String, _ parts: [FormulaExpression], in scope: FormulaScope
  ) throws(FormulaError) -> FormulaValue {
    guard let function = scope.functions[name] else { throw .unknownFunction(name) }
    guard function.parameters.count == parts.count else {
      throw .wrongCount(function: name, expected: function.parameters.count, found: parts.count)
    }
    return try .combining(try values(parts, in: scope)) { numbers throws(FormulaError) in
      let result: Decimal
      do {
        result = try function.apply(numbers)
      } catch {
        throw .failed(name: name, reason: error)
      }
      return try ExactArithmetic.checked(result)
    }
  }
}
