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
        Column("offered", ResultWording.offered, digits: 0),
        Column("answered", ResultWording.answered, digits: 0),
        Column("abandoned", ResultWording.abandoned, digits: 0),
      ] + blockedColumn(digits: 0) + [
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
      ] + blockedCell(totals) + [
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

  /// The column of blocked calls where there is a limit on the places.
  private func blockedColumn(digits: Int) -> [Column] {
    isLimited ? [Column("blocked", ResultWording.blocked, digits: digits)] : []
  }

  private func blockedCell(_ totals: ServiceTotals) -> [Cell] {
    isLimited ? [.number(totals.blocked)] : []
  }

  private var intervalColumns: [Column] {
    [
      Column("date", ResultWording.date), Column("day", ResultWording.day),
      Column("time", ResultWording.time),
      Column("interval", ResultWording.windowName("interval")), Column("status", ResultWording.status),
      Column("offered", ResultWording.offered, digits: 1),
      Column("answered", ResultWording.answered, digits: 1),
      Column("abandoned", ResultWording.abandoned, digits: 1),
    ] + blockedColumn(digits: 1) + [
      Column("load", ResultWording.load, digits: 1),
      Column("on_duty", ResultWording.onDuty, digits: 1), Column("occupancy", ResultWording.occupancy),
      Column("answer_rate", ResultWording.answerRate), Column("service_level", serviceLevel),
      Column("service_level_erlang_c", ResultWording.erlangC), Column("asa_s", ResultWording.speedOfAnswer),
      Column("service_level_stationary", ResultWording.stationaryLevel),
      Column("service_level_transient", ResultWording.transientLevel),
    ]
  }

  private func intervalRow(_ index: Int) -> [Cell] {
    let interval = week.intervals[index]
    let totals = interval.erlangA ?? interval.erlangC
    let formula = scenario.target.formula
    let day = index / week.intervalsPerDay
    let slot = index % week.intervalsPerDay
    let minutes = slot * Int(scenario.intervalMinutes)
    let comparison = check?.comparison
    return [
      .text(scenario.days[day].description), .phrase(ResultWording.weekday(day)),
      .text(ClockTime(minutes: minutes)?.description), .integer(slot), status(interval),
      .number(totals.offered),
      .number(totals.answered), .number(totals.abandoned),
    ] + blockedCell(totals) + [
      .number(interval.load), .number(interval.onDuty),
      .share(totals.occupancy), .share(totals.answerRate), .share(totals.serviceLevel(formula)),
      .share(interval.erlangC.serviceLevel(formula)), .seconds(totals.averageSpeedOfAnswer),
      .share(comparison?.stationary[index]), .share(comparison?.transient[index]),
    ]
  }

  private func status(_ interval: QueueWeek.Interval) -> Cell {
    if interval.hasBacklog { return .code("backlog", ResultWording.backlog) }
    if interval.erlangC.offered == 0 { return .code("idle", ResultWording.idle) }
    switch week.method {
    case .stationary: return .code("steady", ResultWording.steady)
    case .carryOver: return .code("carried", ResultWording.carried)
    case .transient: return .code("exact", ResultWording.exact)
    case .simulation: return .code("simulated", SimulationWording.simulated)
    }
  }

  var intervals: Table {
    Table(
      "intervals", title: ResultWording.intervals, columns: intervalColumns,
      rows: week.intervals.indices.map(intervalRow), isPrimary: detail == .interval)
  }

  var worst: Table {
    let formula = scenario.target.formula
    // To a billionth: intervals that are alike but for rounding stand in the order of the week.
    func level(_ index: Int) -> Double {
      let interval = week.intervals[index]
      let level = (interval.erlangA ?? interval.erlangC).serviceLevel(formula) ?? .infinity
      return (level * 1e9).rounded()
    }
    let order = week.intervals.indices.filter { level($0).isFinite }.sorted {
      (level($0), $0) < (level($1), $1)
    }
    return Table(
      "worst_intervals", title: ResultWording.worstIntervals, columns: intervalColumns,
      rows: order.prefix(5).map(intervalRow))
  }
}
