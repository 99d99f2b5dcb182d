/// Why a text is no formula: where, and what is wrong there.
public struct FormulaSyntaxError: Error, Hashable, Sendable {
  /// The place of the character at fault, from 1; one past the end where the text stops too early.
  public let position: Int
  /// What is wrong.
  public let problem: Problem

  /// A problem at a place.
  public init(position: Int, problem: Problem) {
    self.position = position
    self.problem = problem
  }

  /// What can be wrong.
  public enum Problem: Hashable, Sendable {
    /// Something else should stand here.
    case expected(Expectation)
    /// A number of more digits than can be held exactly.
    case longNumber
    /// The days of `days` stand in the wrong order.
    case daysReversed
    /// A built-in function takes another number of arguments.
    case wrongCount(BuiltInFunction, found: Int)
    /// More than `Formula.mostDepth` operations and parentheses in each other.
    case tooDeep
    /// More than `Formula.mostCharacters` characters.
    case tooLong
  }

  /// What could stand at a place.
  public enum Expectation: String, CaseIterable, Hashable, Sendable {
    /// A number, a name, a function, a minus or an opening parenthesis.
    case value
    /// A digit, after a decimal point.
    case digit
    /// The rest of a name, or the closing brace.
    case nameInBraces
    /// A date in quotes, as in `"2018-07-01"`.
    case date
    /// A comma, between two arguments.
    case comma
    /// A closing parenthesis, or an operator.
    case closing
    /// A comma, a closing parenthesis, or an operator.
    case nextArgument
    /// An operator, or the end of the text.
    case end
  }
}
