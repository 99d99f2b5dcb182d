/// A formula over the figures of a scenario, as in `100 * sum(answered) / sum(offered)`.
///
/// A value: it holds no figures and no functions of the caller's. `value(in:)` asks a `FormulaScope` for them.
///
/// The language: numbers (`12`, `0.12`); names (`offered`, `tariff.tax_rate`, in braces where a part has other
/// characters: `{lines.12366-2.volume.calls}`); `+ - * /`, parentheses and a leading minus; one comparison
/// (`< <= > >= == !=`, 1 where it holds and 0 where not); functions (`BuiltInFunction`, `days`, and those of the
/// scope). Arithmetic and comparisons of lists go element by element, and a number goes with every element.
public struct Formula: Hashable, Sendable, CustomStringConvertible {
  /// What the formula says, as a tree.
  public let expression: FormulaExpression

  /// The most characters of a formula.
  public static let mostCharacters = 4000
  /// The most operations and parentheses that may lie in each other, so that no text exhausts the stack.
  public static let mostDepth = 100
  /// The most operations that a value takes, element by element of the lists, so that no formula keeps its reader
  /// waiting: a tenth of a second or so. A root counts as ten.
  public static let mostOperations = 200_000

  /// Reads a formula.
  ///
  /// - Throws: the first place that cannot be read, and what was expected there.
  /// - Complexity: linear in the length of the text.
  public init(_ text: String) throws(FormulaSyntaxError) {
    expression = try FormulaParser.parse(text)
  }

  /// The names that the formula uses, in the order of their first use.
  public var names: [String] { expression.words { if case .name(let name) = $0 { name } else { nil } } }

  /// A use of a function beyond the built-in ones.
  public struct Call: Hashable, Sendable {
    /// The name of the function.
    public let name: String
    /// How many arguments it is given.
    public let arguments: Int
  }

  /// The functions beyond the built-in ones that the formula uses, in the order of their first use.
  public var calls: [Call] {
    expression.words {
      if case .call(let name, let parts) = $0 { Call(name: name, arguments: parts.count) } else { nil }
    }
  }

  /// The formula as text, with no more parentheses than needed; read again, it is the same formula.
  public var description: String { expression.description }

  /// The value of the formula.
  ///
  /// - Returns: a number, or a list where a list takes part and no function makes a number of it.
  /// - Throws: why there is no value. Nothing is left undefined: no NaN, no overflow; more than `mostOperations` are
  ///   refused before the first one.
  /// - Complexity: linear in the size of the formula times the length of its lists, beside the names' own cost.
  public func value(in scope: FormulaScope) throws(FormulaError) -> FormulaValue {
    var counts: [String: Int] = [:]
    // A name without a value is refused when it is its turn, as it may lie in the part of an `if` left out.
    for name in names { counts[name] = (try? scope.value(name))?.count }
    let operations = expression.cost { counts[$0] }.operations
    guard operations <= Self.mostOperations else { throw .tooManyOperations(operations) }
    return try expression.value(in: scope)
  }
}

extension Formula {
  /// Whether the value is a list, told from which names stand for lists; unknown names count as numbers.
  public func isList(where isList: (_ name: String) -> Bool) -> Bool { expression.isList(where: isList) }

  /// A name as a formula writes it, in braces where it needs them.
  public static func written(_ name: String) -> String { FormulaExpression.name(name).description }
}

extension FormulaExpression {
  fileprivate func isList(where isList: (String) -> Bool) -> Bool {
    switch self {
    case .name(let name): isList(name)
    case .function(.part, _): true
    case .function(let function, _) where function.givesNumber: false
    default: parts.contains { $0.isList(where: isList) }
    }
  }
}
