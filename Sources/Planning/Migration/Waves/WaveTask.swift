import ContactCentre
import Optimisation

/// A migration as a problem of waves.
struct WaveTask {
  let scenario: Scenario
  let migration: Migration
  let calendar: WaveCalendar
  /// Lines that are in or may come in.
  let lines: [Line]
  /// The months in which each may move, and what that costs.
  let choices: [WaveLine]
  /// Months, by number, in which the lines that must be in need more than there can be: what they miss is allowed them, and no
  /// other line may move there.
  let excused: [Int]
  /// The months as they are, before what is missing in excused ones is allowed them.
  let given: [WaveMonth]
  private let months: [WaveMonth]
  private let hiring: WaveHiring
  private let costs: WaveCosts

  /// - Throws: `PlanningError`.
  init(_ scenario: Scenario, efficiency: [Double]) throws(PlanningError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    guard let migration = scenario.migration, !migration.months.isEmpty else { throw .missing("migration") }
    self.scenario = scenario
    self.migration = migration
    calendar = WaveCalendar(migration)
    lines = scenario.lines.filter { $0.merge.mode != .excluded }
    costs = try WaveCosts(migration, scenario.tariff)
    let staff = WaveStaff(calendar)
    hiring = try staff.waveHiring(costs)
    given = try Self.months(scenario, calendar, lines, trained: staff.trained, efficiency)
    let excuse = WaveExcuse(months: given, choices: try costs.choices(lines, in: calendar), hiring: hiring)
    (months, choices, excused) = (excuse.months, excuse.choices, excuse.excused)
  }

  /// The same task with another calendar of the same months.
  ///
  /// - Throws: `PlanningError.amountTooLarge`.
  init(_ task: WaveTask, in calendar: WaveCalendar) throws(PlanningError) {
    scenario = task.scenario
    migration = calendar.migration
    self.calendar = calendar
    (lines, given, hiring, costs) = (task.lines, task.given, task.hiring, task.costs)
    let excuse = WaveExcuse(months: given, choices: try costs.choices(lines, in: calendar), hiring: hiring)
    (months, choices, excused) = (excuse.months, excuse.choices, excuse.excused)
  }

  /// The problem; `nil` where a line has no month that is open to it and may not stay out either.
  ///
  /// - Parameter choices: others than those of the task.
  func problem(_ choices: [WaveLine]? = nil) throws(PlanningError) -> WaveProblem? {
    let choices = choices ?? self.choices
    guard choices.allSatisfy({ $0.costs.contains { $0 != nil } }) else { return nil }
    let most = migration.mostLinesPerMonth.map { Int(min(1e6, max(0, $0))) }
    do throws(WaveError) {
      return try WaveProblem(lines: choices, months: months, hiring: hiring, mostMoves: most)
    } catch {
      throw .waves(error)
    }
  }

  private static func months(
    _ scenario: Scenario, _ calendar: WaveCalendar, _ lines: [Line], trained: [Double], _ efficiency: [Double]
  ) throws(PlanningError) -> [WaveMonth] {
    let candidates = Set(lines.filter { !calendar.isIn($0) }.map(\.id))
    let ledger = try StaffLedger(scenario)
    var months: [WaveMonth] = []
    for month in calendar.months.indices {
      let day = calendar.middle(of: month)
      let share = month < efficiency.count && efficiency[month] > 0 ? efficiency[month] : 1
      months.append(
        try WaveTraffic(scenario, week: day, candidates: candidates)
          .month(people: trained[month], seats: ledger.seats(on: day), efficiency: share))
    }
    return months
  }
}
