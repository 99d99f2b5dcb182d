public import FoundationEssentials

/// Why a formula has no value.
public enum FormulaError: Error {
  /// The scope does not know a name.
  case unknownName(String)
  /// The scope does not know a function.
  case unknownFunction(String)
  /// A name or a function of the scope could not be computed.
  case failed(name: String, reason: any Error)
  /// A function of the scope takes another number of arguments.
  case wrongCount(function: String, expected: Int, found: Int)
  /// Two lists of different lengths meet.
  case lengthsDiffer(Int, Int)
  /// A list where a number is needed.
  case needsNumber(function: String)
  /// No numbers where some are needed, or a single one where a spread is asked for.
  case tooFew(function: String, atLeast: Int)
  /// A place in a list, or a number of digits, that does not exist.
  case badPosition(function: String, value: Decimal)
  /// A division by zero, or a correlation with numbers that are all the same.
  case divisionByZero
  /// The root of a negative number.
  case negativeRoot
  /// A number of 10^60 or more, where exact arithmetic ends.
  case tooLarge
  /// So many operations, more than `Formula.mostOperations`.
  case tooManyOperations(Int)
}
