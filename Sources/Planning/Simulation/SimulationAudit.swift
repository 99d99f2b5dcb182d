public import Wording

/// What a simulation says of its own soundness.
public struct SimulationAudit: Equatable, Sendable {
  /// The exact law beside the simulation.
  public enum Comparison: Equatable, Sendable {
    /// The service level of all days by the exact law of the changing queue, and how many standard errors the simulated
    /// one lies above it; `nil` without a standard error.
    case compared(exact: Double, deviation: Double?)
    /// The assumptions of the exact law do not hold, for these reasons.
    case notComparable([Phrase])
  }

  /// Attempts over all replications, warm-up included.
  public let attempts: Int
  /// Whether in every replication and line: offered = answered + abandoned + blocked + still waiting at the end.
  public let isFlowConserved: Bool
  /// Little's law: the largest relative difference of a replication between the integral of the queue and the sum of waits.
  public let littleError: Double
  /// The largest relative difference of a replication between the integral of busy people and the sum of handle times.
  public let busyError: Double
  /// The exact law.
  public let comparison: Comparison
}
