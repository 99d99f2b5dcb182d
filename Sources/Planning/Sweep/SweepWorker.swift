import ContactCentre
import QueueTheory

/// Works out combinations one after the other and keeps what the next one may share.
///
/// What is kept changes how fast a point comes, never what it is.
struct SweepWorker {
  /// What combinations that share work have in common: everything but payroll, seats, places in the queue and money beyond the
  /// prices of shifts.
  struct Key: Hashable {
    private let scenario: Scenario
    private let prices: [Int]

    init(_ scenario: Scenario) {
      var demand = scenario
      demand.queue.places = nil
      demand.tariff = nil
      demand.contract = nil
      demand.peers = []
      demand.workforce.agents = 0
      demand.workforce.supportStaff = 0
      for index in demand.sites.indices { demand.sites[index].seats = 0 }
      self.scenario = demand
      let shiftPrices = try? ShiftPrices(scenario)
      prices = scenario.workforce.shifts.flatMap { shift in
        Weekday.allCases.map { day in (try? shiftPrices?.price(of: shift, on: day)) ?? 0 }
      }
    }
  }

  /// What a centre depends on beside the key.
  private struct Staffing: Hashable {
    let agents: Double
    let sites: [Site]
    let places: Int?
  }

  private var key: Key?
  private var planner = CentrePlanner()
  private var leastPayrolls: [[Site]: Int?] = [:]
  private var centres: [Staffing: (StaffedCentre, MergedCentre)] = [:]

  mutating func point(
    _ base: Scenario, _ axes: [SweepAxis], _ index: Int
  ) throws(PlanningError) -> SweepPoint {
    let scenario = Sweep.combination(index, base, axes)
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    let (staffed, centre) = try centre(scenario)
    let cost = try YearlyCost(scenario, roster: centre.roster)
    let week = centre.week
    let totals = week.week(by: week.headline)
    let check = try TargetCheck(centre, staffed.demand, scenario)
    let covers = staffed.queues.map { $0.roster.covers(of: $0.scenario) }
    let payrolls = zip(staffed.queues, covers).map { queue, covers in
      covers.reduce(into: PayrollNeed(queue.scenario.workforce)) {
        $0.add($1.people, PayrollNeed.Share([$1.cover]))
      }
      .payroll
    }
    let seats = zip(staffed.queues, covers).map { queue, covers in
      SeatNeed(queue.scenario, covers.map(\.cover), covers.map(\.people))
    }
    let roster = centre.roster
    return SweepPoint(
      values: Sweep.digits(index, axes), cost: cost.total, model: week.headline,
      formula: scenario.target.formula, withinSeconds: scenario.target.withinSeconds,
      payrollUsed: payrolls.reduce(0, +), unplaced: roster.unplaced + roster.withoutSeat,
      seatsNeeded: SeatNeed(sideBySide: seats).total,
      leastPayroll: try leastPayroll(scenario),
      serviceLevel: Self.settled(totals?.serviceLevel(scenario.target.formula)),
      serviceLevelErlangC: Self.settled(week.week(by: .erlangC)?.serviceLevel(scenario.target.formula)),
      answerRate: Self.settled(totals?.answerRate), occupancy: Self.settled(totals?.occupancy),
      onDutyPeak: centre.roster.onDutyPeak, lowestWindow: Self.settled(check.lowest), targetMet: check.isMet,
      backlogIntervals: week.intervals.count { $0.hasBacklog },
      blockedShare: scenario.queue.places == nil ? nil : Self.settled(totals?.blockedShare))
  }

  /// The least people who meet the target with a scenario's seats; `nil` where its plan is stated.
  private mutating func leastPayroll(_ scenario: Scenario) throws(PlanningError) -> Int? {
    guard !scenario.workforce.isRosterGiven else { return nil }
    if let known = leastPayrolls[scenario.sites] { return known }
    let least = try planner.leastPayroll(of: scenario)
    leastPayrolls[scenario.sites] = .some(least)
    return least
  }

  /// A share to a millionth, as far as the default roster settles it: smaller moves are not made, so smaller
  /// differences say nothing.
  private static func settled(_ share: Double?) -> Double? { share.map { ($0 * 1e6).rounded() / 1e6 } }

  private mutating func centre(_ scenario: Scenario) throws(PlanningError) -> (StaffedCentre, MergedCentre) {
    let key = Key(scenario)
    if key != self.key {
      planner = CentrePlanner()
      centres = [:]
      leastPayrolls = [:]
      self.key = key
    }
    let staffing = Staffing(
      agents: scenario.workforce.agents, sites: scenario.sites, places: scenario.queuePlaces)
    if let known = centres[staffing] { return known }
    let staffed = try planner.centre(of: scenario)
    let centre = (staffed, try MergedCentre(staffed, waits: false))
    centres[staffing] = centre
    return centre
  }
}
