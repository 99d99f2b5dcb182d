/// Why there is no study of pooling.
public enum PoolingError: Error, Equatable, Sendable {
  /// The scenario does not hold together, or lacks what the grouping needs.
  case planning(PlanningError)
  /// A group names a line that the scenario does not have; the lines that it has.
  case unknownLine(String, among: [String])
  /// A line is named twice.
  case lineTwice(String)
  /// No call of a named line arrives at the merged centre in the week.
  case noCalls(String)
}
