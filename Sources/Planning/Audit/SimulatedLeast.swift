import ContactCentre
import QueueTheory
import Stochastics

/// Looks for the least people, or seats, with which the simulation itself finds that a promise holds.
///
/// The formulas leave out the chance of waits, so that their least number may be missed on many simulated days; where they
/// count backlogs too hard, fewer do. Every number is tried on the same runs. A number is given up after a fifth of the runs
/// where it could not hold any more even if no further period were missed.
struct SimulatedLeastSearch {
  private var bench: AuditBench
  private let quantity: LeastCommitment.Quantity
  private let options: AuditOptions
  private let progress: @Sendable (_ done: Int, _ total: Int) -> Void
  private var tried: [Int: SimulatedRisk] = [:]
  private var screened: [Int: SimulatedRisk] = [:]
  /// Runs that were made so far, those before this search too.
  private(set) var made: Int

  init(
    _ bench: AuditBench, _ quantity: LeastCommitment.Quantity, _ options: AuditOptions, made: Int,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) {
    self.bench = bench
    self.quantity = quantity
    self.options = options
    self.made = made
    self.progress = progress
  }

  /// Whether so many runs can show at all that a promise holds.
  static func canHold(_ confidence: Double, runs: Int) -> Bool {
    holds(ProportionEstimate(successes: 0, trials: runs), confidence)
  }

  private static func holds(_ estimate: ProportionEstimate, _ confidence: Double) -> Bool {
    AuditVerdict(Probability(estimate), confidence: confidence) == .holds
  }

  /// The least number that holds while one less does not, from a number near it; `nil` where none up to four times as many does.
  mutating func least(
    near start: Int, confidence: Double
  ) throws(PlanningError) -> (number: Int, risk: SimulatedRisk)? {
    let number = try LeastNumber.find(near: start, atMost: 4 * max(1, start)) {
      number throws(PlanningError) in
      try holding(number, confidence) != nil
    }
    guard let number else { return nil }
    return try holding(number, confidence).map { (number, $0) }
  }

  /// What all runs say of a number that holds; `nil` where it does not.
  private mutating func holding(_ number: Int, _ confidence: Double) throws(PlanningError) -> SimulatedRisk? {
    let runs = options.simulation.replications
    let few = max(20, runs / 5)
    if tried[number] == nil, few < runs {
      if screened[number] == nil { screened[number] = try risk(of: number, runs: few) }
      guard let first = screened[number] else { return nil }
      let atBest = ProportionEstimate(
        successes: (first.breach.share ?? 0) * Double(first.judged), trials: first.judged + runs - few)
      guard Self.holds(atBest, confidence) else { return nil }
    }
    if tried[number] == nil { tried[number] = try risk(of: number, runs: runs) }
    return tried[number].flatMap { AuditVerdict($0.breach, confidence: confidence) == .holds ? $0 : nil }
  }

  private mutating func risk(of number: Int, runs: Int) throws(PlanningError) -> SimulatedRisk {
    let contract = bench.contract
    let plan = bench.scenario.with(
      agents: quantity == .agents ? Double(number) : contract.agents,
      seats: quantity == .seats ? Double(number) : contract.seats)
    let centre = try bench.centre(agents: plan.workforce.agents, sites: plan.sites)
    var simulation = options.simulation
    simulation.replications = runs
    let (before, whole) = (made, options.simulation.replications)
    made += runs
    return try SimulatedRisk(
      centre.staffed, plan: simulation, bench.periods, bench.term, band: contract.volume,
      progress: { [progress] done, _ in progress(before + done, max(4 * whole, before + runs)) })
  }
}
