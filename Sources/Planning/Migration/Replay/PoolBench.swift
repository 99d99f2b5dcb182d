import ContactCentre
import QueueTheory

/// Puts people to the queues of a migration; what is known of a demand serves all days on which it comes.
struct PoolBench {
  private let scenario: Scenario
  private let ledger: StaffLedger
  /// What is known of calls that were planned for.
  private var planners: [[IntervalTraffic]: RosterPlanner] = [:]

  init(_ scenario: Scenario, _ ledger: StaffLedger) {
    self.scenario = scenario
    self.ledger = ledger
  }

  /// The queues of a stretch with their people.
  ///
  /// The trained people of its middle day are split over the queues by what the forecast asks for, Σ (R + √R) over the
  /// intervals of the week with a load of R Erlang, and put on shifts for the forecast within the seats. Then the calls come,
  /// as many as `calls` says, each as long as the people's knowledge of its line makes it.
  ///
  /// - Parameters:
  ///   - agents: trained people in place of the ledger's.
  ///   - without: lines that are left out of the calls though people were planned for them.
  mutating func pools(
    of stretch: MigrationStretch, _ calls: WeekDemand.Calls, agents: Double? = nil,
    without: Set<String> = []
  ) throws(PlanningError) -> [StaffedPool] {
    let day = stretch.middle
    let planned = stretch.pools.map { centre(of: $0, on: day) { _ in .none } }
    let demands = planned.map { WeekDemand($0) }
    let weights = demands.map(\.staffWeight)
    let sum = weights.reduce(0, +)
    let trained = agents ?? ledger.trained(on: day)
    var pools: [StaffedPool] = []
    for (index, pool) in stretch.pools.enumerated() {
      let people = sum > 0 ? trained * weights[index] / sum : trained / Double(stretch.pools.count)
      let roster = try roster(planned[index], demands[index], agents: people)
      let real = centre(of: pool, on: day, without: without) { [ledger] line in
        ledger.surplus(of: line, on: day)
      }
      pools.append(
        StaffedPool(
          pool: pool, scenario: real, demand: WeekDemand(real, calls),
          roster: roster.shocked(scenario.shocks, in: scenario, pool, week: real.days)))
    }
    return pools
  }

  private mutating func roster(
    _ scenario: Scenario, _ demand: WeekDemand, agents: Double
  ) throws(PlanningError) -> Roster {
    var planner: RosterPlanner
    if let known = planners[demand.merged] { planner = known } else { planner = try RosterPlanner(scenario, demand) }
    let roster = try planner.roster(agents: agents, sites: scenario.sites)
    planners[demand.merged] = planner
    return roster
  }

  /// The scenario of one queue on a day.
  private func centre(
    of pool: SitePool, on day: CalendarDate, without: Set<String> = [],
    _ surplus: (Line) -> LearningSurplus
  ) -> Scenario {
    var centre = scenario
    centre.week = day
    centre.sites = [Site(id: pool.site ?? "common", name: scenario.title, seats: pool.seats)]
    centre.queue.sites = .pooled
    centre.skillGroups = []
    centre.shocks = []
    centre.workforce = centre.workforce.with(plan: nil)
    centre.lines = []
    for line in pool.lines.map({ scenario.lines[$0] }) where !without.contains(line.id) {
      centre.lines.append(MovedLine(line, in: scenario, on: day, surplus(line)).line)
    }
    return centre
  }
}

extension WeekDemand {
  /// Σ (R + √R) over the intervals, with a load of R Erlang: in proportion to it people are split.
  fileprivate var staffWeight: Double {
    merged.reduce(0) { sum, traffic in
      let load = traffic.load(seconds: intervalSeconds)
      return sum + load + load.squareRoot()
    }
  }
}
