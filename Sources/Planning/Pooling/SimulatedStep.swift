/// A step of the ledger by simulation: the least agents with which every queue surely reaches the target over the week.
public struct SimulatedStep: Equatable, Sendable {
  /// Its agents; `nil` where no roster tried reaches the target.
  public let staff: WeeklyStaff?
  /// The share of all its calls that are answered in time with them.
  public let serviceLevel: Estimate
}

/// The ledger of a group by simulation.
public struct SimulatedLedger: Equatable, Sendable {
  /// Each line as its own queue.
  public let apart: SimulatedStep
  /// One queue, as if all calls took the same mean time over the week.
  public let scaled: SimulatedStep
  /// One queue with the lines' own handle times.
  public let mixed: SimulatedStep
  /// One queue whose people need longer for calls outside their own lines.
  public let pooled: SimulatedStep

  /// Where the hours go; `nil` where a step has none.
  public var balance: PoolingBalance? {
    guard let apart = apart.staff, let scaled = scaled.staff, let mixed = mixed.staff,
      let pooled = pooled.staff
    else { return nil }
    return PoolingBalance(apart: apart, scaled: scaled, mixed: mixed, pooled: pooled)
  }
}
