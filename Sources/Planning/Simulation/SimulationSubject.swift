import ContactCentre
import QueueTheory
import Simulation

/// A scenario that is ready to be simulated.
struct SimulationSubject {
  let scenario: Scenario
  let plan: SimulationPlan
  let demand: WeekDemand
  let roster: Roster
  /// What calls in time and days on target are counted by.
  let target: ServiceTarget
  let compiled: CompiledCentre

  /// A scenario with its default roster.
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
    let demand = WeekDemand(scenario)
    var planner = try RosterPlanner(scenario, demand)
    let roster = try planner.defaultRoster(of: scenario)
    try self.init(scenario, plan, demand: demand, roster: roster, target: target, streams: streams)
  }

  /// A consistent scenario whose demand and roster are known; in a term its volume may be off, and grows.
  init(
    _ scenario: Scenario, _ plan: SimulationPlan, demand: WeekDemand, roster: Roster,
    target: ServiceTarget? = nil, streams: [String: Int] = [:], term: ContractTerm? = nil
  ) throws(PlanningError) {
    self.scenario = scenario
    self.plan = plan
    self.demand = demand
    self.roster = roster
    self.target = target ?? scenario.target
    compiled = try CentreCompiler(
      scenario: scenario, demand: demand, roster: roster, plan: plan, target: self.target, streams: streams,
      term: term
    ).compiled()
  }
}
