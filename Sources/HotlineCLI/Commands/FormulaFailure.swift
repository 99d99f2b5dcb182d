import Formulas
import FoundationEssentials
import QueueTheory
import Wording

/// Why a formula has no value, in words.
enum FormulaFailure {
  static func phrase(_ error: FormulaError) -> Phrase {
    switch error {
    case .unknownName(let name), .unknownFunction(let name): FormulaWording.unknownName(name)
    case .failed(let name, let reason): FormulaWording.failed(name, phrase(reason))
    case .wrongCount(let function, let expected, let found):
      FormulaWording.wrongCount(function, found: found, least: expected, most: expected)
    case .lengthsDiffer(let one, let other): FormulaWording.lengthsDiffer(one, other)
    case .needsNumber(let function): FormulaWording.needsNumber(function)
    case .tooFew(let function, let least): FormulaWording.tooFew(function, atLeast: least)
    case .badPosition(let function, let value):
      FormulaWording.badPosition(function, value: value.description)
    case .divisionByZero: FormulaWording.divisionByZero
    case .negativeRoot: FormulaWording.negativeRoot
    case .tooLarge: FormulaWording.tooLarge
    }
  }

  private static func phrase(_ reason: any Error) -> Phrase {
    switch reason {
    case let error as FormulaError: phrase(error)
    case let error as QueueError: error.message
    case let failure as any CommandFailure: failure.message
    default: FormulaWording.undefined
    }
  }
}
