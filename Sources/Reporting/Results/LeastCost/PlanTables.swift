import ContactCentre
import Planning
import Wording

// Who works when, and what callers then meet.
extension LeastCostReport {
  /// The people on each shift and day; a shift with flexible breaks once for each time of its breaks.
  var shifts: Table {
    var table = Table(
      "shifts", title: LeastCostWording.shifts,
      columns: [
        Column("shift", ResultWording.shift), Column("start", ResultWording.start),
        Column("hours", LeastCostWording.length, digits: 1), Column("breaks", LeastCostWording.breaks),
      ] + Weekday.allCases.map { Column("\($0)", ResultWording.weekday($0.rawValue)) }
        + [Column("people", LeastCostWording.peopleWeek)], isPrimary: detail == .shift)
    for variant in plan.roster.staffedVariants(of: scenario) {
      let people = Weekday.allCases.map { plan.roster.people(variant, on: $0) }
      table.append(
        [
          .text(variant.id), .text(variant.start.description), .number(variant.lengthMinutes / 60),
          .text(variant.breakTimes),
        ] + people.map { .integer($0) } + [.integer(people.reduce(0, +))])
    }
    return table
  }

  /// The week by day.
  var days: Table {
    let formula = scenario.target.formula
    let rows = scenario.days.enumerated().map { index, date -> [Cell] in
      let range = index * week.intervalsPerDay..<(index + 1) * week.intervalsPerDay
      let totals = week.totals(range, by: week.headline)
      let simulated = plan.simulated.days[index]
      return [.phrase(ResultWording.weekday(index)), .text(date.description), .number(totals?.offered)]
        + [.share(totals?.serviceLevel(formula))] + simulated.serviceLevel.cells(.share)
        + [.share(totals?.answerRate)] + simulated.answerRate.cells(.share)
        + [.share(totals?.occupancy), .number(week.intervals[range].map(\.onDuty).max())]
    }
    return Table(
      "days", title: LeastCostWording.daysTable,
      columns: [
        Column("day", ResultWording.day), Column("date", ResultWording.date),
        Column("offered", ResultWording.offered, digits: 0), Column("service_level", serviceLevel),
      ] + simulatedColumns("service_level") + [Column("answer_rate", ResultWording.answerRate)]
        + simulatedColumns("answer_rate") + [
          Column("occupancy", ResultWording.occupancy),
          Column("on_duty_peak", ResultWording.onDutyPeak, digits: 0),
        ], rows: rows, isPrimary: detail == .day)
  }

  /// Every window and floor, or the worst of each.
  func windows(isComplete: Bool) -> Table {
    func rows(_ verdicts: [WindowVerdict], _ kind: Cell) -> [[Cell]] {
      let shown = isComplete || verdicts.count <= 7 ? verdicts : verdicts.worst(7)
      return shown.map { verdict in
        [kind, place(verdict.intervals), .share(verdict.level), .share(verdict.byFormula)]
          + verdict.simulated.cells(.share) + [
            verdict.verdict.map { .code($0.rawValue, LeastCostWording.verdictName($0.rawValue)) } ?? .empty
          ]
      }
    }
    let window = scenario.target.window.rawValue
    return Table(
      "windows", title: LeastCostWording.windows,
      columns: [
        Column("what", LeastCostWording.kind), Column("window", LeastCostWording.window),
        Column("asked", LeastCostWording.asked), Column("by_formula", LeastCostWording.byFormula),
        Column("simulated", LeastCostWording.simulated),
        Column("simulated_half_width", SimulateWording.halfWidth),
        Column("verdict", LeastCostWording.verdict),
      ],
      rows: rows(plan.windows, .code("target", ResultWording.windowName(window)))
        + rows(plan.floors, .code("floor", LeastCostWording.ofFloor)), isPrimary: detail == .window)
  }

  /// A stretch of the week as people say it: a day, a time of a day, or the week.
  private func place(_ intervals: Range<Int>) -> Cell {
    let perDay = week.intervalsPerDay
    if intervals.count == week.intervals.count { return .phrase(ResultWording.wholeWeek) }
    let day = ResultWording.weekday(intervals.lowerBound / perDay)
    if intervals.count == perDay, intervals.lowerBound % perDay == 0 { return .phrase(day) }
    return .phrase(day + Phrase(verbatim: " " + time(of: intervals.lowerBound)))
  }

  func time(of interval: Int) -> String {
    let minutes = interval % week.intervalsPerDay * Int(scenario.intervalMinutes)
    return ClockTime(minutes: minutes)?.description ?? ""
  }

  /// The staff of every interval, or of the busiest day, with what callers meet.
  func intervals(isComplete: Bool) -> Table {
    let perDay = week.intervalsPerDay
    let busiest = plan.busiestDay
    let shown = isComplete ? 0..<week.intervals.count : busiest * perDay..<(busiest + 1) * perDay
    let rows = shown.map { index -> [Cell] in
      let interval = week.intervals[index]
      let totals = week.totals(index..<index + 1, by: week.headline)
      return [
        .phrase(ResultWording.weekday(index / perDay)), .text(time(of: index)), .number(totals?.offered),
        .number(interval.load), .number(plan.needs[index].people), .number(plan.alone[index]),
        .number(plan.roster.present[index]),
        .number(interval.onDuty), .share(totals?.serviceLevel(scenario.target.formula)),
      ] + plan.simulated.intervals[index].serviceLevel.cells(.share)
    }
    return Table(
      "intervals",
      title: LeastCostWording.intervals(on: isComplete ? nil : ResultWording.weekday(busiest)),
      columns: [
        Column("day", ResultWording.day), Column("time", ResultWording.time),
        Column("offered", ResultWording.offered, digits: 0), Column("load_erlang", ResultWording.load),
        Column("need", LeastCostWording.need, digits: 1), Column("alone", LeastCostWording.alone, digits: 1),
        Column("present", LeastCostWording.present, digits: 1),
        Column("on_duty", ResultWording.onDuty, digits: 1), Column("service_level", serviceLevel),
      ] + simulatedColumns("service_level"), rows: rows, isPrimary: detail == .interval,
      bars: BarChart(LeastCostWording.bars, of: "present", mark: "alone"))
  }

  private func simulatedColumns(_ key: String) -> [Column] {
    [
      Column("simulated_\(key)", LeastCostWording.simulated),
      Column("simulated_\(key)_half_width", SimulateWording.halfWidth),
    ]
  }
}

extension [WindowVerdict] {
  /// The windows with the least to spare in the simulation, in the order of the week.
  fileprivate func worst(_ count: Int) -> [WindowVerdict] {
    func spare(_ verdict: WindowVerdict) -> Double {
      (verdict.simulated.value ?? verdict.byFormula ?? 2) - verdict.level
    }
    return sorted { spare($0) < spare($1) }.prefix(count)
      .sorted { $0.intervals.lowerBound < $1.intervals.lowerBound }
  }
}
