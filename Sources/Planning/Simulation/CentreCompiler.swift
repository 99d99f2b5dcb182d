import ContactCentre
import Measures
import Simulation
import Stochastics

/// A scenario in the form that a simulation runs.
struct CompiledCentre: Sendable {
  /// The centre, whose staff covers the whole run.
  let centre: CentreModel
  /// How long it runs.
  let run: RunPlan
  /// The scenario's lines of the centre: those of which calls arrive there.
  let lines: [Line]
  /// Whole people on duty over all teams, by interval of the week, before shocks; the rule `person` does not count them.
  let people: [Int]
  /// Whether a shock lies in the run.
  let hasShocks: Bool
}

/// Makes the centre that a simulation runs out of a scenario, the demand of its week and its default roster.
///
/// The run begins `warmUpDays` before the Monday of the scenario's week, which repeats. The people do calls and further
/// work: nothing is set aside in advance, as the analytic methods do. By the roster rules `capacity` and `instant` people
/// are the whole numbers of `WholeStaff`; by `person` they are the shifts of the roster, and the
/// seats of the last measured day of the scenario's week bind; that seats open within the run is left out.
struct CentreCompiler {
  let scenario: Scenario
  let demand: WeekDemand
  let roster: Roster
  let plan: SimulationPlan
  /// What calls in time are counted by: the scenario's target, or that of the scenario it is compared with.
  let target: ServiceTarget
  /// The number of the random streams of each line, by its id; its position in the scenario where there is none.
  var streams: [String: Int] = [:]
  /// The term in which a run lies; the volume is as expected where there is none.
  var term: ContractTerm?

  /// - Throws: `PlanningError.missing` where callers dial again and no delay is given, `.simulation` where a figure is not
  ///   allowed.
  func compiled() throws(PlanningError) -> CompiledCentre {
    let most = RunCalendar.mostDays
    for (days, allowed) in [(plan.days, 1...most), (plan.warmUpDays, 0...most)] where !allowed.contains(days)
    {
      throw .simulation(
        .outOfDomain(
          .intervals, value: Double(days) * Double(demand.intervalsPerDay),
          allowed: "1…\(most) days, warm-up 0…\(most) days"))
    }
    let calendar = RunCalendar(scenario, plan)
    let merged = zip(scenario.lines, demand.lines).enumerated().filter { _, pair in
      pair.1.merged.contains { $0.demand > 0 }
    }
    let lines = merged.map(\.element.0)
    let seats = SiteSeats(scenario)
    let shocks = ShockSchedule(scenario, calendar, seats)
    let cells = StaffCells(scenario, lines: lines, seats)
    let people = WholeStaff.rounded(roster.onDuty)
    let staff =
      plan.rosterRule == .person
      ? ShiftCrews.staff(scenario, roster, cells, shocks, calendar)
      : CentreStaff(people: people, cells, shocks, calendar)
    let compiler = LineCompiler(scenario, lines: merged.map(\.element), calendar, term: term)
    var callLines: [CallLine] = []
    for (position, (line, traffic)) in merged {
      var callLine = try compiler.callLine(line, traffic)
      callLine.stream = streams[line.id] ?? position
      callLines.append(callLine)
    }
    let inTime = CallsInTime(
      formula: target.formula, isImpatient: callLines.contains { $0.patience != nil })
    let centre = CentreModel(
      lines: callLines, teams: staff.teams, seats: staff.seats, staff: staff.changes, crews: staff.crews,
      interval: demand.intervalSeconds, intervalsPerDay: demand.intervalsPerDay,
      places: scenario.queuePlaces, routing: scenario.queue.routing, rosterRule: plan.rosterRule,
      busyness: try .ofDay(variation: scenario.calendar.dayToDayVariation),
      volumeError: try term?.volumeError(of: scenario) ?? .none, within: target.withinSeconds,
      keepsTurns: inTime.needsTurns)
    return CompiledCentre(
      centre: centre,
      run: RunPlan(
        intervals: plan.days * demand.intervalsPerDay, warmUp: plan.warmUpDays * demand.intervalsPerDay),
      lines: lines, people: people, hasShocks: !shocks.isEmpty)
  }
}
