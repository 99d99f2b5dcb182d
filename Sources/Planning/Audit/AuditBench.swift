import ContactCentre
import QueueTheory

/// What all questions of an audit share: the demand, the periods of the target, the laws of their calls, and rosters for any
/// number of people and seats.
struct AuditBench {
  let scenario: Scenario
  let contract: Contract
  let demand: WeekDemand
  let periods: AuditPeriods
  let term: ContractTerm
  let laws: [VolumeLaw]
  private var planner = CentrePlanner()

  /// The bench of a consistent scenario.
  init(_ scenario: Scenario, _ contract: Contract) throws(PlanningError) {
    self.scenario = scenario
    self.contract = contract
    demand = try planner.centre(of: scenario).demand
    periods = AuditPeriods(scenario)
    term = ContractTerm(contract, weekOf: scenario.week)
    laws = periods.periods.map { [demand, term] period in
      VolumeLaw(scenario, demand, period.windows[0], term)
    }
  }

  /// The centre of a payroll at some sites, with a plan, or else with that which is made for the calls of the scenario's week.
  mutating func centre(
    agents: Double, sites: [Site], plan: StaffPlan? = nil
  ) throws(PlanningError) -> AuditedCentre {
    var changed = scenario.with(plan: plan)
    changed.workforce.agents = agents
    changed.sites = sites
    let staffed = try planner.centre(of: changed)
    return AuditedCentre(staffed: staffed, merged: try MergedCentre(staffed, waits: false))
  }

  /// The people of a centre before the calls of the term.
  func week(of centre: AuditedCentre) -> StaffedWeek { StaffedWeek(centre, growth: term.meanGrowth) }

  /// The risk of a centre by formula.
  func risk(of centre: AuditedCentre) throws(QueueError) -> FormulaRisk {
    try FormulaRisk(week(of: centre), periods, laws: laws, contract.volume)
  }

  /// The share of the periods of a week in which the promise binds and the level lies below one, by formula; a level above the
  /// target counts as the target.
  func share(of week: StaffedWeek, below level: Double) throws(QueueError) -> Double {
    try FormulaRisk.share(
      below: min(level, scenario.target.level), week, periods, laws: laws, contract.volume)
  }

  /// How busy each day of the week is that a share of such days does not exceed, as a multiple of the calls expected.
  func dayFactors(_ share: Double) -> [Double] {
    let perDay = demand.intervalsPerDay
    return (0..<7).map { day in
      let window = TargetWindow(intervals: day * perDay..<(day + 1) * perDay, dayWeights: nil)
      return VolumeLaw(scenario, demand, window, term).quantile(share)
    }
  }
}

/// A centre with its people, and what its callers meet.
struct AuditedCentre {
  let staffed: StaffedCentre
  let merged: MergedCentre
}

extension Scenario {
  /// The scenario with another payroll and other seats, open from the start, in proportion over its sites.
  func with(agents: Double, seats: Double) -> Scenario {
    var scenario = self
    scenario.workforce.agents = agents
    var apportionment = Apportionment(parts: sites.count)
    let shares = apportionment.split(Int(seats), by: sites.map(\.seats))
    for index in sites.indices {
      scenario.sites[index].seats = Double(shares[index])
      scenario.sites[index].opens = nil
    }
    return scenario
  }
}
