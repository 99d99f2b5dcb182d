public import ContactCentre

/// The people of a migration: who is trained on a day, how well they know each line, and what they cost.
///
/// People come in cohorts: the agents of the first day, the staff taken over with each line, the intakes, the bridges. Of
/// every cohort but a bridge (1 − a)^(days / 365) is left after some days, in training too, where a is the share who
/// leave in a year; so heads are not whole numbers. Whoever is trained before the first month, and staff of lines that
/// moved before it, are among the agents of its first day and not counted again. The first month begins on its first
/// day, whatever day of it `migration.from` names; before that day nobody of the agents is counted.
public struct StaffLedger: Sendable {
  /// The scenario.
  let scenario: Scenario
  /// Its migration.
  let migration: Migration
  /// The people on the payroll.
  let payroll: [StaffCohort]
  /// The people of bridges.
  let bridges: [StaffCohort]

  /// The people of a scenario's migration.
  ///
  /// - Throws: `PlanningError.missing` where the scenario has no migration.
  /// - Complexity: the number of lines and intakes.
  public init(_ scenario: Scenario) throws(PlanningError) {
    guard let migration = scenario.migration else { throw .missing("migration") }
    self.scenario = scenario
    self.migration = migration
    payroll = migration.agentsOfFirstDay + migration.staffTakenOver(with: scenario.lines) + migration.hired
    bridges = migration.bridges.map(StaffCohort.init)
  }

  /// People who are trained and there on a day, bridges included.
  ///
  /// - Complexity: the number of cohorts, as for the other figures of a day.
  public func trained(on day: CalendarDate) -> Double {
    payroll.reduce(0) { $0 + $1.trained(on: day) } + bridged(on: day)
  }

  /// Of the trained people of a day those of bridges.
  public func bridged(on day: CalendarDate) -> Double {
    bridges.reduce(0) { $0 + $1.trained(on: day) }
  }

  /// People who are in training on a day.
  public func inTraining(on day: CalendarDate) -> Double {
    payroll.reduce(0) { $0 + $1.inTraining(on: day) }
  }

  /// Seats on a day: those of the sites that are open and those of bridges.
  ///
  /// - Complexity: the number of sites and bridges.
  public func seats(on day: CalendarDate) -> Double {
    scenario.seats(on: day) + migration.bridgeSeats(on: day)
  }

  /// What calls of a line need more on a day, since those who take them are new to it.
  ///
  /// Whoever learned the line w weeks ago is new to it by e^(−w / weeks), 1 on the first day. He learns it from his first
  /// day at work or from the day on which it moved, whichever is later. People know the line with whose staff
  /// they came; the agents of the first day know the lines that moved before; those of bridges know all. The
  /// result is the mean over the trained people, so that it takes each to handle as many calls as the others; `none` on
  /// days on which the line is not merged or nobody is trained.
  public func surplus(of line: Line, on day: CalendarDate) -> LearningSurplus {
    let trained = trained(on: day)
    guard line.merge.isMerged(on: day), trained > 0 else { return .none }
    let weeks = migration.learning.weeks
    let new = payroll.reduce(0) { $0 + $1.trained(on: day) * $1.newness(of: line, on: day, weeks: weeks) }
    return LearningSurplus(migration.learning, newness: new / trained)
  }
}
