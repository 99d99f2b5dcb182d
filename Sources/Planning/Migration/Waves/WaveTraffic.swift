import ContactCentre
import Optimisation
import QueueTheory

/// What the lines ask for in one month, once they have all moved: the week around the month's middle.
struct WaveTraffic {
  /// The scenario of that week, with all lines merged.
  let scenario: Scenario
  private let lines: [LineDemand]
  private let merged: [IntervalTraffic]
  private let seconds: Double

  /// - Parameters:
  ///   - candidates: lines that may move; others keep their dates.
  init(_ scenario: Scenario, week: CalendarDate, candidates: Set<String>) {
    var changed = scenario
    changed.week = week
    for line in changed.lines.indices where candidates.contains(changed.lines[line].id) {
      changed.lines[line].merge.date = changed.days[0]
      changed.lines[line].merge.splitOffDate = nil
      // Growth that begins on a day of its own is the same whenever the line moves.
      if let move = scenario.migration?.move(of: changed.lines[line].id), let from = move.rampFrom {
        changed.lines[line].volume.calls *= move.arrivingShare(on: week, movedOn: min(from, week))
      }
    }
    let demand = WeekDemand(changed)
    self.scenario = changed
    lines = demand.lines.filter { line in
      changed.lines.contains { $0.id == line.id && $0.merge.mode != .excluded }
    }
    merged = demand.merged
    seconds = demand.intervalSeconds
  }

  /// A month of the problem.
  ///
  /// - Parameters:
  ///   - efficiency: what corrects people by this surrogate for those of a full roster: people / efficiency.
  /// - Throws: `PlanningError.queue` outside the domain of the formulas.
  func month(people: Double, seats: Double, efficiency: Double) throws(PlanningError) -> WaveMonth {
    let workforce = scenario.workforce
    let hours =
      workforce.hoursPerWeek * (1 - workforce.plannedAbsence) * (1 - workforce.inShiftShrinkage) * efficiency
    let further = workforce.furtherWork.filter { $0.cause == .answeredCall }
      .reduce(0) { $0 + $1.perCall * $1.meanSeconds }
    let volumes = lines.map { $0.merged.reduce(0) { $0 + $1.demand } }
    let (loads, counts) = columns
    let risk = WaveMargin.risk(scenario, volumes: volumes, lines: lines.map(\.id))
    let sums = counts.indices.map { index in loads.reduce(0) { $0 + $1[index] } }
    let most = (sums.max() ?? 0) * (risk.factors.last ?? 1)
    return WaveMonth(
      loads: loads, counts: counts, curve: try curve(upTo: most), peoplePerAgent: seconds / 3600 / hours,
      further: volumes.map { $0 * further / 3600 / hours }, risk: risk, people: people, seats: seats)
  }

  /// Loads by line, and how often each column of them comes in the week.
  private var columns: (loads: [[Double]], counts: [Double]) {
    var places: [[Double]: Int] = [:]
    var columns: [[Double]] = []
    var counts: [Double] = []
    for interval in merged.indices {
      let column = lines.map { $0.merged[interval].load(seconds: seconds) }
      guard column.contains(where: { $0 > 0 }) else { continue }
      if let place = places[column] {
        counts[place] += 1
      } else {
        places[column] = columns.count
        columns.append(column)
        counts.append(1)
      }
    }
    return (lines.indices.map { line in columns.map { $0[line] } }, counts)
  }

  private func curve(upTo most: Double) throws(PlanningError) -> ConcaveCurve {
    var (handle, patience) = (WeightedMean(), WeightedMean())
    for traffic in merged where traffic.demand > 0 {
      handle.add(traffic.handleSeconds, weight: traffic.demand)
      if let seconds = traffic.patienceSeconds { patience.add(seconds, weight: traffic.demand) }
    }
    return try AgentCurve(
      target: scenario.target, handleSeconds: handle.value ?? 0, patienceSeconds: patience.value
    ).curve(upTo: most)
  }
}
