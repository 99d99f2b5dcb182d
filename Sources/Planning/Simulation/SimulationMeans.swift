/// Means over the replications of a simulation, as totals that add up.
struct SimulationMeans {
  /// Whether some callers give up.
  let isImpatient: Bool
  /// Of each interval; handling with further work.
  let intervals: [ServiceTotals]
  /// Of each line, by its id; no time of people on duty.
  let lines: [(line: String, totals: ServiceTotals)]
  /// Calls that still wait at the end.
  let waitingAtEnd: Double
}
