/// What happens to calls in progress when agents leave at the end of an interval.
public enum RosterRule: String, CaseIterable, Sendable {
  /// Idle agents leave first; calls in progress are finished, and a call starts only while fewer than n are busy.
  case capacity
  /// Calls above the new number return at once to the head of the queue: of use in comparisons only.
  case instant
}
