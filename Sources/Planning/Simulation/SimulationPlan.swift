public import Measures

/// How a scenario is simulated: how long, how often, from which random numbers.
public struct SimulationPlan: Equatable, Sendable {
  /// Days in a row that are measured, from the Monday of the scenario's week; the week is one of many alike, so that the
  /// eighth day is a Monday again.
  public var days: Int
  /// Days before them that are run but not measured; 0 starts with an empty centre.
  public var warmUpDays: Int
  /// Replications, or those of the first round where a precision is asked for.
  public var replications: Int
  /// Half the width that the interval of the service level over all days is to reach, as a fraction; `nil` for none.
  public var precision: Double?
  /// Replications after which no further round is begun.
  public var mostReplications: Int
  /// The key of all random numbers.
  public var seed: UInt64
  /// Threads; no result depends on them.
  public var jobs: Int
  /// What happens to calls in hand when people leave.
  public var rosterRule: RosterRule
  /// The confidence of the intervals.
  public var confidence: Double

  /// A plan; the usual one is 20 replications of a week.
  public init(
    days: Int = 7, warmUpDays: Int = 0, replications: Int = 20, precision: Double? = nil,
    mostReplications: Int = 10_000, seed: UInt64 = 1, jobs: Int = 1, rosterRule: RosterRule = .capacity,
    confidence: Double = 0.95
  ) {
    self.days = days
    self.warmUpDays = warmUpDays
    self.replications = replications
    self.precision = precision
    self.mostReplications = mostReplications
    self.seed = seed
    self.jobs = jobs
    self.rosterRule = rosterRule
    self.confidence = confidence
  }
}
