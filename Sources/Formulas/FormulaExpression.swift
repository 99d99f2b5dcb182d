public import FoundationEssentials

/// A formula as a tree of operations.
public indirect enum FormulaExpression: Hashable, Sendable {
  /// A number, not negative.
  case number(Decimal)
  /// A name that the scope knows.
  case name(String)
  /// The negative of a value.
  case negative(FormulaExpression)
  /// Two values and what is done with them.
  case operation(FormulaOperator, FormulaExpression, FormulaExpression)
  /// A built-in function.
  case function(BuiltInFunction, [FormulaExpression])
  /// Days from one date to another, both counted.
  case days(from: FormulaDate, to: FormulaDate)
  /// A function of the scope.
  case call(String, [FormulaExpression])

  /// The expressions that this one is made of.
  var parts: [FormulaExpression] {
    switch self {
    case .number, .name, .days: []
    case .negative(let part): [part]
    case .operation(_, let left, let right): [left, right]
    case .function(_, let parts), .call(_, let parts): parts
    }
  }

  /// Words found in the tree, each once, from left to right.
  func words<Word: Hashable>(_ word: (FormulaExpression) -> Word?) -> [Word] {
    var found: [Word] = []
    var seen: Set<Word> = []
    func visit(_ expression: FormulaExpression) {
      if let word = word(expression), seen.insert(word).inserted { found.append(word) }
      for part in expression.parts { visit(part) }
    }
    visit(self)
    return found
  }
}

extension FormulaExpression: CustomStringConvertible {
  /// The expression as text, with no more parentheses than needed.
  public var description: String {
    switch self {
    case .number(let value): value.description
    case .name(let name): FormulaScanner.isPlain(name) ? name : "{\(name)}"
    case .negative(let part): "-\(part.text(binding: FormulaOperator.tightest + 1))"
    case .operation(let sign, let left, let right):
      "\(left.text(binding: sign.bindingOfLeft)) \(sign.rawValue) \(right.text(binding: sign.binding + 1))"
    case .function(let function, let parts): Self.call(function.rawValue, parts)
    case .call(let name, let parts): Self.call(name, parts)
    case .days(let first, let last): "days(\"\(first)\", \"\(last)\")"
    }
  }

  private static func call(_ name: String, _ parts: [FormulaExpression]) -> String {
    "\(name)(\(parts.map(\.description).joined(separator: ", ")))"
  }

  /// The text, in parentheses where it binds less tightly than its place asks.
  private func text(binding: Int) -> String {
    guard case .operation(let sign, _, _) = self, sign.binding < binding else { return description }
    return "(\(description))"
  }
}
