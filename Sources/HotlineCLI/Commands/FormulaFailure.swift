import QueueTheory
import Wording

/// What kept a computed figure of a formula from having a value, in words.
enum FormulaFailure {
  static func reason(_ error: any Error) -> Phrase {
    switch error {
    case let error as QueueError: error.message
    case let error as any CommandFailure: error.message
    default: FormulaWording.undefined
    }
  }
}
