import Stochastics

/// Replications of one centre, one after the other in the same memory.
///
/// A replication is a pure function of centre, plan, seed and number. Memory grows with intervals × lines and with the
/// callers who wait at once, not with the number of calls.
public struct CentreSimulation: ~Copyable {
  private var run: Run

  /// - Throws: `SimulationError` where the centre or the plan cannot be simulated.
  public init(_ centre: CentreModel, plan: RunPlan) throws(SimulationError) {
    run = try Run(centre, plan)
  }

  /// Runs a replication.
  ///
  /// - Parameters:
  ///   - seed: the key of the experiment.
  ///   - replication: its number.
  /// - Complexity: O(calls), some tens of nanoseconds each, plus O(intervals × lines).
  public mutating func replicate(seed: UInt64, replication: UInt32) throws(SimulationError) -> RunTotals {
    do throws(LawError) {
      return try run.replicate(seed: seed, replication: replication)
    } catch {
      throw .law(error)
    }
  }
}
