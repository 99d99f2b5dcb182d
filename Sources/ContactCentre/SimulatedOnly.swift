import Measures

extension Scenario {
  /// The key paths of the figures that only a simulation takes into account, in the order of the scenario.
  ///
  /// The analytic methods treat the lines as one first-come queue whose callers have an exponential patience, so they ignore
  /// other laws of patience, busyness that differs from day to day, priorities, separate sites, skills and shocks; how many days
  /// reach the target as days differ, they cannot tell. Figures that
  /// say no more than that (an exponential law, a variation of 0, priorities where calls are not routed by
  /// them) are not named. Complexity: linear in the number of lines.
  public var simulatedOnly: [String] {
    var paths: [String] = []
    if target.dayConfidence != nil { paths.append("target.day_confidence") }
    if calendar.dayToDayVariation > 0 { paths.append("calendar.day_to_day_cv") }
    paths += simulatedOnly(common, at: "common")
    for line in lines { paths += simulatedOnly(line.own, at: "lines.\(line.id)") }
    if queue.routing != .firstCome { paths.append("queue.routing") }
    if queue.sites == .separate { paths.append("queue.sites") }
    if !skillGroups.isEmpty { paths.append("skill_groups") }
    if !shocks.isEmpty { paths.append("shocks") }
    return paths
  }

  private func simulatedOnly(_ figures: CallFigures, at path: String) -> [String] {
    var keys: [String] = []
    if let law = figures.patienceLaw, law != .exponential { keys.append("patience_law") }
    if queue.routing == .priority, figures.priority != nil { keys.append("priority") }
    if let variation = figures.dayToDayVariation, variation > 0 { keys.append("day_to_day_cv") }
    return keys.map { "\(path).\($0)" }
  }
}
