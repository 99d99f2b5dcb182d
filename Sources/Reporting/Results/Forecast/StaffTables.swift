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
    for variant in scenario.workforce.shifts.flatMap(staffed) {
      let breaks = variant.breaks.map { variant.clock(after: $0.afterMinutes) }.joined(separator: " ")
      table.append(
        [.text(variant.id), .text(variant.start.description)] + (showsBreaks ? [.text(breaks)] : [])
          + Weekday.allCases.map { .integer(people(variant, on: $0)) })
    }
    return table
  }

  /// The variants of a shift that have people; the first where none has.
  private func staffed(_ shift: ShiftTemplate) -> [ShiftTemplate] {
    let variants = shift.variants(stepMinutes: scenario.intervalMinutes)
    let staffed = variants.filter { variant in Weekday.allCases.contains { people(variant, on: $0) > 0 } }
    return staffed.isEmpty ? Array(variants.prefix(1)) : staffed
  }

  private func people(_ variant: ShiftTemplate, on day: Weekday) -> Int {
    forecast.centre.roster.assignments.first { $0.day == day && $0.isOf(variant) }?.people ?? 0
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

extension ShiftTemplate {
  /// The time of day so many minutes after the start.
  fileprivate func clock(after minutes: Double) -> String {
    ClockTime(minutes: (start.minutes + Int(minutes)) % 1440)?.description ?? ""
  }
}
