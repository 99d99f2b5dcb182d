/// A step of the ledger by simulation: the least agents with which every queue surely reaches the target over the week.
public struct SimulatedStep: Equatable, Sendable {
  /// Its agents; `nil` where no roster tried reaches the target.
  public let staff: WeeklyStaff?
  /// The share of all its calls that are answered in time with them.
  public let serviceLevel: Estimate
}
