import ContactCentre

/// The centre on a date, for every command: one function from scenario and date to queues with lines, people and seats.
///
/// What is known of the calls of a queue serves all days, payrolls and seats for which it is asked.
struct CentrePlanner {
  /// What a plan depends on beside payroll and seats.
  private struct Key: Hashable {
    let calls: [IntervalTraffic]
    let workforce: Workforce
    let target: ServiceTarget
    let places: Int?
    let opens: [CalendarDate?]
    let prices: [Int]

    init(_ scenario: Scenario, _ demand: WeekDemand) {
      calls = demand.merged
      var people = scenario.workforce.with(plan: nil)
      people.agents = 0
      people.supportStaff = 0
      workforce = people
      target = scenario.target
      places = scenario.queuePlaces
      opens = scenario.sites.map(\.opens)
      let shiftPrices = try? ShiftPrices(scenario)
      prices = people.shifts.flatMap { shift in
        Weekday.allCases.map { day in (try? shiftPrices?.price(of: shift, on: day)) ?? 0 }
      }
    }
  }

  /// What is known of calls that were planned for.
  private var planners: [Key: RosterPlanner] = [:]

  /// The centre in a scenario's week, staffed by the scenario's plan or by one that is made for the calls that were forecast;
  /// then those calls come that do.
  ///
  /// Where sites have not joined, or a migration says what is known of the lines on the week's Thursday, each queue is a centre
  /// of its own on that day. The scenario's people are split over them in proportion to those whom each needs for the target,
  /// or by Σ (R + √R) over the intervals with a load of R Erlang where one of them reaches it with nobody.
  ///
  /// - Throws: as `RosterPlanner`.
  mutating func centre(of scenario: Scenario) throws(PlanningError) -> StaffedCentre {
    let pools = scenario.dayOfQueues.map { SitePool.all(scenario, on: $0) } ?? []
    guard let day = scenario.dayOfQueues, !pools.isEmpty else {
      let roster: Roster
      if let given = Roster(givenBy: scenario) {
        roster = given
      } else {
        roster = try self.roster(
          scenario, WeekDemand(scenario, .forecast), agents: Int(scenario.workforce.agents + 1e-9))
      }
      return StaffedCentre(scenario, WeekDemand(scenario, .actual), roster)
    }
    let ledger = scenario.migration == nil ? nil : try StaffLedger(scenario)
    return StaffedCentre(
      scenario,
      try queues(
        scenario, pools, on: day, ledger, .actual, agents: scenario.workforce.agents,
        plan: scenario.workforce.statedPlan))
  }

  /// The centre of a scenario whose calls nobody foresaw: with the people and seats that it has, planned for the forecast of
  /// another; with that of its own where none is given.
  mutating func centre(
    of scenario: Scenario, asPlannedFor forecast: Scenario?
  ) throws(PlanningError) -> StaffedCentre {
    guard let forecast, !scenario.workforce.isRosterGiven else { return try centre(of: scenario) }
    var planned = forecast
    planned.workforce = scenario.workforce
    planned.sites = scenario.sites
    planned.queue = scenario.queue
    planned.tariff = scenario.tariff
    let first = try centre(of: planned)
    return StaffedCentre(
      scenario,
      try Self.actual(of: scenario).map { queue in
        let same = first.queues.first { $0.pool?.site == queue.pool?.site && $0.isWhole == (queue.pool == nil) }
        return StaffedPool(
          pool: queue.pool, scenario: queue.scenario, demand: queue.demand,
          roster: same?.roster ?? .nobody(intervals: queue.demand.merged.count))
      })
  }

  /// The queues of a centre with the calls that come, whoever meets them.
  private static func actual(of scenario: Scenario) throws(PlanningError) -> [Queue] {
    let pools = scenario.dayOfQueues.map { SitePool.all(scenario, on: $0) } ?? []
    guard let day = scenario.dayOfQueues, !pools.isEmpty else {
      return [(nil, scenario, WeekDemand(scenario, .actual))]
    }
    let ledger = scenario.migration == nil ? nil : try StaffLedger(scenario)
    return pools.map { pool in
      let queue = scenario.queue(pool, on: day) { ledger?.surplus(of: $0, on: day) ?? .none }
      return (pool, queue, WeekDemand(queue, .actual))
    }
  }

  /// A queue with the calls that were forecast: `nil` in place of a pool is the whole centre.
  typealias Queue = (pool: SitePool?, scenario: Scenario, demand: WeekDemand)

  /// The queues of a centre with the calls that were forecast.
  static func forecast(of scenario: Scenario) -> [Queue] {
    let pools = scenario.dayOfQueues.map { SitePool.all(scenario, on: $0) } ?? []
    guard let day = scenario.dayOfQueues, !pools.isEmpty else {
      return [(nil, scenario, WeekDemand(scenario, .forecast))]
    }
    return pools.map { pool in
      let queue = scenario.queue(pool, on: day) { _ in .none }
      return (pool, queue, WeekDemand(queue, .forecast))
    }
  }

  /// The least people on the payroll with whom the centre reaches the target in a scenario's week; `nil` where nobody does.
  mutating func leastPayroll(of scenario: Scenario) throws(PlanningError) -> Int? {
    var sum = 0
    for queue in Self.forecast(of: scenario) {
      guard let least = try least(queue.scenario, queue.demand) else { return nil }
      sum += least
    }
    return sum
  }

