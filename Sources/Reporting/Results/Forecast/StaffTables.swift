import ContactCentre
import Planning
import Wording

// The people on shifts, and what pooling saves.
extension ForecastReport {
  /// People by shift and day; where a shift has flexible breaks, by the times of the breaks too.
  var shifts: Table {
    let showsBreaks = scenario.workforce.shifts.contains(where: \.isFlexible)
    var table = Table(
      "shifts", title: ResultWording.shifts,
      columns: [Column("shift", ResultWording.shift), Column("start", ResultWording.start)]
        + (showsBreaks ? [Column("breaks", ResultWording.breaks)] : [])
        + Weekday.allCases.map { day in
          Column("\(day)", ResultWording.weekday(day.rawValue))
        })
    let roster = forecast.centre.roster
    for variant in roster.staffedVariants(of: scenario) {
      let breaks = variant.breakTimes
      table.append(
        [.text(variant.id), .text(variant.start.description)] + (showsBreaks ? [.text(breaks)] : [])
          + Weekday.allCases.map { .integer(roster.people(variant, on: $0)) })
    }
    return table
  }

  var pooling: Table {
    let ledger = forecast.pooling
    func row(_ name: Cell, _ staff: WeeklyStaff) -> [Cell] {
      [name, .integer(staff.peakAgents), .number(staff.agentHours), .number(staff.payroll)]
    }
    let (separate, pooled) = (ledger.separate, ledger.pooled)
    let hours = separate.agentHours
    var rows = ledger.alone.map { row(.text($0.line), $0.staff) }
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
}
