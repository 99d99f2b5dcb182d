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

  private let forecast: Forecast
  private let identity: ScenarioIdentity
  private let detail: Detail

  /// A forecast with the origin of its figures; `detail` names the table that a CSV holds.
  public init(_ forecast: Forecast, identity: ScenarioIdentity, detail: Detail) {
    self.forecast = forecast
    self.identity = identity
    self.detail = detail
  }

  private var week: QueueWeek { forecast.centre.week }
  private var scenario: Scenario { forecast.scenario }
  private var serviceLevel: Phrase {
    ResultWording.serviceLevel(within: FigureText.plain(scenario.target.withinSeconds, digits: 3))
  }

  /// The report; every interval of the week is in it where `isComplete` or where it is the detail asked for.
  public func report(isComplete: Bool) -> Report {
    var tables = [lines, days(weekOnly: false)]
    if detail == .week { tables.append(days(weekOnly: true)) }
    if isComplete || detail == .interval { tables.append(intervals) }
    tables += [worst, shifts, pooling] + identity.provenanceTables
    return Report(
      schema: "hotline-forecast/1", title: scenario.title, facts: facts, tables: tables, notes: notes)
  }

  // MARK: Facts

  private var facts: [Fact] {
    let totals = week.week(by: week.headline)
    let byC = week.week(by: .erlangC)
    let merged = forecast.lines.count { $0.mergedByErlangC != nil }
    return identity.facts + identity.targetFacts(model: week.headline.rawValue) + [
      Fact(
        "model", ResultWording.model,
        .code(week.headline.rawValue, ResultWording.modelName(week.headline.rawValue))),
      Fact("lines_merged", ResultWording.merged, .integer(merged)),
      Fact("agents", ResultWording.staffOnPayroll, .integer(Int(scenario.workforce.agents))),
      Fact("seats", ResultWording.seats, .integer(Int(scenario.seats(on: scenario.days[6])))),
      Fact("offered", ResultWording.offered, .number(totals?.offered), digits: 0),
      Fact("answer_rate", ResultWording.answerRate, .share(totals?.answerRate)),
      Fact("service_level", serviceLevel, .share(totals?.serviceLevel(scenario.target.formula))),
      Fact(
        "service_level_erlang_c", serviceLevel + Phrase(" by Erlang C", "（Erlang C）"),
        .share(byC?.serviceLevel(scenario.target.formula))),
      Fact("lowest_window", ResultWording.lowestWindow, .share(forecast.check.lowest)),
      Fact("target_met", ResultWording.targetMet, forecast.check.isMet.map { .flag($0) } ?? .empty),
    ]
  }

  // MARK: Lines

  private var lines: Table {
    var table = Table(
      "lines", title: ResultWording.lines,
      columns: [
        Column("state", ResultWording.state), Column("line", ResultWording.line),
        Column("department", ResultWording.department), Column("queue", ResultWording.queue),
        Column("offered", ResultWording.offered, digits: 0),
        Column("answered", ResultWording.answered, digits: 0),
        Column("published_answer_rate", ResultWording.publishedRate),
        Column("answer_rate", ResultWording.answerRate), Column("service_level", serviceLevel),
        Column("service_level_erlang_c", ResultWording.erlangC),
        Column("asa_s", ResultWording.speedOfAnswer), Column("occupancy", ResultWording.occupancy),
        Column("basis", ResultWording.basis),
      ], isPrimary: detail == .line)
    var before = ServiceTotals()
    var isBeforeComplete = true
    for line in forecast.lines {
      table.append(row(line, line.before, state: "before"))
      if let queue = line.before.week, let totals = queue.week(by: queue.headline) {
        before += totals
      } else if line.before.offered > 0 {
        isBeforeComplete = false
      }
    }
    if isBeforeComplete { table.append(total("before", before, nil)) }
    for line in forecast.lines {
      if let byC = line.mergedByErlangC {
        table.append(
          row(
            line.line, state: "after", queue: "merged", line.mergedByErlangA ?? byC, byC: byC,
            published: line.line.merge.answerRate, basis: ResultWording.inMergedQueue))
      }
      if let own = line.remaining { table.append(row(line, own, state: "after")) }
    }
    if let totals = week.week(by: week.headline), let byC = week.week(by: .erlangC) {
      table.append(total("after", totals, byC))
    }
    return table
  }

  private func row(_ line: Forecast.LineForecast, _ own: OwnQueueForecast, state: String) -> [Cell] {
    let basis: Phrase
    switch own.staffing {
    case .calibrated: basis = ResultWording.calibrated
    case .ownAgents: basis = ResultWording.ownStaff
    case .unknown: basis = ResultWording.unknown
    }
    guard let queue = own.week, let totals = queue.week(by: queue.headline) else {
      var cells: [Cell] = [
        Self.state(state), .text(line.line.id), .phrase(line.line.department), Self.queue("own"),
        .number(own.offered),
      ]
      cells += [.empty, .share(line.line.before.answerRate)]
      return cells + Array(repeating: .empty, count: 5) + [.phrase(basis)]
    }
    // Staff that was fitted with abandonment says nothing about callers who never give up.
    let isFitted = if case .calibrated = own.staffing { true } else { false }
    return row(
      line.line, state: state, queue: "own", totals, byC: isFitted ? nil : queue.week(by: .erlangC),
      published: line.line.before.answerRate, basis: basis)
  }

  private func row(
    _ line: Line, state: String, queue: String, _ totals: ServiceTotals, byC: ServiceTotals?,
    published: Double?,
    basis: Phrase
  ) -> [Cell] {
    [
      Self.state(state), .text(line.id), .phrase(line.department), Self.queue(queue), .number(totals.offered),
      .number(totals.answered), .share(published), .share(totals.answerRate),
      .share(totals.serviceLevel(scenario.target.formula)),
      .share(byC?.serviceLevel(scenario.target.formula)), .seconds(totals.averageSpeedOfAnswer),
      .share(totals.occupancy), .phrase(basis),
    ]
  }

  private func total(_ state: String, _ totals: ServiceTotals, _ byC: ServiceTotals?) -> [Cell] {
    [
      Self.state(state), .code("total", ResultWording.total), .empty,
      Self.queue(state == "after" ? "merged" : "own"),
      .number(totals.offered),
      .number(totals.answered), .empty, .share(totals.answerRate),
      .share(totals.serviceLevel(scenario.target.formula)),
      .share(byC?.serviceLevel(scenario.target.formula)), .seconds(totals.averageSpeedOfAnswer),
      .share(totals.occupancy), .empty,
    ]
  }

  private static func state(_ code: String) -> Cell {
    .code(code, code == "before" ? ResultWording.before : ResultWording.after)
  }

  private static func queue(_ code: String) -> Cell {
    .code(code, code == "own" ? ResultWording.ownQueue : ResultWording.mergedQueue)
  }

  // MARK: Days and intervals

  private func days(weekOnly: Bool) -> Table {
    var table = Table(
      weekOnly ? "week_total" : "days", title: ResultWording.days,
      columns: [
        Column("day", ResultWording.day), Column("date", ResultWording.date),
        Column("offered", ResultWording.offered, digits: 0),
        Column("answered", ResultWording.answered, digits: 0),
        Column("abandoned", ResultWording.abandoned, digits: 0),
        Column("answer_rate", ResultWording.answerRate),
        Column("service_level", serviceLevel), Column("service_level_erlang_c", ResultWording.erlangC),
        Column("asa_s", ResultWording.speedOfAnswer), Column("occupancy", ResultWording.occupancy),
        Column("on_duty_peak", ResultWording.onDutyPeak, digits: 0),
        Column("backlog_intervals", ResultWording.backlogIntervals),
      ], isPrimary: weekOnly ? detail == .week : detail == .day)
    func row(_ name: Phrase, _ date: String?, _ range: Range<Int>) -> [Cell] {
      let totals = week.totals(range, by: week.headline) ?? ServiceTotals()
      let byC = week.totals(range, by: .erlangC) ?? ServiceTotals()
      return [
        .phrase(name), .text(date), .number(totals.offered), .number(totals.answered),
        .number(totals.abandoned),
        .share(totals.answerRate), .share(totals.serviceLevel(scenario.target.formula)),
        .share(byC.serviceLevel(scenario.target.formula)), .seconds(totals.averageSpeedOfAnswer),
        .share(totals.occupancy), .number(week.intervals[range].map(\.onDuty).max()),
        .integer(week.intervals[range].count { $0.hasBacklog }),
      ]
    }
    if !weekOnly {
      for (index, date) in scenario.days.enumerated() {
        let range = index * week.intervalsPerDay..<(index + 1) * week.intervalsPerDay
        table.append(row(ResultWording.weekday(index), date.description, range))
      }
    }
    table.append(row(ResultWording.wholeWeek, nil, 0..<week.intervals.count))
    return table
  }

  private var intervalColumns: [Column] {
    [
      Column("date", ResultWording.date), Column("day", ResultWording.day),
      Column("time", ResultWording.time),
      Column("interval", ResultWording.windowName("interval")), Column("status", ResultWording.status),
      Column("offered", ResultWording.offered, digits: 1),
      Column("answered", ResultWording.answered, digits: 1),
      Column("abandoned", ResultWording.abandoned, digits: 1), Column("load", ResultWording.load, digits: 1),
      Column("on_duty", ResultWording.onDuty, digits: 1), Column("occupancy", ResultWording.occupancy),
      Column("answer_rate", ResultWording.answerRate), Column("service_level", serviceLevel),
      Column("service_level_erlang_c", ResultWording.erlangC), Column("asa_s", ResultWording.speedOfAnswer),
    ]
  }

  private func intervalRow(_ index: Int) -> [Cell] {
    let interval = week.intervals[index]
    let totals = interval.erlangA ?? interval.erlangC
    let formula = scenario.target.formula
    let day = index / week.intervalsPerDay
    let slot = index % week.intervalsPerDay
    let minutes = slot * Int(scenario.intervalMinutes)
    let status: Cell
    if interval.hasBacklog {
      status = .code("backlog", ResultWording.backlog)
    } else {
      status = totals.offered == 0 ? .code("idle", ResultWording.idle) : .code("steady", ResultWording.steady)
    }
    return [
      .text(scenario.days[day].description), .phrase(ResultWording.weekday(day)),
      .text(ClockTime(minutes: minutes)?.description), .integer(slot), status, .number(totals.offered),
      .number(totals.answered), .number(totals.abandoned), .number(interval.load), .number(interval.onDuty),
      .share(totals.occupancy), .share(totals.answerRate), .share(totals.serviceLevel(formula)),
      .share(interval.erlangC.serviceLevel(formula)), .seconds(totals.averageSpeedOfAnswer),
    ]
  }

  private var intervals: Table {
    Table(
      "intervals", title: ResultWording.intervals, columns: intervalColumns,
      rows: week.intervals.indices.map(intervalRow), isPrimary: detail == .interval)
  }

  private var worst: Table {
    let formula = scenario.target.formula
    func level(_ index: Int) -> Double {
      let interval = week.intervals[index]
      return (interval.erlangA ?? interval.erlangC).serviceLevel(formula) ?? .infinity
    }
    let order = week.intervals.indices.filter { level($0).isFinite }.sorted {
      (level($0), $0) < (level($1), $1)
    }
    return Table(
      "worst_intervals", title: ResultWording.worstIntervals, columns: intervalColumns,
      rows: order.prefix(5).map(intervalRow))
  }

  // MARK: Staff

  private var shifts: Table {
    var table = Table(
      "shifts", title: ResultWording.shifts,
      columns: [Column("shift", ResultWording.shift), Column("start", ResultWording.start)]
        + Weekday.allCases.map { day in
          Column("\(day)", ResultWording.weekday(day.rawValue))
        })
    for shift in scenario.workforce.shifts {
      let people = Weekday.allCases.map { day in
        forecast.centre.roster.assignments.first { $0.shift == shift.id && $0.day == day }?.people ?? 0
      }
      table.append([.text(shift.id), .text(shift.start.description)] + people.map { .integer($0) })
    }
    return table
  }

  private var pooling: Table {
    let ledger = forecast.pooling
    func row(_ name: Cell, _ entry: PoolingLedger.Entry) -> [Cell] {
      [name, .integer(entry.peakAgents), .number(entry.agentHours), .number(entry.payroll)]
    }
    let (separate, pooled) = (ledger.separate, ledger.pooled)
    let hours = separate.agentHours
    var rows = ledger.alone.map { row(.text($0.line), $0) }
    rows.append(row(.code("separate", ResultWording.separateTotal), separate))
    rows.append(row(.code("pooled", ResultWording.pooled), pooled))
    rows.append([
      .code("saved", ResultWording.saving), .integer(separate.peakAgents - pooled.peakAgents),
      .number(hours - pooled.agentHours), .number(separate.payroll - pooled.payroll),
    ])
    return Table(
      "pooling", title: ResultWording.pooling,
      columns: [
        Column("line", ResultWording.line), Column("peak_agents", ResultWording.peakAgents),
        Column("agent_hours", ResultWording.agentHours, digits: 0),
        Column("payroll", ResultWording.payroll, digits: 1),
      ], rows: rows, notes: [ResultWording.poolingNote])
  }

  // MARK: Remarks

  /// What is said where the forecast lies more than a point off the answer rates stated for after the merge.
  private var residual: Phrase? {
    var offered = 0.0
    var stated = 0.0
    for line in forecast.lines {
      guard let totals = line.mergedByErlangC, let rate = line.line.merge.answerRate else { continue }
      offered += totals.offered
      stated += totals.offered * rate
    }
    guard offered > 0, let forecast = week.week(by: week.headline)?.answerRate else { return nil }
    let difference = forecast - stated / offered
    guard abs(difference) > 0.01 else { return nil }
    return ResultWording.residual(
      forecast: FigureText.share(forecast), stated: FigureText.share(stated / offered),
      points: FigureText.plain(abs(difference) * 100), isAbove: difference > 0)
  }

  private var notes: [Phrase] {
    var notes = [identity.restsOn]
    notes.append(week.headline == .erlangA ? ResultWording.besideErlangC : ResultWording.onlyErlangC)
    let backlogs = week.intervals.count { $0.hasBacklog }
    if backlogs > 0 {
      notes.append(
        ResultWording.backlogMarked(backlogs, left: FigureText.plain(week.backlogAtEnd, digits: 1)))
    }
    let centre = forecast.centre
    if centre.unstaffedIntervals > 0 { notes.append(ResultWording.unstaffed(centre.unstaffedIntervals)) }
    if centre.seatBoundIntervals > 0 { notes.append(ResultWording.seatsBind(centre.seatBoundIntervals)) }
    if centre.roster.unplaced > 0 {
      notes.append(ResultWording.unplaced(FigureText.plain(centre.roster.unplaced, digits: 1)))
    }
    if centre.furtherWorkHours > 0 {
      notes.append(
        ResultWording.furtherWork(
          hours: FigureText.plain(centre.furtherWorkHours, digits: 0),
          share: FigureText.share(centre.furtherWorkShare)))
    }
    let mergedLines = forecast.lines.filter { $0.mergedByErlangC != nil }
    let impatient = mergedLines.filter { scenario.figures(of: $0.line).patienceSeconds == nil }
    if !impatient.isEmpty, impatient.count < mergedLines.count {
      notes.append(ResultWording.patienceTaken(impatient.map(\.line.id)))
    }
    let others = forecast.lines.filter { scenario.figures(of: $0.line).handleTime?.law != .exponential }
    if !others.isEmpty { notes.append(ResultWording.lawsAsExponential(others.map(\.line.id))) }
    let isCalibrated = forecast.lines.contains {
      if case .calibrated = $0.before.staffing { true } else { false }
    }
    if isCalibrated { notes.append(ResultWording.calibratedNote) }
    if let residual { notes.append(residual) }
    return notes
  }
}
