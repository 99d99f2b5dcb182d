public import ContactCentre
import FoundationEssentials

/// What a contract commits and costs, for a year and over its term.
public struct ContractCost: Sendable {
  /// The contract.
  public let contract: Contract
  /// The cost of a year with the people and seats that it commits, under the tariff.
  public let committed: YearlyCost
  /// Their cost by fiscal year over the term.
  public let committedTerm: TermCost
  /// The price of the whole term; where the price pays for other days, their share by months.
  public let price: Money
  /// The price of twelve months: price × 12 / months that it pays for; `nil` where these have no day.
  public let pricePerYear: Money?
  /// The price of the term less the cost of the committed people and seats by the tariff; negative where the price lies below
  /// the cost.
  public var margin: Money { price - committedTerm.total }
  /// The budget of the whole term, where it is told.
  public let budget: Money?
  /// The budget of twelve months.
  public let budgetPerYear: Money?
  /// The people and seats that are paid for.
  let basis: CostBasis

  /// A contract under a tariff; allowances and overtime are those of the committed people within the committed seats.
  ///
  /// - Parameter roster: theirs, where it is known; else by the scenario's plan, or else the one that is made for them.
  /// - Throws: `PlanningError.amountTooLarge` beyond what can be counted to the cent, `.queue` where there is no roster.
  public init(
    _ contract: Contract, _ scenario: Scenario, _ tariff: Tariff, roster: Roster? = nil
  ) throws(PlanningError) {
    let promise = scenario.with(agents: contract.agents, seats: contract.seats)
    let (agents, support, seats) = (contract.agents, contract.supportStaff, contract.seats)
    if let roster {
      basis = CostBasis(promise, agents: agents, supportStaff: support, seats: seats, roster: roster)
    } else {
      basis = try CostBasis(onDefaultRoster: promise, agents: agents, supportStaff: support, seats: seats)
    }
    self.contract = contract
    committed = try YearlyCost(basis, tariff: tariff)
    committedTerm = try TermCost(basis, tariff: tariff, from: contract.from, through: contract.to)
    let term = committedTerm.months
    let paid = contract.priceMonths
    guard
      let price = Money(rounding: paid == term ? contract.price : term.part(of: contract.price, for: paid))
    else { throw .amountTooLarge("contract.price_yuan") }
    self.price = price
    pricePerYear = paid.perYear(contract.price).flatMap { Money(rounding: $0) }
    budget = contract.budget.flatMap { Money(rounding: $0) }
    budgetPerYear = contract.budget.flatMap { term.perYear($0) }.flatMap { Money(rounding: $0) }
  }
}

extension Contract {
  /// The months that the price pays for: those of the term unless it tells others.
  var priceMonths: ServiceMonths { ServiceMonths(from: priceFrom ?? from, through: priceTo ?? to) }
}

extension TermCost {
  /// The people and seats of a scenario over its contract's term, or else the calendar year of its week.
  init(_ basis: CostBasis, _ scenario: Scenario, _ tariff: Tariff) throws(PlanningError) {
    let week = scenario.week
    let from = scenario.contract?.from ?? CalendarDate(year: week.year, month: 1, day: 1)
    let to = scenario.contract?.to ?? CalendarDate(year: week.year, month: 12, day: 31)
    try self.init(basis, tariff: tariff, from: from ?? week, through: to ?? week)
  }
}
