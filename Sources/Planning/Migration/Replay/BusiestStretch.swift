import ContactCentre
import QueueTheory

/// The stretch of a month with the most calls a day that were forecast: as a whole week it stands for the month.
struct BusiestStretch {
  let stretch: MigrationStretch
  /// Its queues with the calls that were forecast.
  let pools: [StaffedPool]
  /// Calls of a week by line.
  let calls: [String: Double]

  /// The busiest of some stretches; `nil` without calls.
  init?(_ stretches: [MigrationStretch], _ bench: inout MigrationBench) throws(PlanningError) {
    var best: (stretch: MigrationStretch, pools: [StaffedPool], calls: [String: Double], perWeek: Double)?
    for stretch in stretches {
      let pools = try bench.pools(of: stretch, .forecast)
      var calls: [String: Double] = [:]
      for line in pools.flatMap(\.demand.lines) {
        calls[line.id, default: 0] += line.merged.reduce(0) { $0 + $1.demand }
      }
      let perWeek = calls.values.sorted().reduce(0, +)
      if perWeek > best?.perWeek ?? 0 { best = (stretch, pools, calls, perWeek) }
    }
    guard let best else { return nil }
    (stretch, pools, calls) = (best.stretch, best.pools, best.calls)
  }

  /// The law of all its calls by the errors of the forecast, or of those without a line.
  ///
  /// With m_i calls of line i and an error of c_i, S shared: variance S² + Σ (c_i m_i)² / (Σ m_i)².
  func law(_ scenario: Scenario, without line: String? = nil) -> VolumeLaw {
    let calls = calls.filter { $0.key != line }
    let sum = calls.values.sorted().reduce(0, +)
    guard sum > 0 else { return VolumeLaw(coefficientOfVariation: 0) }
    let own = scenario.lines.reduce(0) { square, line in
      let error = (scenario.figures(of: line).forecastVariation ?? 0) * (calls[line.id] ?? 0) / sum
      return square + error * error
    }
    let shared = scenario.calendar.forecastVariation
    return VolumeLaw(coefficientOfVariation: (shared * shared + own).squareRoot())
  }
}
