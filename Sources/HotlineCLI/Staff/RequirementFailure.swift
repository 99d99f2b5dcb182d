import FoundationEssentials
import Optimisation
package import Planning
import Reporting
package import Wording

extension RequirementError: CommandFailure {
  package var exitCode: ExitCode {
    if case .brokenPlan = self { .internalError } else { .badInput }
  }

  package var message: Phrase {
    switch self {
    case .listsDiffer: RequirementWording.listsDiffer
    case .loadOutOfDomain(let interval, let load, let most):
      StaffWording.loadTooLarge(interval: interval, load: "\(load)", most: NumberText.shortest(most))
    case .costOutOfDomain(let template, let cost):
      StaffWording.costTooLarge(template: template, cost: cost.description)
    case .queue(let error): error.message
    case .covering(let error): error.message
    case .brokenPlan(let what): ConsoleWording.internalError(what)
    }
  }
}

extension CoveringError {
  /// The error in words. Only the last can come of a file that was read; the others are for values made by programs.
  fileprivate var message: Phrase {
    switch self {
    case .outOfDomain(let figure, let index, let value, let allowed):
      StaffWording.outOfDomain(figure.rawValue, index: index, value: "\(value)", allowed: allowed)
    case .notFinite(let figure, let index):
      StaffWording.outOfDomain(figure.rawValue, index: index, value: "NaN", allowed: "x < ∞")
    case .noValues(let curve):
      StaffWording.outOfDomain("curve", index: curve, value: "[]", allowed: "1 ≤ values.count")
    case .curvesMissing: RequirementWording.listsDiffer
    case .tooLarge: StaffWording.problemTooLarge
    }
  }
}
