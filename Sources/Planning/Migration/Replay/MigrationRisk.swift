public import ContactCentre
import QueueTheory

/// The risk of a plan: which month may miss, which lines should wait, whose forecast is the most dangerous.
///
/// By formula the calls of a month are its forecast times a gamma factor of mean 1 with the variance S² + Σ (c_i m_i)² / (Σ
/// m_i)²: m_i calls of line i with a relative standard error c_i, S the error that all lines share. The month misses where the
/// factor exceeds the multiple of calls that its people can bear. By simulation each month draws the common error and those of
/// the lines, and is missed or not. Lines differ by their volume, their error, and the slack of their queue; nothing else of
/// them counts.
public struct MigrationRisk: Sendable {
  /// The months, in order.
  public let months: [MonthRisk]
  /// The month most likely to miss by the errors of the forecast; `nil` where none may, or where no forecast is uncertain.
  public let riskiest: CalendarDate?
  /// The lines merged in that month, the one whose deferral helps most first: by what it lowers the probability of a miss, then
  /// by the calls that can be borne without it.
  public let lines: [LineRisk]
  /// How it was worked out.
  public let method: MigrationMethod

  /// The risk of a scenario's migration.
  ///
  /// - Throws: as `MigrationReplay.init`.
  /// - Complexity: some twenty weeks of all queues for each month, and for each line of the riskiest.
  public init(
    _ scenario: Scenario, method: MigrationMethod = .formula,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    guard let migration = scenario.migration else { throw .missing("migration") }
    var bench = MonthBench(scenario, try StaffLedger(scenario), method)
    let stretches = MigrationStretch.all(scenario, migration)
    let steps = migration.months.count + scenario.lines.count
    var months: [MonthRisk] = []
    var riskiest: (risk: MonthRisk, misses: Misses, busiest: BusiestStretch)?
    for (number, month) in migration.months.enumerated() {
      let busiest = try bench.busiest(of: stretches.filter { $0.month == month })
      let found = try bench.risk(of: busiest, in: month)
      months.append(found?.risk ?? MonthRisk(withoutCalls: month))
      if let busiest, let found, found.risk.isRiskier(than: riskiest?.risk) {
        riskiest = (found.risk, found.misses, busiest)
      }
      progress(number + 1, steps)
    }
    var lines: [LineRisk] = []
    for (number, line) in scenario.lines.enumerated() {
      guard let riskiest else { break }
      if let risk = try bench.risk(
        of: line, in: riskiest.busiest, riskiest.risk.month, misses: riskiest.misses)
      {
        lines.append(risk)
      }
      progress(migration.months.count + number + 1, steps)
    }
    self.months = months
    self.method = method
    self.riskiest = riskiest?.risk.month
    self.lines = lines.sorted {
      ($0.relief.value ?? 0, $0.bearableWithout.value ?? 0, $1.line)
        > ($1.relief.value ?? 0, $1.bearableWithout.value ?? 0, $0.line)
    }
  }

  /// What each month of a consistent scenario's migration can bear; `nil` for those without calls.
  static func reserves(
    _ scenario: Scenario, _ migration: Migration, method: MigrationMethod
  ) throws(PlanningError) -> [MonthReserve?] {
    var bench = MonthBench(scenario, try StaffLedger(scenario), method)
    let stretches = MigrationStretch.all(scenario, migration)
    var reserves: [MonthReserve?] = []
    for month in migration.months {
      let busiest = try bench.busiest(of: stretches.filter { $0.month == month })
      reserves.append(try busiest.map { busiest throws(PlanningError) in try bench.reserve(of: busiest) })
    }
    return reserves
  }
}

extension MonthRisk {
  /// Whether it may miss by an error of the forecast, and is likelier to than another: the later of two alike with the same level.
  fileprivate func isRiskier(than other: MonthRisk?) -> Bool {
    guard variation > 0, let own = probability.share, own > 0 else { return false }
    guard let other else { return true }
    return (own, other.level.value ?? 0, month) > (
      other.probability.share ?? 0, level.value ?? 0, other.month
    )
  }
}
