/// Reads a formula by the binding of its operators.
///
/// After: V. R. Pratt, "Top down operator precedence", 1973, doi:10.1145/512927.512931.
struct FormulaParser {
  private var scanner: FormulaScanner

  static func parse(_ text: String) throws(FormulaSyntaxError) -> FormulaExpression {
    guard text.utf8.count <= Formula.mostCharacters * 4, text.count <= Formula.mostCharacters else {
      throw FormulaSyntaxError(position: Formula.mostCharacters + 1, problem: .tooLong)
    }
    var parser = FormulaParser(scanner: FormulaScanner(text))
    let found = try parser.expression(binding: 0, depth: 0)
    guard parser.scanner.peek() == nil else { throw parser.scanner.error(.expected(.end)) }
    return found.expression
  }

  /// An expression with its height, so that a long chain is held to the limit as deep nesting is.
  private struct Tree {
    var expression: FormulaExpression
    var height = 0
  }

  /// An expression of operators that bind at least so tightly.
  private mutating func expression(binding: Int, depth: Int) throws(FormulaSyntaxError) -> Tree {
    var tree = try operand(depth: depth)
    while let sign = scanner.takeOperator(binding: binding) {
      let right = try expression(binding: sign.binding + 1, depth: depth + 1)
      tree = try joined(.operation(sign, tree.expression, right.expression), [tree, right])
      if sign.binding == 0 { break }
    }
    return tree
  }

  private func joined(
    _ expression: FormulaExpression, _ parts: [Tree]
  ) throws(FormulaSyntaxError) -> Tree {
    let height = 1 + (parts.map(\.height).max() ?? 0)
    guard height <= Formula.mostDepth else { throw scanner.error(.tooDeep) }
    return Tree(expression: expression, height: height)
  }

  /// A value: a number, a name, a call, something in parentheses, or the negative of one.
  private mutating func operand(depth: Int) throws(FormulaSyntaxError) -> Tree {
    guard depth <= Formula.mostDepth else { throw scanner.error(.tooDeep) }
    guard let next = scanner.peek() else { throw scanner.error(.expected(.value)) }
    if FormulaScanner.isDigit(next) { return Tree(expression: .number(try scanner.number())) }
    if FormulaScanner.isLetter(next) { return try nameOrCall(depth: depth) }
    if scanner.take("{") { return Tree(expression: .name(try scanner.nameInBraces())) }
    if scanner.take("-") {
      let part = try operand(depth: depth + 1)
      return try joined(.negative(part.expression), [part])
    }
    guard scanner.take("(") else { throw scanner.error(.expected(.value)) }
    let inner = try expression(binding: 0, depth: depth + 1)
    guard scanner.take(")") else { throw scanner.error(.expected(.closing)) }
    return inner
  }

  private mutating func nameOrCall(depth: Int) throws(FormulaSyntaxError) -> Tree {
    let start = scanner.position
    let name = scanner.takeWhile(FormulaScanner.isNamePart)
    guard scanner.take("(") else { return Tree(expression: .name(name)) }
    if name == "days" { return Tree(expression: try days(start: start)) }
    let parts = try arguments(depth: depth + 1)
    let expressions = parts.map(\.expression)
    guard let function = BuiltInFunction(rawValue: name) else {
      return try joined(.call(name, expressions), parts)
    }
    guard function.counts.contains(parts.count) else {
      throw scanner.error(.wrongCount(function, found: parts.count), at: start)
    }
    return try joined(.function(function, expressions), parts)
  }

  /// Arguments after an opening parenthesis, to the closing one.
  private mutating func arguments(depth: Int) throws(FormulaSyntaxError) -> [Tree] {
    if scanner.take(")") { return [] }
    var parts: [Tree] = []
    repeat { parts.append(try expression(binding: 0, depth: depth)) } while scanner.take(",")
    guard scanner.take(")") else { throw scanner.error(.expected(.nextArgument)) }
    return parts
  }

  /// The two dates of `days`, after the opening parenthesis.
  private mutating func days(start: Int) throws(FormulaSyntaxError) -> FormulaExpression {
    let first = try scanner.date()
    guard scanner.take(",") else { throw scanner.error(.expected(.comma)) }
    let last = try scanner.date()
    guard scanner.take(")") else { throw scanner.error(.expected(.closing)) }
    guard first <= last else { throw scanner.error(.daysReversed, at: start) }
    return .days(from: first, to: last)
  }
}
