public import ContactCentre
import Formulas
public import FoundationEssentials

extension Score {
  /// The score of a scenario's own scorecard, on its facts, figures and what is computed from it.
  ///
  /// - Parameter figures: the numbers of the scenario's file by key path.
  /// - Throws: `planning` without a scorecard or where rules between figures do not hold, `noValue` for an actual figure that cannot be computed.
  /// - Complexity: that of `EvidenceScope` and of the formulas.
  public init(_ scenario: Scenario, figures: [String: Decimal]) throws(ScoreError) {
    guard let card = scenario.scorecard else { throw .planning(.missing("scorecard")) }
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .planning(.inconsistent(problems)) }
    let scope = EvidenceScope(scenario, figures: figures, for: card.indicators.compactMap(\.actual))
    var actual: [String: Decimal] = [:]
    for indicator in card.indicators {
      guard let formula = indicator.actual else { continue }
      do throws(FormulaError) {
        guard let number = try scope.value(of: formula).number else {
          throw .needsNumber(function: formula.description)
        }
        actual[indicator.id] = number
      } catch {
        throw .noValue(indicator: indicator.id, error)
      }
    }
    try self.init(card, actual: actual)
  }
}
