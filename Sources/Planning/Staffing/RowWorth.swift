import ContactCentre

/// What the intervals of each row are worth, in calls, as a function of their units of cover: the values of `ServiceCurves`,
/// each as often as the row has intervals.
struct RowWorth {
  private var curves: ServiceCurves
  private let intervals: [Int]
  private let times: [Double]
  /// Units beyond which nothing is left to gain.
  let most: [Int]
  /// Calls of the week.
  let calls: Double

  init(_ task: StaffingTask, _ demand: WeekDemand) {
    let target = task.scenario.target
    let perUnit = task.covers.agentsPerUnit * (1 - task.setAside)
    let enough = demand.merged.map {
      Int(min(1e9, ($0.enoughAgents(seconds: demand.intervalSeconds) / perUnit).rounded(.up)))
    }
    curves = ServiceCurves(
      demand.merged,
      ServiceCurves.Setting(
        formula: target.formula, within: target.withinSeconds, seconds: demand.intervalSeconds,
        agentsPerUnit: perUnit,
        usesPatience: demand.merged.allSatisfy { $0.demand == 0 || $0.patienceSeconds != nil }),
      most: enough)
    intervals = task.shiftGroups.rows.map { $0[0] }
    times = task.shiftGroups.rows.map { Double($0.count) }
    most = intervals.map { enough[$0] }
    calls = demand.merged.reduce(0) { $0 + $1.demand }
  }

  /// The worth of a row with some units.
  mutating func value(_ row: Int, _ units: Int) -> Double {
    times[row] * curves.value(intervals[row], min(units, most[row]))
  }

  /// The worth of all rows with people on groups.
  mutating func total(_ task: StaffingTask, _ counts: [Int]) -> Double {
    var sum = 0.0
    for (row, parts) in task.shiftGroups.partsOfRow.enumerated() {
      sum += value(row, parts.reduce(0) { $0 + $1.units * counts[$1.group] })
    }
    return sum
  }

  /// The least concave function above the worth of a row from some units on, at each unit up to some others: so a piece of it
  /// is worth per unit what its best completion gains (Fox 1966, doi:10.1287/mnsc.13.3.210).
  ///
  /// - Complexity: O(units).
  mutating func envelope(_ row: Int, from first: Int, to last: Int) -> [Double] {
    let last = max(first, last)
    var corners: [(units: Int, value: Double)] = []
    for units in first...last {
      let value = value(row, units)
      while corners.count > 1 {
        let (one, two) = (corners[corners.count - 2], corners[corners.count - 1])
        // The corner lies on or below the line from the one before to the new one.
        let isBelow =
          (two.value - one.value) * Double(units - one.units) <= (value - one.value)
          * Double(two.units - one.units)
        guard isBelow else { break }
        corners.removeLast()
      }
      corners.append((units, value))
    }
    var envelope: [Double] = []
    for (one, two) in zip(corners, corners.dropFirst()) {
      let slope = (two.value - one.value) / Double(two.units - one.units)
      for units in one.units..<two.units { envelope.append(one.value + slope * Double(units - one.units)) }
    }
    envelope.append(corners.last?.value ?? 0)
    return envelope
  }
}
