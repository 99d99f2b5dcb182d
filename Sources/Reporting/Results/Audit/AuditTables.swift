import ContactCentre
import Planning
import Wording

// Breaches of the commitment and of what is there, window by window.
extension AuditReport {
  var plansTable: Table {
    let rows = plans.map { name, plan -> [Cell] in
      [
        name, .integer(Int(plan.seats)), .integer(plan.roster.seatNeed.total),
        .number(plan.roster.withoutSeat), .integer(Int(plan.agents)), .integer(plan.roster.payroll),
        .integer(plan.roster.unplaced), .number(plan.roster.onDutyPeak), .share(plan.formula.breach),
      ] + [Cell](plan.simulated.breach) + [
        .share(plan.simulated.binds), verdict(plan.verdict(confidence: audit.options.confidence)),
      ]
    }
    return Table(
      "plans", title: AuditWording.plans,
      columns: [
        Column("plan", AuditWording.plan), Column("seats", ResultWording.seats),
        Column("seats_at_once", LeastCostWording.seatsNeeded),
        Column("without_seat", AuditWording.withoutSeatColumn, digits: 0),
        Column("agents", ResultWording.agents), Column("roster_agents", AuditWording.rosterAgentsColumn),
        Column("unplaced", AuditWording.unplacedColumn),
        Column("on_duty_peak", ResultWording.onDutyPeak, digits: 1),
        Column("breach_by_formula", AuditWording.byFormula),
      ] + Column("breach", AuditWording.simulated).withBounds + [
        Column("binds", AuditWording.bindsColumn), Column("verdict", AuditWording.conclusion),
      ], rows: rows)
  }

  /// The windows of both plans; of many only those most often missed, by formula and in simulation together.
  func windows(isComplete: Bool) -> Table {
    let isShort = !isComplete && audit.periodStarts.count > 7
    var rows: [[Cell]] = []
    for (name, plan) in plans {
      var periods = plan.formula.periods
      if isShort {
        func risk(_ entry: (number: Int, period: FormulaRisk.Period)) -> Double {
          (entry.period.breach ?? 0) + (plan.simulated.byPeriod[entry.number].share ?? 0)
        }
        periods = Array(periods.sorted { (-risk($0), $0.number) < (-risk($1), $1.number) }.prefix(7))
          .sorted { $0.number < $1.number }
      }
      for (number, period) in periods {
        rows.append(
          [
            name, place(audit.periodStarts[number]), .share(period.meanLevel), .share(period.variation),
            .number(period.bearable), .share(period.breach),
          ] + [Cell](plan.simulated.byPeriod[number]) + [.share(period.binds)])
      }
    }
    return Table(
      "windows", title: isShort ? AuditWording.worstWindows : AuditWording.windows,
      columns: [
        Column("plan", AuditWording.plan), Column("window", AuditWording.window),
        Column("level", AuditWording.meanLevel), Column("calls_cv", AuditWording.variation),
        Column("bearable", AuditWording.bearable, digits: 3),
        Column("breach_by_formula", AuditWording.byFormula),
      ] + Column("breach", AuditWording.simulated).withBounds + [Column("binds", AuditWording.bindsColumn)],
      rows: rows, isPrimary: detail == .window)
  }

  /// The window that begins with an interval of the week.
  private func place(_ start: Int) -> Cell {
    let perDay = scenario.intervalsPerDay
    switch scenario.target.window {
    case .week, .month: return .phrase(ResultWording.windowName(scenario.target.window.rawValue))
    case .day, .rolling24Hours: return .phrase(ResultWording.weekday(start / perDay))
    case .interval: return moment(start)
    }
  }

  /// The day and the time at which an interval of the week begins.
  func moment(_ interval: Int) -> Cell {
    let perDay = scenario.intervalsPerDay
    let time = ClockTime(minutes: interval % perDay * Int(scenario.intervalMinutes))?.description ?? ""
    return .phrase(ResultWording.weekday(interval / perDay) + Phrase(verbatim: " " + time))
  }
}
