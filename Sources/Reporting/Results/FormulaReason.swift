public import Formulas
public import Wording

extension FormulaError {
  /// Why a formula has no value, in words.
  ///
  /// - Parameter failure: the words of an error of a name or a function of the scope.
  public func phrase(_ failure: (any Error) -> Phrase) -> Phrase {
    switch self {
    case .unknownName(let name), .unknownFunction(let name): FormulaWording.unknownName(name)
    case .failed(let name, let reason): FormulaWording.failed(name, failure(reason))
    case .wrongCount(let function, let expected, let found):
      FormulaWording.wrongCount(function, found: found, least: expected, most: expected)
    case .lengthsDiffer(let one, let other): FormulaWording.lengthsDiffer(one, other)
    case .needsNumber(let function): FormulaWording.needsNumber(function)
    case .tooFew(let function, let least): FormulaWording.tooFew(function, atLeast: least)
    case .badPosition(let function, let value):
      FormulaWording.badPosition(function, value: NumberText.upTo(6, value))
    case .divisionByZero: FormulaWording.divisionByZero
    case .negativeRoot: FormulaWording.negativeRoot
    case .tooLarge: FormulaWording.tooLarge
    case .tooManyOperations(let operations):
      FormulaWording.tooManyOperations(operations, most: Formula.mostOperations)
    }
  }
}
