public import ContactCentre
import FoundationEssentials
import QueueTheory

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
  /// Overtime of a week, and its hours on holidays.
  public let overtime: OvertimeHours
  /// The calendar year of the scenario's week, for yearly costs of a tariff that names no year; `nil` without a
  /// scenario.
  public let year: Int?

  /// People and seats, 0 to 10⁶ of each.
  public init(
    agents: Double, supportStaff: Double = 0, seats: Double, allowances: ShiftAllowances = .none,
    overtime: OvertimeHours = .none, year: Int? = nil
  ) {
    self.agents = agents
    self.supportStaff = supportStaff
    self.seats = seats
    self.allowances = allowances
    self.overtime = overtime
    self.year = year
  }

  /// People and seats of a scenario: its own, seats that are not open yet included, unless told; with the allowances
  /// and the overtime of a roster where one is given.
  ///
  /// Every command makes its costs of this, so that the same people, seats and roster cost the same everywhere.
  public init(
    _ scenario: Scenario, agents: Double? = nil, supportStaff: Double? = nil, seats: Double? = nil,
    roster: Roster? = nil
  ) {
    let workforce = scenario.workforce
    let agents = agents ?? workforce.agents
    self.init(
      agents: agents, supportStaff: supportStaff ?? workforce.supportStaff,
      seats: seats ?? scenario.totalSeats,
      allowances: roster.map { ShiftAllowances($0, workforce) } ?? .none,
      overtime: roster.map { OvertimeHours($0, workforce, agents: agents) } ?? .none,
      year: scenario.tariff.map { FiscalYear(of: scenario.week, startsMonth: $0.startsMonth).year })
  }

  /// The same of the default roster of the agents, which is worked out only where money depends on it.
  ///
  /// - Throws: `PlanningError.queue` where there is no roster.
  init(
    onDefaultRoster scenario: Scenario, agents: Double, supportStaff: Double, seats: Double
  ) throws(PlanningError) {
    let dependsOnRoster =
      scenario.tariff?.overtime != nil
      || scenario.workforce.shifts.contains { $0.nightAllowance > 0 || $0.weekendAllowance > 0 }
    var roster: Roster?
    if dependsOnRoster {
      var staffed = scenario
      staffed.workforce.agents = agents
      var planner = CentrePlanner()
      roster = try planner.centre(of: staffed).roster
    }
    self.init(scenario, agents: agents, supportStaff: supportStaff, seats: seats, roster: roster)
  }
}

extension Decimal {
  /// A count as an exact decimal; not a number where it is no whole number, so that no amount comes of it.
  init(whole count: Double) { self = Int(exactly: count).map { Decimal($0) } ?? .nan }
}
