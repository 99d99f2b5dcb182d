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
  /// A tariff whose prices change on a day, or that pays overtime and holidays, is counted by the dates of its fiscal
  /// year; any other by twelve months.
  ///
  /// - Parameters:
  ///   - basis: the people and seats.
  ///   - tariff: the prices.
  ///   - year: the fiscal year whose prices are taken; unless told that of the tariff's prices, or else of the basis.
  /// - Throws: `PlanningError.amountTooLarge` beyond what can be counted to the cent, `.unknownHolidays`, `.missing`
  ///   where dates count and nobody tells the year.
  /// - Complexity: linear in the years of growth and the changes of the year.
  public init(_ basis: CostBasis, tariff: Tariff, year: Int? = nil) throws(PlanningError) {
    var sheet = CostSheet()
    if tariff.isDated {
      guard let year = year ?? tariff.pricesOfYear.flatMap({ Int(exactly: $0) }) ?? basis.year else {
        throw .missing("tariff.prices_of_year")
      }
      let fiscalYear = FiscalYear(beginningIn: year, startsMonth: tariff.startsMonth)
      for stretch in fiscalYear.stretches(of: tariff) { try sheet.add(basis, stretch) }
    } else {
      sheet.add(basis, .year, tariff.priced(year: year))
    }
    lines = try sheet.lines(tariff)
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

  /// The amount of an item over all its lines; `nil` where the tariff does not give it.
  public func amount(_ item: CostItem) -> Money? {
    let amounts = lines.filter { $0.item == item }.map(\.amount)
    return amounts.isEmpty ? nil : Money.sum(amounts)
  }
}
