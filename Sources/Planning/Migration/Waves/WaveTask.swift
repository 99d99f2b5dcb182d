import ContactCentre
import FoundationEssentials
import Optimisation

/// A migration as a problem of waves.
struct WaveTask {
  let scenario: Scenario
  let migration: Migration
  let calendar: WaveCalendar
  let staff: WaveStaff
  /// Lines that are in or may come in.
  let lines: [Line]
  /// The problem; `nil` where a line has no month that is open to it and may not stay out either.
  private(set) var problem: WaveProblem?

  /// - Throws: `PlanningError`.
  init(_ scenario: Scenario, efficiency: [Double]) throws(PlanningError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    guard let migration = scenario.migration, !migration.months.isEmpty else { throw .missing("migration") }
    self.scenario = scenario
    self.migration = migration
    calendar = WaveCalendar(migration)
    staff = try WaveStaff(calendar, scenario.tariff)
    lines = scenario.lines.filter { $0.merge.mode != .excluded }
    var choices: [WaveLine] = []
    for line in lines { choices.append(try choice(line)) }
    guard choices.allSatisfy({ $0.costs.contains { $0 != nil } }) else { return }
    let months = try months(efficiency)
    let most = migration.mostLinesPerMonth.map { Int(min(1e6, max(0, $0))) }
    let hiring = try staff.waveHiring()
    do throws(WaveError) {
      problem = try WaveProblem(lines: choices, months: months, hiring: hiring, mostMoves: most)
    } catch {
      throw .waves(error)
    }
  }

  /// Whether a line is in before the first month.
  func isIn(_ line: Line) -> Bool { line.merge.date.map { $0 < calendar.months[0] } ?? false }

  private func months(_ efficiency: [Double]) throws(PlanningError) -> [WaveMonth] {
    let candidates = Set(lines.filter { !isIn($0) }.map(\.id))
    let trained = staff.trained
    var months: [WaveMonth] = []
    for month in calendar.months.indices {
      let day = calendar.middle(of: month)
      let seats = staff.bridges(month).reduce(scenario.seats(on: day)) { $0 + $1.seats }
      let share = month < efficiency.count && efficiency[month] > 0 ? efficiency[month] : 1
      months.append(
        try WaveTraffic(scenario, week: day, candidates: candidates)
          .month(people: trained[month], seats: seats, efficiency: share))
    }
    return months
  }

  // MARK: What choices cost

  private func choice(_ line: Line) throws(PlanningError) -> WaveLine {
    let months = calendar.months
    guard !isIn(line) else {
      return WaveLine(costs: [0] + months.map { _ in nil }, isMove: false)
    }
    let move = migration.move(of: line.id)
    var costs: [Int?] = []
    for month in months.indices {
      guard let day = calendar.day(move, in: month) else {
        costs.append(nil)
        continue
      }
      let outside = Double(month) + Double(day.day - 1) / Double(day.daysOfMonth)
      let running = min(Double(months.count), outside + move.dualRunningWeeks / WaveCalendar.weeksPerMonth)
      let ends = endsEarly(move, day) ? try cents(move.earlyEndCost, move, "early_end_yuan") : 0
      let people = move.staffTakenOver * staff.cents(from: month)
      costs.append(try sum(try own(move, months: running) + people + Double(ends), move))
    }
    costs.append(calendar.mayStayOut(move) ? try sum(try own(move, months: Double(months.count)), move) : nil)
    return WaveLine(costs: costs, people: move.staffTakenOver)
  }

  /// Whether a move ends the department's own contract before its last day has passed.
  func endsEarly(_ move: Move, _ day: CalendarDate) -> Bool { move.contractEnds.map { day <= $0 } ?? false }

  private func own(_ move: Move, months: Double) throws(PlanningError) -> Double {
    Double(try cents(move.ownCostPerMonth, move, "own_yuan_per_month")) * months
  }

  private func cents(_ yuan: Decimal, _ move: Move, _ key: String) throws(PlanningError) -> Int {
    try WaveStaff.cents(yuan, "migration.moves.\(move.id).\(key)")
  }

  private func sum(_ cents: Double, _ move: Move) throws(PlanningError) -> Int {
    guard cents <= 1e12 else { throw .amountTooLarge("migration.moves.\(move.id)") }
    return Int(cents.rounded())
  }
}
