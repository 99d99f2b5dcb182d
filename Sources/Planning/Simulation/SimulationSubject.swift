import ContactCentre
import QueueTheory
import Simulation

/// A scenario that is ready to be simulated.
struct SimulationSubject {
  let scenario: Scenario
  let plan: SimulationPlan
  let centre: StaffedCentre
  /// What calls in time and days on target are counted by.
  let target: ServiceTarget
  /// Each queue of the centre.
  let compiled: [CompiledCentre]

  /// The people of all queues.
  var roster: Roster { centre.roster }
  /// Lines of which calls arrive, queue by queue.
  var lines: [Line] { compiled.flatMap(\.lines) }
  /// Whether some callers give up.
  var isImpatient: Bool { compiled.contains { $0.centre.lines.contains { $0.patience != nil } } }
  /// The queues as they are run.
  var runs: [(centre: CentreModel, run: RunPlan)] { compiled.map { ($0.centre, $0.run) } }

  /// A scenario with its people on shifts: its own plan, or one for the calls that were forecast.
  ///
  /// - Parameters:
  ///   - target: what is counted; the scenario's own without it. The roster is that for the scenario's own target.
  ///   - streams: the numbers of the random streams of lines, by their ids; the positions in the scenario without them.
  /// - Throws: `PlanningError`, as `SimulatedCentre.init`.
  init(
    _ scenario: Scenario, _ plan: SimulationPlan, target: ServiceTarget? = nil, streams: [String: Int] = [:]
  ) throws(PlanningError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    var planner = CentrePlanner()
    try self.init(planner.centre(of: scenario), plan, target: target, streams: streams)
  }

  /// A queue that is the whole centre of a consistent scenario, whose demand and roster are known.
  init(
    _ scenario: Scenario, _ plan: SimulationPlan, demand: WeekDemand, roster: Roster,
    target: ServiceTarget? = nil, streams: [String: Int] = [:], term: ContractTerm? = nil
  ) throws(PlanningError) {
    try self.init(
      StaffedCentre(scenario, demand, roster), plan, target: target, streams: streams, term: term)
  }

  /// A centre with its people; in a term its volume may be off, and grows.
  init(
    _ centre: StaffedCentre, _ plan: SimulationPlan, target: ServiceTarget? = nil,
    streams: [String: Int] = [:], term: ContractTerm? = nil
  ) throws(PlanningError) {
    scenario = centre.scenario
    self.plan = plan
    self.centre = centre
    self.target = target ?? centre.scenario.target
    let positions = Dictionary(
      centre.scenario.lines.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var compiled: [CompiledCentre] = []
    for queue in centre.queues {
      compiled.append(
        try CentreCompiler(
          scenario: queue.scenario, demand: queue.demand, roster: queue.roster, plan: plan,
          target: self.target, streams: streams.isEmpty ? positions : streams, term: term
        ).compiled())
    }
    self.compiled = compiled
  }

  /// The queues of a replication as the run of one centre.
  func joined(_ runs: [RunTotals]) -> RunTotals { runs.count == 1 ? runs[0] : RunTotals(sideBySide: runs) }
}
