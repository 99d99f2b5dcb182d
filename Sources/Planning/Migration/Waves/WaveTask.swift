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
  /// Months, by number, in which the lines that must be in need more than there can be: what they miss is allowed them, and no
  /// other line may move there.
  private(set) var excused: [Int] = []

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
    var months = try months(efficiency)
    excuse(&months, &choices)
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

  /// Before anybody hired now can be ready, what must be in may need more than there is: no plan can mend that.
  private mutating func excuse(_ months: inout [WaveMonth], _ choices: inout [WaveLine]) {
    let ready = WaveCalendar.wholeMonths(weeks: migration.hiring.leadWeeks + migration.hiring.trainingWeeks)
    for month in months.indices.prefix(ready) {
      let bound = choices.indices.filter { line in choices[line].costs.lastIndex { $0 != nil } ?? 0 <= month }
      guard !isFeasible(months[month], with: bound, of: choices, by: month) else { continue }
      excused.append(month)
      // The search adds what lines bring; what is missing is added here, with a little for people who leave.
      let need = months[month].need(of: WaveSet(bound))
      months[month].people = max(months[month].people, need.people * 1.001)
      months[month].seats = max(months[month].seats, need.seats)
      for line in choices.indices where !bound.contains(line) && choices[line].isMove {
        choices[line].costs[month] = nil
      }
    }
  }

  /// Whether people and seats of a month suffice for the lines that must be in, alone or with others that bring more people than
  /// they need, the most helpful first.
  private func isFeasible(
    _ month: WaveMonth, with bound: [Int], of choices: [WaveLine], by number: Int
  ) -> Bool {
    func brought(_ lines: [Int]) -> Double {
      lines.reduce(0) { $0 + (choices[$1].isMove ? choices[$1].people : 0) }
    }
    func slack(_ lines: [Int]) -> Double {
      let need = month.need(of: WaveSet(lines))
      return need.seats > month.seats ? -.infinity : month.people + brought(lines) - need.people
    }
    var lines = bound
    var best = slack(lines)
    var rest = choices.indices.filter { line in
      !bound.contains(line) && choices[line].costs.prefix(number + 1).contains { $0 != nil }
    }
    while best < 0, let next = rest.max(by: { slack(lines + [$0]) < slack(lines + [$1]) }) {
      let slack = slack(lines + [next])
      guard slack > best else { return false }
      best = slack
      lines.append(next)
      rest.removeAll { $0 == next }
    }
    return best >= 0
  }

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
