public import ContactCentre

/// The cost of a full year of people and seats: each line rounded once to the cent; the total is the sum of the
/// printed parts.
///
/// What comes once (one-off costs, severance) belongs to no full year; see `TermCost`.
public struct YearlyCost: Equatable, Sendable {
  /// The lines, in the order of the items, without those that the tariff does not give.
  public let lines: [CostLine]
  /// The sum of the lines.
  public let total: Money

  /// The cost of people and seats under a tariff.
  ///
  /// - Parameters:
  ///   - basis: the people and seats.
  ///   - tariff: the prices.
  ///   - year: the fiscal year whose prices are taken; unless told they are as the tariff states them.
  /// - Throws: `PlanningError.amountTooLarge` beyond what can be counted to the cent.
  /// - Complexity: linear in the years of growth.
  public init(_ basis: CostBasis, tariff: Tariff, year: Int? = nil) throws(PlanningError) {
    lines = try CostLines(tariff, year: year).lines(basis, .year)
    guard let total = Money.sum(lines.map(\.amount)) else { throw .amountTooLarge("total") }
    self.total = total
  }

  /// The cost of a scenario's people and seats; with the allowances of a roster where one is given.
  ///
  /// - Throws: `PlanningError.missing` where the scenario has no tariff, `.amountTooLarge` beyond what can be counted.
  public init(_ scenario: Scenario, roster: Roster? = nil) throws(PlanningError) {
    guard let tariff = scenario.tariff else { throw .missing("tariff") }
    try self.init(CostBasis(scenario, roster: roster), tariff: tariff)
  }

  /// The amount of an item; `nil` where the tariff does not give it.
  public func amount(_ item: CostItem) -> Money? { lines.first { $0.item == item }?.amount }
}
