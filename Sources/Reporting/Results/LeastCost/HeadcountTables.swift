import ContactCentre
import Planning
import Wording

// What the shifts take: seats, people, days off, hours under the law.
extension LeastCostReport {
  var seats: Table {
    let rows = plan.seats.peaks.map { peak -> [Cell] in
      let moment =
        ResultWording.weekday(peak.minute / 1440)
        + Phrase(verbatim: " " + (ClockTime(minutes: peak.minute % 1440)?.description ?? ""))
      return [
        peak.site.map { .text($0) } ?? .code("all", LeastCostWording.allSites), .integer(peak.seats),
        .number(peak.available), .phrase(moment),
      ]
    }
    return Table(
      "seat_peaks", title: LeastCostWording.seatTable,
      columns: [
        Column("site", LeastCostWording.site), Column("needed", LeastCostWording.needed),
        Column("available", LeastCostWording.available, digits: 0), Column("from", LeastCostWording.moment),
      ], rows: rows)
  }

  var headcount: Table {
    let headcount = plan.people.headcount
    let bounds = headcount.bounds
    func row(_ key: String, _ people: Int, binds: Bool?) -> [Cell] {
      [.code(key, LeastCostWording.boundName(key)), .integer(people), binds.map { .flag($0) } ?? .empty]
    }
    let asked = HeadcountBounds.Reason.allCases.filter { $0 != .weekends || bounds[$0] > 0 }
    return Table(
      "headcount_bounds", title: LeastCostWording.headcountTable,
      columns: [
        Column("bound", LeastCostWording.bound), Column("people", LeastCostWording.people),
        Column("binds", LeastCostWording.binds),
      ],
      rows: asked.map { row($0.rawValue, bounds[$0], binds: bounds.binding.contains($0)) } + [
        row("at_work", headcount.atWork, binds: nil), row("payroll", headcount.payroll, binds: nil),
      ])
  }

  /// People with the same days off, one row each.
  var pattern: Table {
    let rows = plan.people.daysOff.places.enumerated().map { index, places -> [Cell] in
      [.integer(index + 1), .integer(places.people)]
        + places.works.map {
          $0 ? .code("works", LeastCostWording.works) : .code("off", LeastCostWording.off)
        }
    }
    return Table(
      "days_off", title: LeastCostWording.pattern,
      columns: [Column("group", LeastCostWording.group), Column("people", LeastCostWording.people)]
        + Weekday.allCases.map { Column("\($0)", ResultWording.weekday($0.rawValue)) }, rows: rows)
  }

  var statutory: Table {
    let rows = plan.people.statutory.map { finding -> [Cell] in
      [
        .text(finding.shift), .code(finding.rule.rawValue, LeastCostWording.ruleName(finding.rule.rawValue)),
        .number(finding.value), .number(finding.limit),
        .code(finding.verdict.rawValue, LeastCostWording.lawVerdict(finding.verdict.rawValue)),
        .integer(finding.shiftsPerMonth),
      ]
    }
    return Table(
      "statutory", title: LeastCostWording.statutory,
      columns: [
        Column("shift", ResultWording.shift), Column("rule", LeastCostWording.rule),
        Column("value", ResultWording.value), Column("limit", LeastCostWording.limit, digits: 0),
        Column("verdict", LeastCostWording.verdict),
        Column("shifts_per_month", LeastCostWording.shiftsPerMonth),
      ], rows: rows, notes: [LeastCostWording.lawNote])
  }
}
