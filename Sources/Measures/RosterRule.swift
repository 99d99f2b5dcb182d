/// What happens to calls in progress when agents leave at the end of an interval. It moves the service level by points and
/// is named wherever a figure depends on it.
public enum RosterRule: String, CaseIterable, Sendable {
  /// Idle agents leave first; calls in progress are finished, and a call starts only while fewer than n are busy.
  case capacity
  /// A shift is a person, who finishes the call in hand and leaves, while the people of the next shift start on time,
  /// seats allowing. Only a simulation knows it.
  case person
  /// Calls above the new number return at once to the head of the queue: of use in comparisons only.
  case instant
}
