import ContactCentre
public import Planning
import Wording

/// A forecast as a report.
public struct ForecastReport {
  /// The table that a CSV holds, and the detail that a terminal shows.
  public enum Detail: String, CaseIterable, Sendable {
    /// Each line before and after.
    case line
    /// The merged queue by interval.
    case interval
    /// The merged queue by day.
    case day
    /// The merged queue over the week.
    case week
  }

  let forecast: Forecast
  let check: StationaryCheck?
  let identity: ScenarioIdentity
  let detail: Detail

  /// A forecast with its check against the exact law, if there was one, and the origin of its figures; `detail` names the
  /// table that a CSV holds.
  public init(
    _ forecast: Forecast, check: StationaryCheck?, identity: ScenarioIdentity, detail: Detail
  ) {
    self.forecast = forecast
    self.check = check
    self.identity = identity
    self.detail = detail
  }

  var week: QueueWeek { forecast.centre.week }
  var scenario: Scenario { forecast.scenario }
  /// Whether calls may be blocked: only then do tables and facts speak of them.
  var isLimited: Bool { scenario.queue.places != nil }
  /// Whether the centre has opening hours: only then do tables and facts speak of closed time.
  var isClosedAtTimes: Bool { scenario.queue.opening != nil }
  var serviceLevel: Phrase {
    ResultWording.serviceLevel(within: FigureText.plain(scenario.target.withinSeconds, digits: 3))
  }

  /// Whether a wanted precision was reached, and a simulation agrees with itself.
  public var isPassed: Bool {
    forecast.simulated.map { $0.isPrecise != false && $0.audit.agreesWithItself } ?? true
  }

  /// The report; every interval of the week is in it where `isComplete` or where it is the detail asked for.
  public func report(isComplete: Bool) -> Report {
    var tables = [lines, days(weekOnly: false)]
    if detail == .week { tables.append(days(weekOnly: true)) }
    if isComplete || detail == .interval { tables.append(intervals) }
    tables += [worst, shifts, pooling] + identity.provenanceTables(isComplete: isComplete)
    return Report(
      schema: "hotline-forecast/1", title: scenario.title, facts: facts, tables: tables, notes: notes)
  }

  // MARK: Facts

  private var facts: [Fact] {
    let totals = week.week(by: week.headline)
    let byC = week.week(by: .erlangC)
    let merged = forecast.lines.count { $0.mergedByErlangC != nil }
    let simulated = forecast.simulated?.total
    return identity.facts + methodFacts + identity.planFacts(unlessStated: .forecast) + [
      Fact("lines_merged", ResultWording.merged, .integer(merged)),
      Fact("agents", ResultWording.staffOnPayroll, .integer(Int(scenario.workforce.agents))),
      Fact("seats", ResultWording.seats, .integer(Int(scenario.seats(on: scenario.days[6])))),
    ] + facts("offered", ResultWording.offered, .number, totals?.offered, simulated?.offered, digits: 0)
      + closedFacts
      + facts("answer_rate", ResultWording.answerRate, .share, totals?.answerRate, simulated?.answerRate)
      + limitFacts(totals)
      + facts(
        "service_level", serviceLevel, .share, totals?.serviceLevel(scenario.target.formula),
        simulated?.serviceLevel) + [
        Fact(
          "service_level_erlang_c", serviceLevel + Phrase(" by Erlang C", "（Erlang C）"),
          .share(byC?.serviceLevel(scenario.target.formula))),
        Fact("lowest_window", ResultWording.lowestWindow, .share(forecast.check.lowest)),
      ] + floorFacts + dayFacts + [
        Fact(
          "target_met", ResultWording.targetMet(forecast.check.basis.rawValue), forecast.check.verdict.cell)
      ]
  }

  /// The interval that counts where every interval has a floor, and which it is where it is below.
  private var floorFacts: [Fact] {
    guard scenario.target.intervalFloor != nil else { return [] }
    let missed = forecast.check.floorMissedAt.map { start in
      let minutes = start % week.intervalsPerDay * Int(scenario.intervalMinutes)
      let date = scenario.days[start / week.intervalsPerDay]
      return Fact(
        "floor_missed_at", ResultWording.floorMissedAt,
        .text("\(date) \(ClockTime(minutes: minutes)?.description ?? "")"))
    }
    return [Fact("lowest_interval", ResultWording.lowestInterval, .share(forecast.check.lowestInterval))]
      + [missed].compactMap { $0 }
  }

  /// How many days reach the level of a target per day: counted by simulation, or by formula.
  private var dayFacts: [Fact] {
    guard scenario.target.window == .day else { return [] }
    if let simulated = forecast.simulated {
      return simulated.daysOnTarget.facts("days_on_target", SimulateWording.daysOnTarget, .share)
    }
    return DaysOnTarget.facts(forecast.daysOnTarget)
  }

  private var methodFacts: [Fact] {
    guard let simulated = forecast.simulated else {
      return identity.targetFacts(model: week.headline.rawValue, method: week.method.rawValue)
    }
    return identity.targetFacts(simulated: simulated.plan) + simulated.planFacts
  }

  /// Calls that come while the centre is closed, where it ever is.
  private var closedFacts: [Fact] {
    guard isClosedAtTimes else { return [] }
    return [
      Fact(
        "closed_calls", ResultWording.closedCalls, .number(forecast.demand.closed.reduce(0, +)), digits: 0)
    ]
  }

  private func limitFacts(_ totals: ServiceTotals?) -> [Fact] {
    guard let places = scenario.queuePlaces else { return [] }
    return [
      Fact("queue_places", ResultWording.queuePlaces, .integer(places)),
      Fact("blocked_share", ResultWording.blockedShare, .share(totals?.blockedShare)),
    ]
  }
}
