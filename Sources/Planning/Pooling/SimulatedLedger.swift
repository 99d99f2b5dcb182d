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
