import ContactCentre
import Stochastics

/// Sets the windows of a target, and its floor, beside what the formulas and the simulation say of a plan.
struct PlanJudge {
  let scenario: Scenario
  let windows: [TargetWindow]
  let centre: MergedCentre
  let simulated: SimulatedCentre

  /// The windows of the target; where days differ, the share of the days that reach the level.
  var windowVerdicts: [WindowVerdict] {
    let target = scenario.target
    if let confidence = target.dayConfidence {
      let factor = factor(for: windows.count)
      return zip(windows, simulated.record.dayOnTarget).map { window, share in
        WindowVerdict(
          intervals: window.intervals, level: confidence, byFormula: nil, simulated: Estimate(share, factor),
          isStrict: false)
      }
    }
    let factor = factor(for: windows.count)
    return zip(windows, simulated.record.windowLevels).map { window, level in
      WindowVerdict(
        intervals: window.intervals, level: target.level, byFormula: byFormula(window),
        simulated: Estimate(level, factor), isStrict: target.window != .interval)
    }
  }

  /// The floor in each interval with calls.
  var floorVerdicts: [WindowVerdict] {
    guard let floor = scenario.target.intervalFloor else { return [] }
    let week = centre.week
    let busy = week.intervals.indices.filter { week.intervals[$0].erlangC.offered > 0 }
    let factor = factor(for: busy.count)
    return busy.map { interval in
      WindowVerdict(
        intervals: interval..<interval + 1, level: floor,
        byFormula: byFormula(TargetWindow(intervals: interval..<interval + 1, dayWeights: nil)),
        simulated: Estimate(simulated.record.intervals[interval].serviceLevel, factor), isStrict: false)
    }
  }

  private func byFormula(_ window: TargetWindow) -> Double? {
    centre.week.totals(window, by: centre.week.headline)?.serviceLevel(scenario.target.formula)
  }

  /// Student's factor at a confidence that holds for all of several estimates together.
  private func factor(for count: Int) -> StudentFactor {
    StudentFactor(
      count: simulated.replications,
      confidence: 1 - (1 - simulated.plan.confidence) / Double(max(1, count)))
  }
}
