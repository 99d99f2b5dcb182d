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
      ] + columns("offered", ResultWording.offered, digits: 0)
        + columns("answered", ResultWording.answered, digits: 0)
        + [Column("published_answer_rate", ResultWording.publishedRate)]
        + columns("answer_rate", ResultWording.answerRate) + columns("service_level", serviceLevel)
        + [Column("service_level_erlang_c", ResultWording.erlangC)]
        + columns("asa_s", ResultWording.speedOfAnswer) + columns("occupancy", ResultWording.occupancy)
        + [Column("basis", ResultWording.basis)], isPrimary: detail == .line)
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
            published: line.line.merge.answerRate, basis: ResultWording.inMergedQueue,
            forecast.simulated?.figures(of: line.line)))
      }
      if let own = line.remaining { table.append(row(line, own, state: "after")) }
    }
    if let totals = week.week(by: week.headline), let byC = week.week(by: .erlangC) {
      table.append(total("after", totals, byC, forecast.simulated?.total))
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
      ]
      cells += figures(nil, byC: nil, published: line.line.before.answerRate, nil, offered: own.offered)
      return cells + [.phrase(basis)]
    }
    // Staff that was fitted with abandonment says nothing about callers who never give up.
    let isFitted = if case .calibrated = own.staffing { true } else { false }
    return row(
      line.line, state: state, queue: "own", totals, byC: isFitted ? nil : queue.week(by: .erlangC),
      published: line.line.before.answerRate, basis: basis)
  }

  private func row(
    _ line: Line, state: String, queue: String, _ totals: ServiceTotals, byC: ServiceTotals?,
    published: Double?, basis: Phrase, _ simulated: SimulatedFigures? = nil
  ) -> [Cell] {
    [Self.state(state), .text(line.id), .phrase(line.department), Self.queue(queue)]
      + figures(totals, byC: byC, published: published, simulated) + [.phrase(basis)]
  }

  private func total(
    _ state: String, _ totals: ServiceTotals, _ byC: ServiceTotals?, _ simulated: SimulatedFigures? = nil
  ) -> [Cell] {
    [
      Self.state(state), .code("total", ResultWording.total), .empty,
      Self.queue(state == "after" ? "merged" : "own"),
    ] + figures(totals, byC: byC, published: nil, simulated) + [.empty]
  }

  /// The figures of a queue; simulated where there are such, with the calls offered where nothing else is known.
  private func figures(
    _ totals: ServiceTotals?, byC: ServiceTotals?, published: Double?, _ simulated: SimulatedFigures?,
    offered: Double? = nil
  ) -> [Cell] {
    let formula = scenario.target.formula
    return cells(.number, totals?.offered ?? offered, simulated?.offered)
      + cells(.number, totals?.answered, simulated?.answered) + [.share(published)]
      + cells(.share, totals?.answerRate, simulated?.answerRate)
      + cells(.share, totals?.serviceLevel(formula), simulated?.serviceLevel)
      + [.share(byC?.serviceLevel(formula))]
      + cells(.seconds, totals?.averageSpeedOfAnswer, simulated?.averageSpeedOfAnswer)
      // A line has no people of its own: its occupancy has no interval.
      + cells(.share, totals?.occupancy, simulated?.occupancy.value == nil ? nil : simulated?.occupancy)
  }

  private static func state(_ code: String) -> Cell {
    .code(code, code == "before" ? ResultWording.before : ResultWording.after)
  }

  private static func queue(_ code: String) -> Cell {
    .code(code, code == "own" ? ResultWording.ownQueue : ResultWording.mergedQueue)
  }
}

extension SimulatedCentre {
  /// What the callers of a line met; `nil` where none of them called the merged centre.
  fileprivate func figures(of line: Line) -> SimulatedFigures? {
    lines.first { $0.line.id == line.id }?.figures
  }
}
