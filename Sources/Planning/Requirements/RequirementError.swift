public import FoundationEssentials
public import Optimisation
public import QueueTheory

/// Why a requirement cannot be worked on.
public enum RequirementError: Error, Equatable, Sendable {
  /// A list has not as many figures as there are intervals.
  case listsDiffer(intervals: Int, other: Int)
  /// The load of an interval is no number ≥ 0, or more than is worked out; Erlang.
  case loadOutOfDomain(interval: Int, load: Double, most: Double)
  /// A cost cannot be counted exactly: the name of its template.
  case costOutOfDomain(template: String, cost: Decimal)
  /// A figure lies outside the domain of the queue formulas.
  case queue(QueueError)
  /// A figure lies outside the domain of the search, or all together are too large.
  case covering(CoveringError)
  /// A plan does not hold what it was made for: a mistake of the program.
  case brokenPlan(String)
}
