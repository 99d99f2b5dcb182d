/// How the queues of a migration are worked out.
public enum MigrationMethod: Equatable, Sendable {
  /// Interval by interval in steady states, as `ForecastMethod.stationary`.
  case formula
  /// Call by call; days, precision and warm-up of the plan are not looked at.
  ///
  /// Levels come from the replications of the plan, the probability of a miss from `riskRuns` months, each of which has its own
  /// error of the forecast.
  case simulation(SimulationPlan, riskRuns: Int = 50)
}
