public import ContactCentre

/// The merged centre of a scenario, simulated.
public struct SimulatedCentre: Sendable {
  /// One line.
  public struct LineFigures: Sendable {
    /// The line.
    public let line: Line
    /// What its callers met.
    public let figures: SimulatedFigures
  }

  /// The scenario.
  public let scenario: Scenario
  /// The people on shifts.
  public let roster: Roster
  /// How it was simulated.
  public let plan: SimulationPlan
  /// Replications made.
  public let replications: Int
  /// Whether the wanted precision was reached; `nil` where none was asked for.
  public let isPrecise: Bool?
  /// All lines over all measured days.
  public let total: SimulatedFigures
  /// Each line that calls the merged centre, over all measured days.
  public let lines: [LineFigures]
  /// Each measured day.
  public let days: [SimulatedFigures]
  /// Each interval of the measured days.
  public let intervals: [SimulatedFigures]
  /// The share of the days with calls that reach the target's level, counted day by day.
  public let daysOnTarget: Estimate
  /// Sums that must agree, and the exact law where its assumptions hold.
  public let audit: SimulationAudit
}
