import ContactCentre
import Planning
import Wording

// What callers meet by line, by day and by interval.
extension SimulationReport {
  private func callers(digits: Int) -> [SimulatedFigure] {
    SimulatedFigure.ofCallers(
      serviceLevel: serviceLevel, digits: digits, hasBlocked: scenario.queue.places != nil,
      hasRedials: (centre.total.redials.value ?? 0) > 0)
  }

  func lines(isPrimary: Bool) -> Table {
    let figures = callers(digits: 0)
    var table = Table(
      "lines", title: SimulateWording.lines,
      columns: [Column("line", ResultWording.line), Column("department", ResultWording.department)]
        + figures.flatMap(\.columns), isPrimary: isPrimary)
    for line in centre.lines {
      table.append(
        [.text(line.line.id), .phrase(line.line.department)] + figures.flatMap { $0.cells(line.figures) })
    }
    table.append(
      [.code("total", ResultWording.total), .empty] + figures.flatMap { $0.cells(centre.total) })
    return table
  }

  var total: Table {
    let figures = callers(digits: 0) + SimulatedFigure.ofCentre()
    return Table(
      "total", title: SimulateWording.total, columns: figures.flatMap(\.columns),
      rows: [figures.flatMap { $0.cells(centre.total) }], isPrimary: true)
  }

  func days(isPrimary: Bool) -> Table {
    let figures = callers(digits: 0) + SimulatedFigure.ofCentre()
    var table = Table(
      "days", title: ResultWording.days, columns: dayColumns + figures.flatMap(\.columns),
      isPrimary: isPrimary)
    for (index, day) in centre.days.enumerated() {
      table.append(dayCells(index) + figures.flatMap { $0.cells(day) })
    }
    let name: [Cell] = [.code("total", ResultWording.total)]
    table.append(
      name + Array(repeating: .empty, count: dayColumns.count - 1)
        + figures.flatMap { $0.cells(centre.total) })
    return table
  }

  func intervals(isPrimary: Bool) -> Table {
    intervals(
      "intervals", ResultWording.intervals, Array(centre.intervals.indices), isPrimary: isPrimary)
  }

  var worst: Table {
    let order = centre.intervals.worst { $0.serviceLevel.value }
    return intervals("worst_intervals", ResultWording.worstIntervals, Array(order.prefix(5)))
  }

  private func intervals(
    _ key: String, _ title: Phrase, _ indices: [Int], isPrimary: Bool = false
  ) -> Table {
    let figures = callers(digits: 1) + SimulatedFigure.ofCentre()
    let perDay = scenario.intervalsPerDay
    return Table(
      key, title: title,
      columns: dayColumns + [
        Column("time", ResultWording.time), Column("interval", ResultWording.windowName("interval")),
      ] + figures.flatMap(\.columns),
      rows: indices.map { index in
        let slot = index % perDay
        let clock = ClockTime(minutes: slot * Int(scenario.intervalMinutes))
        return dayCells(index / perDay) + [.text(clock?.description), .integer(slot)]
          + figures.flatMap { $0.cells(centre.intervals[index]) }
      }, isPrimary: isPrimary)
  }

  /// Weeks are numbered where there is more than one; all are the week of the scenario.
  private var dayColumns: [Column] {
    [Column("date", ResultWording.date), Column("day", ResultWording.day)]
      + (plan.days > 7 ? [Column("week", SimulateWording.weekNumber)] : [])
  }

  private func dayCells(_ index: Int) -> [Cell] {
    [.text(scenario.days[index % 7].description), .phrase(ResultWording.weekday(index % 7))]
      + (plan.days > 7 ? [.integer(index / 7 + 1)] : [])
  }
}

extension Array {
  /// The positions of the elements that have a level, the lowest first; levels that are alike to a billionth keep their
  /// order.
  func worst(_ level: (Element) -> Double?) -> [Int] {
    let levels = indices.compactMap { index in
      level(self[index]).map { (level: ($0 * 1e9).rounded(), index: index) }
    }
    return levels.sorted { ($0.level, $0.index) < ($1.level, $1.index) }.map(\.index)
  }
}
