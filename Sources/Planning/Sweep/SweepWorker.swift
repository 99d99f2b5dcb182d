import ContactCentre
import QueueTheory

/// Works out combinations one after the other and keeps what the next one may share.
///
/// What is kept changes how fast a point comes, never what it is.
struct SweepWorker {
  /// What combinations that share work have in common: everything but payroll, places in the queue and
  /// money.
  struct Key: Hashable {
    private let scenario: Scenario

    init(_ scenario: Scenario) {
      var demand = scenario
      demand.queue.places = nil
      demand.tariff = nil
      demand.contract = nil
      demand.peers = []
      demand.target.level = 0
      demand.target.intervalFloor = nil
      demand.target.dayConfidence = nil
      if scenario.workforce.furtherWork.isEmpty {
        demand.workforce.agents = 0
        demand.workforce.plannedAbsence = 0
      }
      demand.workforce.supportStaff = 0
      self.scenario = demand
    }
  }

  /// What a centre depends on beside the key.
  private struct Staffing: Hashable {
    let agents: Double
    let absence: Double
    let places: Int?
  }

  private let method: RosterMethod
  private var key: Key?
  private var demand: WeekDemand?
  private var planner: RosterPlanner?
  private var centres: [Staffing: MergedCentre] = [:]

  /// A worker that puts people on shifts by a method.
  init(_ method: RosterMethod) { self.method = method }

  mutating func point(
    _ base: Scenario, _ axes: [SweepAxis], _ index: Int
  ) throws(PlanningError) -> SweepPoint {
    let scenario = Sweep.combination(index, base, axes)
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    let centre: MergedCentre
    do {
      centre = try self.centre(scenario)
    } catch {
      throw .queue(error)
    }
    let cost = try YearlyCost(scenario, roster: centre.roster)
    let week = centre.week
    let totals = week.week(by: week.headline)
    let check = TargetCheck(week, scenario)
    return SweepPoint(
      values: Sweep.digits(index, axes), cost: cost.total, model: week.headline,
      serviceLevel: Self.settled(totals?.serviceLevel(scenario.target.formula)),
      serviceLevelErlangC: Self.settled(week.week(by: .erlangC)?.serviceLevel(scenario.target.formula)),
      answerRate: Self.settled(totals?.answerRate), occupancy: Self.settled(totals?.occupancy),
      onDutyPeak: centre.roster.onDutyPeak, lowestWindow: Self.settled(check.lowest), targetMet: check.isMet,
      backlogIntervals: week.intervals.count { $0.hasBacklog },
      blockedShare: scenario.queue.places == nil ? nil : Self.settled(totals?.blockedShare),
      shareMissing: Self.settled(centre.roster.shareMissing))
  }

  /// A share to a millionth, as far as the default roster settles it: smaller moves are not made, so smaller
  /// differences say nothing.
  private static func settled(_ share: Double?) -> Double? { share.map { ($0 * 1e6).rounded() / 1e6 } }

  private mutating func centre(_ scenario: Scenario) throws(QueueError) -> MergedCentre {
    let key = Key(scenario)
    if key != self.key {
      self.key = nil
      let demand = WeekDemand(scenario)
      planner = scenario.workforce.isRosterGiven ? nil : try RosterPlanner.merged(scenario, demand)
      self.demand = demand
      self.key = key
      centres = [:]
    }
    let staffing = Staffing(
      agents: scenario.workforce.agents, absence: scenario.workforce.plannedAbsence,
      places: scenario.queuePlaces)
    if let known = centres[staffing] { return known }
    let demand = demand ?? WeekDemand(scenario)
    if let roster = Roster(givenBy: scenario) {
      let centre = try MergedCentre(scenario, demand, roster, waits: false)
      centres[staffing] = centre
      return centre
    }
    var planner: RosterPlanner
    if let known = self.planner { planner = known } else { planner = try .merged(scenario, demand) }
    self.planner = nil
    let centre = try MergedCentre(scenario, demand, &planner, roster: method, waits: false)
    self.planner = planner
    centres[staffing] = centre
    return centre
  }
}
