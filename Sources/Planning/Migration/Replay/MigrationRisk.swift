public import ContactCentre
import Measures
import QueueTheory

/// The risk of a plan: which month may miss, which lines should wait, whose forecast is the most dangerous.
///
/// The calls of a month are its forecast times a gamma factor of mean 1 with the variance S² + Σ (c_i m_i)² / (Σ m_i)²: m_i calls of
/// line i with a relative standard error c_i, S the error that all lines share. The month misses where the factor exceeds the
/// multiple of calls that its people can bear. Lines differ by their volume, their error, and the slack of their queue;
/// nothing else of them counts.
public struct MigrationRisk: Sendable {
  /// The months, in order.
  public let months: [MonthRisk]
  /// The month most likely to miss by the errors of the forecast; `nil` where none may, or where no forecast is uncertain.
  public let riskiest: CalendarDate?
  /// The lines merged in that month, the one whose deferral helps most first: by what it lowers the probability of a miss, then by the calls that can be borne without it.
  public let lines: [LineRisk]

  /// The risk of a scenario's migration, by formula.
  ///
  /// - Throws: as `MigrationReplay.init`.
  /// - Complexity: some twenty weeks of all queues for each month, and for each line of the riskiest.
  public init(_ scenario: Scenario) throws(PlanningError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    guard let migration = scenario.migration else { throw .missing("migration") }
    let staff = try StaffLedger(scenario)
    do throws(QueueError) {
      var bench = MonthBench(scenario, staff)
      let stretches = MigrationStretch.all(scenario, migration)
      months = try Self.months(&bench, stretches, of: migration)
      let riskiest = months.filter { $0.variation > 0 && $0.probability ?? 0 > 0 }.max {
        ($0.probability ?? 0, $1.level ?? 0, $1.month) < ($1.probability ?? 0, $0.level ?? 0, $0.month)
      }
      self.riskiest = riskiest?.month
      guard let riskiest else {
        lines = []
        return
      }
      lines = try bench.lines(of: stretches.filter { $0.month == riskiest.month }, riskiest)
    } catch {
      throw .queue(error)
    }
  }

  /// The risk of each month of a consistent scenario's migration, without the people needed where they are not counted.
  static func months(
    _ scenario: Scenario, _ migration: Migration, countsNeed: Bool
  ) throws(PlanningError) -> [MonthRisk] {
    let staff = try StaffLedger(scenario)
    do throws(QueueError) {
      var bench = MonthBench(scenario, staff)
      return try months(
        &bench, MigrationStretch.all(scenario, migration), of: migration, countsNeed: countsNeed)
    } catch {
      throw .queue(error)
    }
  }

  private static func months(
    _ bench: inout MonthBench, _ stretches: [MigrationStretch], of migration: Migration,
    countsNeed: Bool = true
  ) throws(QueueError) -> [MonthRisk] {
    var months: [MonthRisk] = []
    for month in migration.months {
      months.append(
        try bench.risk(of: stretches.filter { $0.month == month }, in: month, countsNeed: countsNeed))
    }
    return months
  }
}
