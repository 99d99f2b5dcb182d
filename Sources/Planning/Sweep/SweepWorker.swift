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
  private var demand: WeekDemand?
  private var planner: RosterPlanner?
  private var centres: [Staffing: MergedCentre] = [:]

  mutating func point(
    _ base: Scenario, _ axes: [SweepAxis], _ index: Int
  ) throws(PlanningError) -> SweepPoint {
    let scenario = Sweep.combination(index, base, axes)
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    let centre = try centre(scenario)
    let cost = try YearlyCost(scenario, roster: centre.roster)
    let week = centre.week
    let totals = week.week(by: week.headline)
    let check = try TargetCheck(centre, demand ?? WeekDemand(scenario), scenario)
    let roster = centre.roster
    var payroll = PayrollNeed(scenario.workforce)
    for assignment in roster.assignments {
      payroll.add(assignment.people, day: assignment.day, paidHours: scenario.paidHours(of: assignment.shift))
    }
    return SweepPoint(
      values: Sweep.digits(index, axes), cost: cost.total, model: week.headline,
      formula: scenario.target.formula, withinSeconds: scenario.target.withinSeconds,
      payrollUsed: payroll.payroll, unplaced: roster.unplaced + roster.withoutSeat,
      seatsNeeded: SeatNeed(scenario, roster).total,
      leastPayroll: scenario.workforce.isRosterGiven ? nil : try planner?.leastPayroll(sites: scenario.sites),
      serviceLevel: Self.settled(totals?.serviceLevel(scenario.target.formula)),
      serviceLevelErlangC: Self.settled(week.week(by: .erlangC)?.serviceLevel(scenario.target.formula)),
      answerRate: Self.settled(totals?.answerRate), occupancy: Self.settled(totals?.occupancy),
      onDutyPeak: centre.roster.onDutyPeak, lowestWindow: Self.settled(check.lowest), targetMet: check.isMet,
      backlogIntervals: week.intervals.count { $0.hasBacklog },
      blockedShare: scenario.queue.places == nil ? nil : Self.settled(totals?.blockedShare))
  }

  /// A share to a millionth, as far as the default roster settles it: smaller moves are not made, so smaller
  /// differences say nothing.
  private static func settled(_ share: Double?) -> Double? { share.map { ($0 * 1e6).rounded() / 1e6 } }

  private mutating func centre(_ scenario: Scenario) throws(PlanningError) -> MergedCentre {
    let key = Key(scenario)
    if key != self.key {
      self.key = nil
      let demand = WeekDemand(scenario)
      planner = nil
      self.demand = demand
      self.key = key
      centres = [:]
    }
    let staffing = Staffing(
      agents: scenario.workforce.agents, sites: scenario.sites, places: scenario.queuePlaces)
    if let known = centres[staffing] { return known }
    let demand = demand ?? WeekDemand(scenario)
    if let roster = Roster(givenBy: scenario) {
      let centre = try MergedCentre(scenario, demand, roster, waits: false)
      centres[staffing] = centre
      return centre
    }
    var planner: RosterPlanner
    if let known = self.planner { planner = known } else { planner = try RosterPlanner(scenario, demand) }
    self.planner = nil
    let centre = try MergedCentre(scenario, demand, &planner, waits: false)
    self.planner = planner
    centres[staffing] = centre
    return centre
  }
}

extension Scenario {
  fileprivate func paidHours(of shift: String) -> Double {
    workforce.shifts.first { $0.id == shift }?.paidHours ?? 0
  }
}
