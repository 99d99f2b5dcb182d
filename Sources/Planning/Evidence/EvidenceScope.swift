public import ContactCentre
public import Formulas
public import FoundationEssentials

/// What formulas over a scenario may name: its facts, the figures of its file by key path, and what is computed from
/// it.
public struct EvidenceScope: Sendable {
  private let scenario: Scenario
  private let figures: [String: Decimal]
  private let computed: [String: Result<[String: FormulaValue], PlanningError>]

  /// The scope for some formulas.
  ///
  /// - Parameters:
  ///   - figures: the numbers of the scenario's file by key path.
  ///   - formulas: what will be asked; only the families of computed figures that these name are computed.
  /// - Complexity: that of the computed figures: for `forecast.` one forecast of the merged queue.
  public init(_ scenario: Scenario, figures: [String: Decimal], for formulas: [Formula]) {
    self.scenario = scenario
    self.figures = figures
    let names = formulas.flatMap(\.names)
    var computed: [String: Result<[String: FormulaValue], PlanningError>] = [:]
    for family in ComputedFigures.families where names.contains(where: family.holds) {
      computed[family.prefix] = Result { () throws(PlanningError) in try family.compute(scenario, figures) }
    }
    self.computed = computed
  }

  /// The value of a formula.
  ///
  /// - Throws: why there is none; a computed figure fails with a `PlanningError` or as an `UndefinedFigure`.
  public func value(of formula: Formula) throws(FormulaError) -> FormulaValue {
    try formula.value(in: FormulaScope(functions: QueueFunctions.all, value: value))
  }

  private func value(of name: String) throws -> FormulaValue? {
    if let fact = scenario.evidence.fact(name) { return fact.value }
    guard let family = ComputedFigures.families.first(where: { $0.holds(name) }),
      let values = computed[family.prefix]
    else { return figures[name].map { .number($0) } }
    let key = String(name.dropFirst(family.prefix.count + 1))
    guard family.keys(scenario).contains(key) else { return nil }
    guard let value = try values.get()[key] else { throw UndefinedFigure(name: name) }
    return value
  }
}
