/// Why nobody can be planned so that a requirement is met.
public struct RequirementConflict: Equatable, Sendable {
  /// The kind of reason.
  public enum Reason: String, CaseIterable, Sendable {
    /// The shifts and their limits allow fewer people in an interval than it needs.
    case uncovered
    /// An interval needs more people than it has seats.
    case tooFewSeats = "too_few_seats"
    /// Needs, seats and limits contradict each other together.
    case conflict
    /// Seats and limits keep the service level of the day below its target.
    case targetUnreachable = "target_unreachable"
    /// Fractions of people would do, whole people do not.
    case exhausted
  }

  /// One of the figures that contradict each other.
  public enum Figure: Equatable, Sendable {
    /// An interval needs so many people.
    case need(interval: Int, people: Int)
    /// An interval can have so many people on the shifts that cover it.
    case cover(interval: Int, most: Int)
    /// An interval has so many seats.
    case seats(interval: Int, most: Int)
    /// A template may have so many people.
    case limit(template: String, most: Int)
    /// The day must have this service level; at best it has at most the other.
    case level(target: Double, best: Double)
  }

  /// The kind of reason.
  public let reason: Reason
  /// The figures at fault, none where all were excluded one after the other.
  public let figures: [Figure]
}