  /// Queues of a day with their people.
  ///
  /// The people are split over the queues, and put on shifts for the forecast within the seats. Then the calls come, as many as
  /// `calls` says, each as long as the people's knowledge of its line makes it.
  ///
  /// - Parameters:
  ///   - agents: people on the payroll who are trained.
  ///   - plan: people on shifts, where they are stated.
  ///   - without: lines that are left out of the calls though people were planned for them.
  mutating func queues(
    _ scenario: Scenario, _ pools: [SitePool], on day: CalendarDate, _ ledger: StaffLedger?,
    _ calls: WeekDemand.Calls, agents: Double, plan: StaffPlan? = nil, without: Set<String> = []
  ) throws(PlanningError) -> [StaffedPool] {
    let planned = pools.map { scenario.queue($0, on: day) { _ in .none } }
    let demands = planned.map { WeekDemand($0, .forecast) }
    var weights: [Double] = []
    for (queue, demand) in zip(planned, demands) {
      weights.append(Double(try least(queue, demand) ?? 0))
    }
    if weights.contains(0) { weights = demands.map(\.staffWeight) }
    let people = PeopleSplit.split(Int(max(0, agents) + 1e-9), by: weights)
    let plans = plan.map { $0.split(over: pools, of: scenario, by: weights) }
    var queues: [StaffedPool] = []
    for (index, pool) in pools.enumerated() {
      let roster: Roster
      if let plans {
        roster = Roster(plans[index], of: planned[index])
      } else {
        roster = try self.roster(planned[index], demands[index], agents: people[index])
      }
      let real = scenario.queue(pool, on: day, without: without) {
        ledger?.surplus(of: $0, on: day) ?? .none
      }
      queues.append(
        StaffedPool(
          pool: pool, scenario: real, demand: WeekDemand(real, calls),
          roster: roster.shocked(scenario.shocks, in: scenario, pool, week: real.days)))
    }
    return queues
  }

  private mutating func roster(
    _ scenario: Scenario, _ demand: WeekDemand, agents: Int
  ) throws(PlanningError) -> Roster {
    var planner = try planner(scenario, demand)
    let roster = try planner.roster(agents: Double(agents), sites: scenario.sites)
    planners[Key(scenario, demand)] = planner
    return roster
  }

  private mutating func least(_ scenario: Scenario, _ demand: WeekDemand) throws(PlanningError) -> Int? {
    var planner = try planner(scenario, demand)
    let least = try planner.leastPayroll(sites: scenario.sites)
    planners[Key(scenario, demand)] = planner
    return least
  }

  private func planner(_ scenario: Scenario, _ demand: WeekDemand) throws(PlanningError) -> RosterPlanner {
    if let known = planners[Key(scenario, demand)] { return known }
    return try RosterPlanner(scenario, demand)
  }
}

extension Scenario {
  /// The day that stands for the week where the centre has several queues, or lines that a migration knows more of; `nil` where
  /// it is one queue to which nothing happens.
  var dayOfQueues: CalendarDate? {
    let day = days[3]
    let migrates = migration.map { $0.firstDay <= day } ?? false
    return migrates || queue.sites == .separate ? day : nil
  }

  /// The scenario of one queue on a day, as a centre of its own.
  func queue(
    _ pool: SitePool, on day: CalendarDate, without: Set<String> = [], _ surplus: (Line) -> LearningSurplus
  ) -> Scenario {
    var centre = self
    let ids = pool.sites.map { sites[$0].id }
    centre.week = day
    centre.sites = [Site(id: pool.site ?? "common", name: title, seats: pool.seats)]
    centre.queue.sites = .pooled
    centre.skillGroups = []
    centre.shocks = []
    centre.workforce = centre.workforce.with(plan: nil)
    centre.workforce.shifts = workforce.shifts.filter { shift in shift.site.map(ids.contains) ?? true }
    for index in centre.workforce.shifts.indices {
      centre.workforce.shifts[index].site = nil
      centre.workforce.shifts[index].people = nil
    }
    centre.lines = pool.lines.map { lines[$0] }.filter { !without.contains($0.id) }.map {
      MovedLine($0, in: self, on: day, surplus($0)).line
    }
    return centre
  }
}

extension StaffPlan {
  /// The plan of each queue: people bound to one of its sites, and a part of those who are bound to none.
  fileprivate func split(over pools: [SitePool], of scenario: Scenario, by weights: [Double]) -> [StaffPlan] {
    var plans = pools.map { _ in StaffPlan() }
    for entry in entries {
      let site = entry.site ?? scenario.workforce.shifts.first { $0.id == entry.shift }?.site
      var free = entry
      free.site = nil
      if let site {
        guard let index = pools.firstIndex(where: { $0.sites.contains { scenario.sites[$0].id == site } })
        else { continue }
        plans[index].entries.append(free)
        continue
      }
      let byDay = entry.people.map { people in
        people == people.rounded()
          ? PeopleSplit.split(Int(people), by: weights).map(Double.init)
          : weights.map { people * $0 / max(1e-300, weights.reduce(0, +)) }
      }
      for index in pools.indices {
        var part = free
        part.people = byDay.map { $0[index] }
        plans[index].entries.append(part)
      }
    }
    return plans
  }
}

extension WeekDemand {
  /// Σ (R + √R) over the intervals, with a load of R Erlang.
  fileprivate var staffWeight: Double {
    merged.reduce(0) { sum, traffic in
      let load = traffic.load(seconds: intervalSeconds)
      return sum + load + load.squareRoot()
    }
  }
}
