import ContactCentre
import FoundationEssentials

/// Some of a contract's seats, and what a year of them costs.
public struct SeatCost: Equatable, Sendable {
  /// The seats.
  public let seats: Int
  /// Their rent for a year by the tariff, with what comes on top of a seat; `nil` without a tariff.
  public let rent: Money?
}

/// Some of a contract's agents, and what a year of them costs.
public struct AgentCost: Equatable, Sendable {
  /// Agents on the payroll.
  public let agents: Int
  /// What the tariff takes for them in a year: pay with management and tax, training and quality checks; `nil` without a
  /// tariff.
  public let pay: Money?
}

/// What a year of the committed people and seats costs, and how much less without some of them.
///
/// A difference of two years of the same function (`YearlyCost`): to the cent, and nothing that depends on people counts for
/// seats, or the other way round.
struct CommittedYear {
  private let tariff: Tariff?
  private let basis: CostBasis
  private let year: YearlyCost?

  /// The year of a contract; without its cost nothing is known of money.
  init(_ cost: ContractCost?, _ scenario: Scenario, _ contract: Contract) {
    tariff = cost == nil ? nil : scenario.tariff
    basis = cost?.basis ?? CostBasis(agents: contract.agents, seats: contract.seats)
    year = cost?.committed
  }

  /// Some of the seats.
  func seats(_ number: Int) throws(PlanningError) -> SeatCost {
    SeatCost(
      seats: number, rent: try saved { $0.with(agents: $0.agents, seats: max(0, $0.seats - Double(number))) })
  }

  /// Some of the agents.
  func agents(_ number: Int) throws(PlanningError) -> AgentCost {
    AgentCost(
      agents: number, pay: try saved { $0.with(agents: max(0, $0.agents - Double(number)), seats: $0.seats) })
  }

  private func saved(_ change: (CostBasis) -> CostBasis) throws(PlanningError) -> Money? {
    guard let tariff, let year else { return nil }
    return year.total - (try YearlyCost(change(basis), tariff: tariff)).total
  }
}

extension CostBasis {
  /// The same with other people and seats, the roster as it is.
  fileprivate func with(agents: Double, seats: Double) -> CostBasis {
    CostBasis(
      agents: agents, supportStaff: supportStaff, seats: seats, allowances: allowances, overtime: overtime,
      year: year)
  }
}
