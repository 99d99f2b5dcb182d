import Simulation
import Synchronization

/// Rounds of replications until the wanted precision is reached: the first has those of the plan, each further one doubles
/// what has been made, up to the most replications.
struct SimulationRounds {
  let plan: SimulationPlan
  let replications: Replications

  /// Runs the rounds.
  ///
  /// - Parameters:
  ///   - progress: called with the replications made and those wanted so far.
  ///   - take: takes in the results of a replication, in the order of the numbers.
  ///   - halfWidth: half the width that was reached; `nil` where a further round cannot tell it.
  /// - Returns: the replications made, and whether they reached the precision; `nil` where none was asked for.
  func run(
    progress: @Sendable (_ done: Int, _ total: Int) -> Void, take: ([RunTotals]) -> Void,
    halfWidth: () -> Double?
  ) throws(PlanningError) -> (made: Int, isPrecise: Bool?) {
    let finished = Atomic<Int>(0)
    var made = 0
    var wanted = max(1, plan.replications)
    while true {
      do throws(SimulationError) {
        try replications.run(
          made..<wanted,
          done: { [wanted] in
            progress(finished.wrappingAdd(1, ordering: .relaxed).newValue, wanted)
          }, take: take)
      } catch {
        throw .simulation(error)
      }
      made = wanted
      guard let precision = plan.precision else { return (made, nil) }
      if made > 1 {
        guard let reached = halfWidth() else { return (made, false) }
        if reached <= precision { return (made, true) }
      }
      guard made < plan.mostReplications else { return (made, false) }
      wanted = min(2 * made, plan.mostReplications)
    }
  }
}
