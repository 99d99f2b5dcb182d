import ContactCentre
import Planning
import Wording

// The merged queue by day and by interval.
extension ForecastReport {
  func days(weekOnly: Bool) -> Table {
    var table = Table(
      weekOnly ? "week_total" : "days", title: ResultWording.days,
      columns: [
        Column("day", ResultWording.day), Column("date", ResultWording.date),
      ] + callColumns(digits: 0) + columns("answer_rate", ResultWording.answerRate)
        + columns("service_level", serviceLevel)
        + [Column("service_level_erlang_c", ResultWording.erlangC)]
        + columns("asa_s", ResultWording.speedOfAnswer) + columns("occupancy", ResultWording.occupancy) + [
          Column("on_duty_peak", ResultWording.onDutyPeak, digits: 0),
          Column("backlog_intervals", ResultWording.backlogIntervals),
        ] + (isClosedAtTimes ? [Column("closed_calls", ResultWording.closedCalls, digits: 0)] : []),
      isPrimary: weekOnly ? detail == .week : detail == .day)
    let closed = forecast.demand.closed
    func row(
      _ name: Phrase, _ date: String?, _ range: Range<Int>, _ simulated: SimulatedFigures?
    ) -> [Cell] {
      let totals = week.totals(range, by: week.headline) ?? ServiceTotals()
      let byC = week.totals(range, by: .erlangC) ?? ServiceTotals()
      let formula = scenario.target.formula
      return [.phrase(name), .text(date)] + callCells(totals, simulated)
        + cells(.share, totals.answerRate, simulated?.answerRate)
        + cells(.share, totals.serviceLevel(formula), simulated?.serviceLevel)
        + [.share(byC.serviceLevel(formula))]
        + cells(.seconds, totals.averageSpeedOfAnswer, simulated?.averageSpeedOfAnswer)
        + cells(.share, totals.occupancy, simulated?.occupancy) + [
          .number(week.intervals[range].map(\.onDuty).max()),
          .integer(week.intervals[range].count { $0.hasBacklog }),
        ] + (isClosedAtTimes ? [.number(closed[range].reduce(0, +))] : [])
    }
    if !weekOnly {
      for (index, date) in scenario.days.enumerated() {
        let range = index * week.intervalsPerDay..<(index + 1) * week.intervalsPerDay
        table.append(
          row(ResultWording.weekday(index), date.description, range, forecast.simulated?.days[index]))
      }
    }
    table.append(row(ResultWording.wholeWeek, nil, 0..<week.intervals.count, forecast.simulated?.total))
    return table
  }

  /// The columns of calls, blocked ones where there is a limit on the places.
  private func callColumns(digits: Int) -> [Column] {
    columns("offered", ResultWording.offered, digits: digits)
      + columns("answered", ResultWording.answered, digits: digits)
      + columns("abandoned", ResultWording.abandoned, digits: digits)
      + (isLimited ? columns("blocked", ResultWording.blocked, digits: digits) : [])
  }

  private func callCells(_ totals: ServiceTotals, _ simulated: SimulatedFigures?) -> [Cell] {
    cells(.number, totals.offered, simulated?.offered)
      + cells(.number, totals.answered, simulated?.answered)
      + cells(.number, totals.abandoned, simulated?.abandoned)
      + (isLimited ? cells(.number, totals.blocked, simulated?.blocked) : [])
  }

  private var intervalColumns: [Column] {
    [
      Column("date", ResultWording.date), Column("day", ResultWording.day),
      Column("time", ResultWording.time),
      Column("interval", ResultWording.windowName("interval")), Column("status", ResultWording.status),
    ] + callColumns(digits: 1) + [
      Column("load", ResultWording.load, digits: 1), Column("on_duty", ResultWording.onDuty, digits: 1),
    ] + columns("occupancy", ResultWording.occupancy) + columns("answer_rate", ResultWording.answerRate)
      + columns("service_level", serviceLevel)
      + [Column("service_level_erlang_c", ResultWording.erlangC)]
      + columns("asa_s", ResultWording.speedOfAnswer) + checkColumns
  }

  /// The columns of the comparison with the exact law, of which a simulation has one of its own.
  private var checkColumns: [Column] {
    forecast.simulated != nil
      ? []
      : [
        Column("service_level_stationary", ResultWording.stationaryLevel),
        Column("service_level_transient", ResultWording.transientLevel),
      ]
  }

  private func checkCells(_ index: Int) -> [Cell] {
    guard forecast.simulated == nil else { return [] }
    let comparison = check?.comparison
    return [.share(comparison?.stationary[index]), .share(comparison?.transient[index])]
  }

  private func intervalRow(_ index: Int) -> [Cell] {
    let interval = week.intervals[index]
    let totals = interval.erlangA ?? interval.erlangC
    let formula = scenario.target.formula
    let day = index / week.intervalsPerDay
    let slot = index % week.intervalsPerDay
    let minutes = slot * Int(scenario.intervalMinutes)
    let simulated = forecast.simulated?.intervals[index]
    return [
      .text(scenario.days[day].description), .phrase(ResultWording.weekday(day)),
      .text(ClockTime(minutes: minutes)?.description), .integer(slot), status(interval, at: index),
    ] + callCells(totals, simulated) + [.number(interval.load), .number(interval.onDuty)]
      + cells(.share, totals.occupancy, simulated?.occupancy)
      + cells(.share, totals.answerRate, simulated?.answerRate)
      + cells(.share, totals.serviceLevel(formula), simulated?.serviceLevel)
      + [.share(interval.erlangC.serviceLevel(formula))]
      + cells(.seconds, totals.averageSpeedOfAnswer, simulated?.averageSpeedOfAnswer)
      + checkCells(index)
  }

  private func status(_ interval: QueueWeek.Interval, at index: Int) -> Cell {
    if interval.hasBacklog { return .code("backlog", ResultWording.backlog) }
    if isClosed(at: index) { return .code("closed", ResultWording.closed) }
    if interval.erlangC.offered == 0 { return .code("idle", ResultWording.idle) }
    switch week.method {
    case .stationary: return .code("steady", ResultWording.steady)
    case .carryOver: return .code("carried", ResultWording.carried)
    case .transient: return .code("transient", ResultWording.transientStatus)
    case .simulation: return .code("simulated", SimulationWording.simulated)
    }
  }

  /// Whether the centre is closed from an interval's beginning to its end.
  private func isClosed(at index: Int) -> Bool {
    guard let opening = scenario.queue.opening else { return false }
    let start = index % week.intervalsPerDay * Int(scenario.intervalMinutes)
    let weekday = scenario.days[index / week.intervalsPerDay].weekday
    return opening.share(from: start, to: start + Int(scenario.intervalMinutes), on: weekday) == 0
  }

  var intervals: Table {
    Table(
      "intervals", title: ResultWording.intervals, columns: intervalColumns,
      rows: week.intervals.indices.map(intervalRow), isPrimary: detail == .interval)
  }

  var worst: Table {
    let formula = scenario.target.formula
    let order =
      forecast.simulated?.intervals.worst { $0.serviceLevel.value }
      ?? week.intervals.worst { ($0.erlangA ?? $0.erlangC).serviceLevel(formula) }
    return Table(
      "worst_intervals", title: ResultWording.worstIntervals, columns: intervalColumns,
      rows: order.prefix(5).map(intervalRow))
  }
}
