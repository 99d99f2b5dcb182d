import Simulation

/// The people of a centre over a run.
struct CentreStaff {
  var teams: [Team] = []
  var crews: [Crew] = []
  /// In the order of time.
  var changes: [StaffChange] = []
  /// Seats that bind, by site.
  var seats: [Int] = []
}

extension CentreStaff {
  /// Whole people of each cell, by interval: those on duty rounded once and then divided, so that the cells add up.
  ///
  /// - Parameter people: whole people on duty, by interval of the week.
  init(
    people: [Int], _ cells: StaffCells, _ shocks: ShockSchedule, _ calendar: RunCalendar
  ) {
    var apportionment = Apportionment(parts: cells.cells.count)
    let byInterval = people.enumerated().map { interval, people in
      apportionment.split(people, by: cells.shares(weekday: interval / calendar.intervalsPerDay))
    }
    teams = cells.cells.enumerated().map { number, cell in Team(skills: cell.skills, group: number) }
    var before = Array(repeating: 0, count: teams.count)
    for interval in 0..<calendar.intervals {
      let minutes = interval * calendar.intervalMinutes..<(interval + 1) * calendar.intervalMinutes
      let starts = [minutes.lowerBound] + shocks.edges(in: minutes).filter { $0 > minutes.lowerBound }
      let whole = byInterval[calendar.intervalOfWeek(interval)]
      for minute in starts {
        for (team, cell) in cells.cells.enumerated() {
          let share = shocks.remaining(at: minute, site: cell.site)
          let number = Int((Double(whole[team]) * share).rounded())
          guard number != before[team] else { continue }
          changes.append(
            StaffChange(
              time: Double(minute * 60), team: team, people: .number(number - before[team])))
          before[team] = number
        }
      }
    }
  }
}
