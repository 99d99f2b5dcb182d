import ContactCentre

/// One shift with fixed breaks on one day of the week: which intervals a person on it covers.
///
/// Cover is counted in whole minutes, so that a break inside an interval takes its share of it. A shift that
/// passes midnight on Sunday covers the Monday of the same week: the week is taken as one of many alike.
struct ShiftCover: Sendable {
  let day: Int
  /// The shift; of one with flexible breaks a variant.
  let shift: ShiftTemplate
  /// Intervals of the week with the minutes covered, all above 0.
  let minutes: [(interval: Int, minutes: Int)]
  /// The share of a person's week that one such shift takes: the larger of one working day and its paid
  /// hours over the hours of a week.
  let weekShare: Double

  /// All shifts of a workforce on all days on which they may start, those with flexible breaks once for each
  /// variant.
  static func all(_ workforce: Workforce, intervalMinutes: Int) -> [ShiftCover] {
    let shifts = workforce.shifts.flatMap { $0.variants(stepMinutes: Double(intervalMinutes)) }
    return all(shifts, of: workforce, intervalMinutes: intervalMinutes)
  }

  /// Some shifts of a workforce, whose breaks are fixed, on all days on which they may start.
  static func all(
    _ shifts: [ShiftTemplate], of workforce: Workforce, intervalMinutes: Int
  ) -> [ShiftCover] {
    let workdays = 7 - workforce.daysOffPerWeek
    var covers: [ShiftCover] = []
    for day in Weekday.allCases {
      for shift in shifts where shift.days.contains(day) {
        covers.append(
          ShiftCover(
            day: day.rawValue, shift: shift,
            minutes: minutes(of: shift, on: day.rawValue, intervalMinutes: intervalMinutes),
            weekShare: max(1 / workdays, shift.paidHours / workforce.hoursPerWeek)))
      }
    }
    return covers
  }

  /// The stretches at which a person is there, in minutes from Monday 00:00 of the week on: the shift without its breaks.
  var stretches: [Range<Int>] {
    let start = day * 1440 + shift.start.minutes
    var stretches: [Range<Int>] = []
    var begin = start
    for pause in shift.breaks.sorted(by: { $0.afterMinutes < $1.afterMinutes }) {
      let from = start + Int(pause.afterMinutes)
      if begin < from { stretches.append(begin..<from) }
      begin = from + Int(pause.minutes)
    }
    let end = start + Int(shift.lengthMinutes)
    if begin < end { stretches.append(begin..<end) }
    return stretches
  }

  /// From the start to the end of the shift, in minutes from Monday 00:00 of the week on.
  var span: Range<Int> {
    let start = day * 1440 + shift.start.minutes
    return start..<start + Int(shift.lengthMinutes)
  }

  private static func minutes(
    of shift: ShiftTemplate, on day: Int, intervalMinutes: Int
  ) -> [(interval: Int, minutes: Int)] {
    let start = day * 1440 + shift.start.minutes
    let end = start + Int(shift.lengthMinutes)
    let breaks = shift.breaks.map { pause in
      let from = start + Int(pause.afterMinutes)
      return from..<from + Int(pause.minutes)
    }
    let perWeek = 7 * 1440 / intervalMinutes
    return (start / intervalMinutes...(end - 1) / intervalMinutes).compactMap { slot in
      let range = slot * intervalMinutes..<(slot + 1) * intervalMinutes
      let present = range.clamped(to: start..<end).count
      let away = breaks.reduce(0) { $0 + range.clamped(to: $1).count }
      return present > away ? (slot % perWeek, present - away) : nil
    }
  }
}
