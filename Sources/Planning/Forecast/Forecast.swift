public import ContactCentre
import QueueTheory

/// What callers meet before and after the merge: by line, interval, day and week.
public struct Forecast: Sendable {
  /// One line before and after.
  public struct LineForecast: Sendable {
    /// The line.
    public let line: Line
    /// The line as its own queue, before the merge.
    public let before: OwnQueueForecast
    /// Its part of the merged queue over the week by each model; `nil` where none of its calls arrive there
    /// or the model has no figures.
    public let mergedByErlangC: ServiceTotals?
    /// The same by Erlang A.
    public let mergedByErlangA: ServiceTotals?
    /// What stays in its own queue; `nil` where nothing stays.
    public let remaining: OwnQueueForecast?
  }

  /// The scenario.
  public let scenario: Scenario
  /// The demand of the week.
  public let demand: WeekDemand
  /// The lines, in the order of the scenario.
  public let lines: [LineForecast]
  /// The merged centre.
  public let centre: MergedCentre
  /// The queues of the centre where it is not one as the scenario has it, by their sites; `nil` is the common queue.
  public let queues: [String?]
  /// Whether the target is met.
  public let check: TargetCheck
  /// What pooling saves.
  public let pooling: PoolingLedger
  /// The simulation behind the figures, with the intervals of each; `nil` by another method.
  public let simulated: SimulatedCentre?

  /// The forecast of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: lines, people, seats, target.
  ///   - method: how the merged queue is worked out. The roster and the share of further work are those of the stationary
  ///     method, as are the queues of lines on their own, whose staff is fitted or no whole number; a simulation sets no
  ///     share aside, its people do calls and further work.
  ///   - simulation: how it is simulated, for the method `simulation`; seven days are measured whatever it says.
  /// - Throws: `PlanningError.inconsistent` where rules between figures are broken, `.noLimitOnPlaces` where the queue has
  ///   a limit that the method does not know, `.queue` where a figure
  ///   lies outside the domain of the formulas; by simulation as `SimulatedCentre.init`.
  public init(
    _ scenario: Scenario, method: ForecastMethod = .stationary, simulation: SimulationPlan = SimulationPlan()
  ) throws(PlanningError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    guard scenario.queue.places == nil || method == .stationary || method == .simulation else {
      throw .noLimitOnPlaces(method)
    }
    var planner = CentrePlanner()
    let staffed = try planner.centre(of: scenario)
    let demand = staffed.demand
    var centre = try MergedCentre(staffed, method: method == .simulation ? .stationary : method)
    var simulated: SimulatedCentre?
    if method == .simulation {
      var plan = simulation
      plan.days = 7
      let whole = try SimulatedCentre(SimulationSubject(staffed, plan))
      centre = MergedCentre(whole, demand, beside: centre)
      simulated = whole
    }
    let means = simulated?.means
    var lines: [LineForecast] = []
    for (line, lineDemand) in zip(scenario.lines, demand.lines) {
      let before = try OwnQueueForecast(before: line, lineDemand, in: scenario, demand)
      let stays = lineDemand.remaining.contains { $0.demand > 0 }
      let queue = staffed.queue(of: line.id) ?? 0
      // Of a queue by itself where a simulation has not counted the line.
      let (calls, week) =
        means == nil ? (staffed.queues[queue].demand, centre.queue(queue).week) : (demand, centre.week)
      lines.append(
        LineForecast(
          line: line, before: before,
          mergedByErlangC: Self.merged(lineDemand, in: calls, week, means, by: .erlangC),
          mergedByErlangA: Self.merged(lineDemand, in: calls, week, means, by: .erlangA),
          remaining: stays
            ? try OwnQueueForecast(remaining: lineDemand, of: before, in: scenario, demand) : nil))
    }
    do throws(QueueError) {
      pooling = try PoolingLedger(scenario, demand)
    } catch {
      throw .queue(error)
    }
    self.scenario = scenario
    self.demand = demand
    queues = staffed.queues.compactMap(\.pool).map { $0.site }
    self.lines = lines
    self.centre = centre
    self.simulated = simulated
    if let simulated {
      check = TargetCheck(centre.week, scenario, sharesOfDays: simulated.record.dayOnTarget.map(\.ratio))
    } else {
      check = try TargetCheck(centre, demand, scenario)
    }
  }

  /// The share of the days that reach the level, as days differ, by formula: of a target per day whose intervals are worked out
  /// by their steady states.
  ///
  /// - Returns: `nil` for another target or method, or where busier days lie outside the domain of the formulas.
  /// - Complexity: some hundred weeks of the merged queue.
  public var daysOnTarget: DaysOnTarget? {
    guard scenario.target.window == .day, centre.week.method == .stationary else { return nil }
    return try? DaysOnTarget(centre, demand, scenario)
  }

  /// A line in the merged queue: its own calls where a simulation counted them, else its part of all.
  private static func merged(
    _ line: LineDemand, in demand: WeekDemand, _ week: QueueWeek, _ means: SimulationMeans?,
    by model: QueueWeek.Model
  ) -> ServiceTotals? {
    guard let means, model == .erlangA || !means.isImpatient else {
      return share(of: line, in: demand, week, by: model)
    }
    guard model == week.headline, var totals = means.lines.first(where: { $0.line == line.id })?.totals else {
      return nil
    }
    // Who serves a line is not told: the time on duty is shared by the work.
    if let all = week.week(by: model), all.offered > 0 {
      let work = means.lines.reduce(0) { $0 + $1.totals.handling }
      totals.staffed =
        all.staffed * (work > 0 ? totals.handling / work : totals.offered / all.offered)
    }
    return totals
  }

  /// A line's part of the merged queue: in each interval its share of the calls meets what all meet, and takes its share of
  /// the work and of the time on duty.
  private static func share(
    of line: LineDemand, in demand: WeekDemand, _ week: QueueWeek, by model: QueueWeek.Model
  ) -> ServiceTotals? {
    var sum = ServiceTotals()
    for (index, interval) in week.intervals.enumerated() {
      let own = line.merged[index].demand
      let all = demand.merged[index].demand
      guard own > 0 else { continue }
      guard let totals = model == .erlangC ? interval.erlangC : interval.erlangA else { return nil }
      var part = totals.scaled(by: own / all)
      let handle = demand.merged[index].handleSeconds
      if handle > 0 {
        let work = line.merged[index].handleSeconds / handle
        part.handling *= work
        part.staffed *= work
      }
      sum += part
    }
    return sum.offered > 0 ? sum : nil
  }
}
