import Wording

// The rules that tie shifts, their breaks and sites together.
extension Scenario {
  /// Rules of the shifts.
  var shiftInconsistencies: [Inconsistency] {
    workforce.shifts.flatMap { shift in
      shift.inconsistencies(stepMinutes: intervalMinutes)
        + unknownSite(shift.site, at: "workforce.shifts.\(shift.id).site")
    } + missingPeople + planInconsistencies
  }

  /// People are given for all shifts or for none.
  private var missingPeople: [Inconsistency] {
    guard workforce.plan == nil, workforce.isRosterGiven else { return [] }
    return workforce.shifts.filter { $0.people == nil }.map {
      Inconsistency(path: "workforce.shifts.\($0.id).people", problem: ScenarioWording.peopleOfAllShifts)
    }
  }
}

extension ShiftTemplate {
  /// Rules of the breaks; how flexible ones meet is asked only once each lies inside the shift by itself.
  fileprivate func inconsistencies(stepMinutes: Double) -> [Inconsistency] {
    let path = "workforce.shifts.\(id).breaks"
    let single = misplaced(at: path) + breaks.flatMap { misplacedLatest($0, at: "\(path).\($0.id)") }
    guard single.isEmpty, isFlexible else { return single }
    let combinations = breakCombinations(stepMinutes: stepMinutes)
    guard combinations <= Self.mostBreakCombinations else {
      let problem = ScenarioWording.tooManyBreakCombinations(
        String(combinations), most: String(Self.mostBreakCombinations))
      return [Inconsistency(path: path, problem: problem)]
    }
    return variants(stepMinutes: stepMinutes).isEmpty
      ? [Inconsistency(path: path, problem: ScenarioWording.breaksAlwaysOverlap)] : []
  }

  /// Breaks that leave the shift at their earliest, and fixed ones that meet each other.
  private func misplaced(at path: String) -> [Inconsistency] {
    var end = 0.0
    var found: [Inconsistency] = []
    for pause in breaks.sorted(by: { $0.afterMinutes < $1.afterMinutes }) {
      let overlaps = pause.latestAfterMinutes == nil && pause.afterMinutes < end
      if overlaps || pause.afterMinutes + pause.minutes > lengthMinutes {
        found.append(
          Inconsistency(path: "\(path).\(pause.id)", problem: ScenarioWording.breakOutsideShift))
      }
      if pause.latestAfterMinutes == nil { end = max(end, pause.afterMinutes + pause.minutes) }
    }
    return found
  }

  /// A latest time before the earliest, or too late to end inside the shift.
  private func misplacedLatest(_ pause: ShiftBreak, at path: String) -> [Inconsistency] {
    guard let latest = pause.latestAfterMinutes else { return [] }
    let problem: Phrase? =
      if latest < pause.afterMinutes {
        ScenarioWording.notLess("latest_after_minutes", than: "after_minutes")
      } else if pause.afterMinutes + pause.minutes <= lengthMinutes, latest + pause.minutes > lengthMinutes {
        ScenarioWording.breakEndsAfterShift
      } else {
        nil
      }
    return problem.map { [Inconsistency(path: "\(path).latest_after_minutes", problem: $0)] } ?? []
  }
}
