import Dispatch
import Simulation
import Synchronization

/// Replications of one centre or, on the same random numbers, of several, on a number of threads.
struct Replications {
  let centres: [(centre: CentreModel, run: RunPlan)]
  let seed: UInt64
  let jobs: Int

  /// Runs some replications and hands on what each gave, one result for each centre, in the order of their numbers: so
  /// nothing depends on the number of threads. Results are held for a block of replications at most.
  ///
  /// - Throws: the first error in the order of the numbers.
  func run(
    _ numbers: Range<Int>, done: @Sendable () -> Void, take: ([RunTotals]) -> Void
  ) throws(SimulationError) {
    var start = numbers.lowerBound
    while start < numbers.upperBound {
      let end = min(numbers.upperBound, start + block)
      for results in try run(block: start..<end, done) { take(results) }
      start = end
    }
  }

  /// Replications whose results are held at once: some tens of megabytes.
  private var block: Int {
    let intervals = centres.reduce(1) { $0 + $1.run.intervals }
    return max(jobs, min(64, 200_000 / intervals), 1)
  }

  private func run(
    block numbers: Range<Int>, _ done: @Sendable () -> Void
  ) throws(SimulationError) -> [[RunTotals]] {
    let next = Atomic<Int>(numbers.lowerBound)
    let results = Mutex<[(number: Int, result: Result<[RunTotals], SimulationError>)]>([])
    let (centres, seed) = (centres, seed)
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, numbers.count))) { _ in
      var worker = ReplicationWorker(centres: centres, seed: seed)
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < numbers.upperBound else { return }
        let result = Result { () throws(SimulationError) in try worker.replicate(number) }
        results.withLock { $0.append((number, result)) }
        done()
      }
    }
    var ordered: [[RunTotals]] = []
    for (_, result) in results.withLock({ $0 }).sorted(by: { $0.number < $1.number }) {
      ordered.append(try result.get())
    }
    return ordered
  }
}

/// The centres of one thread, each in memory that is used for one replication after the other.
private struct ReplicationWorker {
  let centres: [(centre: CentreModel, run: RunPlan)]
  let seed: UInt64
  private var simulations: [HeldSimulation] = []

  init(centres: [(centre: CentreModel, run: RunPlan)], seed: UInt64) {
    self.centres = centres
    self.seed = seed
  }

  mutating func replicate(_ number: Int) throws(SimulationError) -> [RunTotals] {
    while simulations.count < centres.count {
      let next = centres[simulations.count]
      simulations.append(HeldSimulation(try CentreSimulation(next.centre, plan: next.run)))
    }
    let replication = UInt32(truncatingIfNeeded: number)
    var results: [RunTotals] = []
    for held in simulations {
      results.append(try held.simulation.replicate(seed: seed, replication: replication))
    }
    return results
  }
}

/// A simulation in a list: its memory has one holder and is never copied.
private final class HeldSimulation {
  var simulation: CentreSimulation

  init(_ simulation: consuming CentreSimulation) { self.simulation = simulation }
}
