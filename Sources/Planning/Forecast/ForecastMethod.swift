/// How a queue whose rates and staff change over the day is worked out.
public enum ForecastMethod: String, CaseIterable, Sendable {
  /// Each interval as if it were in its own steady state.
  case stationary
  /// Steady states that hand their unserved calls on to the next (stationary backlog-carryover).
  case carryOver = "carry-over"
  /// The exact law of the queue as it changes.
  case transient
  /// Replications of the whole centre, with all that only a simulation knows.
  case simulation
}
