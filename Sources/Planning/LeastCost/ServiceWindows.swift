import ContactCentre
import Optimisation
import QueueTheory

/// The target of windows longer than an interval, as curves and sums.
///
/// A window reaches the level where Σ (calls in time − level × calls that count) ≥ 0 over its intervals, by whatever
/// formula: an interval is worth that difference, as a function of its units of cover.
enum ServiceWindows {
  /// The share out of time below which more cover is worth nothing.
  private static let least = 1e-7

  /// What some intervals are worth from their needs on, each as often as its weight says.
  static func curves(
    _ scenario: Scenario, _ intervals: [(interval: Int, weight: Double)], _ needs: [StaffNeed],
    _ service: inout ServiceByUnits
  ) throws(PlanningError) -> [ServiceCurve] {
    let target = scenario.target
    var curves: [ServiceCurve] = []
    do throws(QueueError) {
      for (interval, weight) in intervals {
        let need = needs[interval]
        guard service.traffic[interval].demand > 0 else {
          curves.append(ServiceCurve(first: need.units, values: [0]))
          continue
        }
        let most =
          try service.least(interval) { $0.serviceLevel(target.formula) ?? 0 >= 1 - least }
          ?? service.enough(interval)
        var values: [Double] = []
        // Of a long curve some thousand values are worked out; the others lie on straight lines between them.
        let last = max(need.units, most)
        let step = max(1, (last - need.units) / ServiceCurves.mostPoints)
        for units in stride(from: need.units, through: last, by: step) {
          let (inTime, all) =
            try service.totals(interval, units: units)?.counts(target.formula)
            ?? (0, service.traffic[interval].demand)
          let value = max(weight * (inTime - target.level * all), values.last ?? -.infinity)
          if let before = values.last, step > 1 {
            for part in 1..<step {
              values.append(before + (value - before) * Double(part) / Double(step))
            }
          }
          values.append(value)
        }
        curves.append(ServiceCurve(first: need.units, values: values))
      }
    } catch {
      throw .queue(error)
    }
    return curves
  }

  /// A window with calls, and what is asked of it.
  struct Asked {
    let window: TargetWindow
    /// Its calls, by how often its intervals count.
    let calls: Double
    /// What its intervals must be worth together.
    let least: Double
  }

  /// What each window with calls asks: nothing beyond its level, or as much more as it was narrowed by.
  static func asked(
    _ scenario: Scenario, _ windows: [TargetWindow], _ narrowing: Narrowing, _ traffic: [IntervalTraffic]
  ) -> [Asked] {
    let perDay = scenario.intervalsPerDay
    return zip(windows, narrowing.windows).compactMap { window, factor in
      let calls = window.intervals.reduce(0) { sum, interval in
        sum + window.weight(interval, perDay: perDay) * traffic[interval].demand
      }
      guard calls > 0 else { return nil }
      let least = (1 - scenario.target.level) * (1 - factor) * calls
      return Asked(window: window, calls: calls, least: least)
    }
  }
}
