import ContactCentre
import Planning
import Wording

// Each line before and after the merge.
extension ForecastReport {
  var lines: Table {
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
}
