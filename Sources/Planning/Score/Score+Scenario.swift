public import ContactCentre
import FoundationEssentials

extension Score {
  /// The score of a scenario's own scorecard.
  public init(_ scenario: Scenario) throws(PlanningError) {
    guard let card = scenario.scorecard else { throw .missing("scorecard") }
    try self.init(card, actual: [:])
  }
}
