extension Scenario {
  /// The key paths of the rules for rosters that the default roster does not keep, in the order of the scenario.
  ///
  /// The default roster spreads a given payroll for the most calls in time; rules that say nothing (a hand-over
  /// of 0) are not named. Complexity: linear in the number of shifts.
  public var unkeptByDefaultRoster: [String] {
    guard !workforce.isRosterGiven else { return [] }
    var paths: [String] = []
    for shift in workforce.shifts {
      let path = "workforce.shifts.\(shift.id)"
      if shift.mostPeople != nil { paths.append("\(path).most_people") }
      if shift.site != nil { paths.append("\(path).site") }
    }
    if workforce.handOverMinutes > 0 { paths.append("workforce.hand_over_minutes") }
    if !workforce.minimumStaff.isEmpty { paths.append("workforce.minimum_staff") }
    if workforce.mostOccupancy != nil { paths.append("workforce.most_occupancy") }
    return paths
  }
}
