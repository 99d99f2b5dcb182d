/// What callers of a line, of an interval, of a day or of all met in a simulation.
///
/// Counts are means over the replications; ratios are ratios of sums over the replications, with the delta method's
/// interval.
public struct SimulatedFigures: Equatable, Sendable {
  /// Attempts that reached the centre.
  public let offered: Estimate
  /// Calls answered.
  public let answered: Estimate
  /// Calls abandoned.
  public let abandoned: Estimate
  /// Calls blocked.
  public let blocked: Estimate
  /// Of the attempts, those of callers who had tried before.
  public let redials: Estimate
  /// S / A.
  public let answerRate: Estimate
  /// By the target's formula and T.
  public let serviceLevel: Estimate
  /// The mean wait of the answered calls, seconds.
  public let averageSpeedOfAnswer: Estimate
  /// The mean wait of all offered calls, seconds.
  public let meanWait: Estimate
  /// Time busy, further work included, over time on duty; `nil` values for a line.
  public let occupancy: Estimate
  /// Mean people on duty; `nil` values for a line.
  public let onDuty: Estimate
  /// Mean callers waiting; `nil` values for a line.
  public let queueLength: Estimate
}
