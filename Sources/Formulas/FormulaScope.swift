public import FoundationEssentials

/// What the names and functions of a formula stand for.
public struct FormulaScope {
  /// The value of a name; nil for one that is not known. An error says why it cannot be computed.
  public let value: (_ name: String) throws -> FormulaValue?
  /// Functions beyond the built-in ones, by name.
  public let functions: [String: FormulaFunction]

  /// A scope of functions, and of names that are asked for when a formula uses them.
  public init(
    functions: [String: FormulaFunction] = [:], value: @escaping (_ name: String) throws -> FormulaValue?
  ) {
    self.functions = functions
    self.value = value
  }

  /// A scope of values at hand.
  public init(_ values: [String: FormulaValue], functions: [String: FormulaFunction] = [:]) {
    self.init(functions: functions) { values[$0] }
  }
}

/// A function that a scope adds: numbers to a number. For lists it is computed element by element.
public struct FormulaFunction: Sendable {
  /// The names of its arguments, in order.
  public let parameters: [String]
  /// Its value for as many numbers as there are parameters.
  public let apply: @Sendable ([Decimal]) throws -> Decimal

  /// A function of numbers.
  public init(_ parameters: [String], apply: @escaping @Sendable ([Decimal]) throws -> Decimal) {
    self.parameters = parameters
    self.apply = apply
  }
}
