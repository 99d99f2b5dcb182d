import ContactCentre
import Planning
import Wording

// The people on shifts, and what pooling saves.
extension ForecastReport {
  var shifts: Table {
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

  var pooling: Table {
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
}
