public import ContactCentre
import FoundationEssentials

/// The people and seats that are paid for.
public struct CostBasis: Hashable, Sendable {
  /// Agents on the payroll, a whole number.
  public let agents: Double
  /// Support staff on the payroll, a whole number.
  public let supportStaff: Double
  /// Seats, a whole number.
  public let seats: Double
  /// Allowances of a week.
  public let allowances: ShiftAllowances

  /// People and seats, 0 to 10⁶ of each.
  public init(
    agents: Double, supportStaff: Double = 0, seats: Double, allowances: ShiftAllowances = .none
  ) {
    self.agents = agents
    self.supportStaff = supportStaff
    self.seats = seats
    self.allowances = allowances
  }

  /// The people and all seats of a scenario, open or not yet, with the allowances of a roster where one is given.
  public init(_ scenario: Scenario, roster: Roster? = nil) {
    let workforce = scenario.workforce
    self.init(
      agents: workforce.agents, supportStaff: workforce.supportStaff, seats: scenario.totalSeats,
      allowances: roster.map { ShiftAllowances($0, workforce) } ?? .none)
  }
}

extension Decimal {
  /// A count as an exact decimal; not a number where it is no whole number, so that no amount comes of it.
  init(whole count: Double) { self = Int(exactly: count).map { Decimal($0) } ?? .nan }
}
