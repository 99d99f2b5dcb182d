import ContactCentre
import Planning

// A roster by shift, and by the times of its breaks where they are flexible.
extension Roster {
  /// The shifts of a scenario, each once for every time of its breaks at which somebody works it; with the first times
  /// where nobody does.
  func staffedVariants(of scenario: Scenario) -> [ShiftTemplate] {
    scenario.workforce.shifts.flatMap { shift in
      let variants = shift.variants(stepMinutes: scenario.intervalMinutes)
      let staffed = variants.filter { variant in
        Weekday.allCases.contains { people(variant, on: $0) > 0 }
      }
      return staffed.isEmpty ? Array(variants.prefix(1)) : staffed
    }
  }

  /// People on a variant of a shift that starts on a day.
  func people(_ variant: ShiftTemplate, on day: Weekday) -> Int {
    assignments.reduce(0) { $0 + ($1.day == day && $1.isOf(variant) ? $1.people : 0) }
  }
}

extension ShiftTemplate {
  /// The times at which the breaks begin.
  var breakTimes: String {
    breaks.map { ClockTime(minutes: (start.minutes + Int($0.afterMinutes)) % 1440)?.description ?? "" }
      .joined(separator: " ")
  }
}
