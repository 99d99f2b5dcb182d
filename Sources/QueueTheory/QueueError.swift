public import Measures

/// A question that has no answer, naming the offending value.
public enum QueueError: Error, Equatable, Sendable {
  /// A quantity outside its domain: which, its value, and the allowed range in words, e.g. "0 < target < 1".
  case outOfDomain(quantity: Quantity, value: Double, allowed: String)
  /// No value of this quantity reaches the target: it is missed even at the best value of the domain, which is given.
  case unreachable(Quantity, best: Double)
  /// Every value of this quantity reaches the target, so that there is no last one: it is met even at the worst value of
  /// the domain, which is given.
  case alwaysReached(Quantity, worst: Double)
  /// An exact law that would need more floating-point operations than the limit.
  case tooLarge(operations: Double, limit: Double)
  /// A roster rule for which no exact law is known, only a simulation: `person`.
  case noExactLaw(RosterRule)

  /// The inputs of the queue formulas.
  public enum Quantity: String, Sendable {
    /// Offered load, Erlang.
    case load
    /// Number of agents (servers).
    case agents
    /// Mean handle time, seconds.
    case handleTime
    /// Mean patience, seconds.
    case patience
    /// Waiting time of a service-level target, seconds.
    case within
    /// Length of the periods of a stationary approximation, seconds.
    case period
    /// Share that a target asks for.
    case target
    /// Highest allowed occupancy.
    case maximumOccupancy
    /// Order of a quantile.
    case quantile
    /// Calls per hour.
    case callsPerHour
    /// Probability that a caller who gave up calls again.
    case redialProbability
    /// Mean time until the next attempt, seconds.
    case redialDelay
    /// Calls of an interval.
    case calls
    /// Length of an interval, seconds.
    case interval
    /// Number of intervals.
    case intervals
  }
}
