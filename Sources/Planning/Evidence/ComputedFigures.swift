public import ContactCentre
public import Formulas
public import FoundationEssentials

/// Figures that a question computes from a scenario, for formulas: `forecast.answer_rate` and its like.
///
/// One family for each question. A family is computed once, and only when a formula names one of its figures. Another
/// question adds itself to `families`.
public struct ComputedFigures: Sendable {
  /// The part of a name before its point.
  public let prefix: String
  /// The parts after it for a scenario, in the order in which they are listed.
  public let keys: @Sendable (_ scenario: Scenario) -> [String]
  /// The figures by key; one that the scenario leaves undefined is absent. `figures` are those of the file, by key path.
  public let compute:
    @Sendable (_ scenario: Scenario, _ figures: [String: Decimal]) throws(PlanningError) -> [String:
      FormulaValue]

  /// Every family.
  public static let families = [forecast, cost, score]

  /// The names of all figures of a scenario.
  public static func names(of scenario: Scenario) -> [String] {
    families.flatMap { family in family.keys(scenario).map { "\(family.prefix).\($0)" } }
  }

  /// Whether a name belongs to the family.
  func holds(_ name: String) -> Bool { name.hasPrefix("\(prefix).") }
}

/// A computed figure that the scenario leaves undefined, like the wait of calls that nobody makes.
public struct UndefinedFigure: Error, Equatable, Sendable {
  /// The name of the figure.
  public let name: String
}

extension Decimal {
  /// The decimal that a double is written as; nil for one that is not finite.
  init?(shortest value: Double) {
    guard value.isFinite else { return nil }
    self.init(string: value.description)
  }
}
