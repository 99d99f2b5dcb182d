import ContactCentre
import QueueTheory

/// Asks what a month of a migration can bear: rosters stay, calls change.
struct MonthBench {
  private let scenario: Scenario
  private let ledger: StaffLedger
  private let trial: WeekTrial
  private var bench: MigrationBench

  /// More people than any city has.
  private static let mostPeople = 1 << 20

  init(_ scenario: Scenario, _ ledger: StaffLedger, _ method: MigrationMethod) {
    self.scenario = scenario
    self.ledger = ledger
    trial = WeekTrial(scenario: scenario, method: method)
    bench = MigrationBench(scenario, ledger)
  }

  /// The stretch that stands for a month; `nil` without calls.
  mutating func busiest(of stretches: [MigrationStretch]) throws(PlanningError) -> BusiestStretch? {
    try BusiestStretch(stretches, &bench)
  }

  /// What the people of a month can bear, beside the law of its calls.
  func reserve(of busiest: BusiestStretch) throws(PlanningError) -> MonthReserve {
    MonthReserve(
      bearable: try trial.bearable(busiest.pools) { _, multiple in multiple }, law: busiest.law(scenario))
  }

  /// The risk of a month.
  mutating func risk(
    of busiest: BusiestStretch?, in month: CalendarDate
  ) throws(PlanningError) -> (risk: MonthRisk, misses: Misses)? {
    guard let busiest else { return nil }
    let reserve = try reserve(of: busiest)
    let misses = try trial.misses(busiest.pools, in: month, reserve)
    let risk = MonthRisk(
      month: month, level: try trial.level(busiest.pools), bearable: reserve.bearable,
      variation: reserve.law.coefficientOfVariation, probability: misses.probability,
      needed: try needed(in: busiest.stretch))
    return (risk, misses)
  }

  /// What the forecast of a line puts at risk in a month; `nil` where the line has no calls in it.
  func risk(
    of line: Line, in busiest: BusiestStretch, _ month: CalendarDate, misses: Misses
  ) throws(PlanningError) -> LineRisk? {
    guard let calls = busiest.calls[line.id], calls > 0 else { return nil }
    let error = scenario.figures(of: line).forecastVariation ?? 0
    let own = MonthReserve(
      bearable: try trial.bearable(busiest.pools) { $0 == line.id ? $1 : 1 },
      law: VolumeLaw(coefficientOfVariation: error))
    let others = MonthReserve(
      bearable: try trial.bearable(busiest.pools) { $0 == line.id ? 0 : $1 },
      law: busiest.law(scenario, without: line.id))
    let without = try trial.misses(busiest.pools, in: month, others) { $0 == line.id ? 0 : 1 }
    return LineRisk(
      line: line.id, mayWait: mayWait(line, after: month), calls: calls, error: error,
      bearable: own.bearable,
      alone: try trial.misses(busiest.pools, in: month, own, error: .of(line.id)).probability,
      bearableWithout: others.bearable, without: without.probability, relief: misses.excess(over: without))
  }

  /// Whether a line could stay out beyond a month.
  private func mayWait(_ line: Line, after month: CalendarDate) -> Bool {
    guard let migration = scenario.migration, let first = migration.months.first else { return false }
    let latest = migration.move(of: line.id).latest
    return line.merge.date.map { $0 >= first } ?? false
      && latest.map { $0 >= month.adding(days: month.daysOfMonth) } ?? true
  }

  /// The fewest trained people with whom the forecast of a stretch surely reaches the target; those of the formula are looked
  /// for first.
  private mutating func needed(in stretch: MigrationStretch) throws(PlanningError) -> Int? {
    let trained = Int(ledger.trained(on: stretch.middle).rounded())
    let byFormula = WeekTrial(scenario: scenario, method: .formula)
    func isEnough(_ people: Int, _ trial: WeekTrial) throws(PlanningError) -> Bool {
      let level = try trial.level(try bench.pools(of: stretch, .forecast, agents: Double(people)))
      return Estimate(value: level.value.map { $0 - (level.halfWidth ?? 0) }, halfWidth: nil)
        .verdict(least: scenario.target.level) != .missed
    }
    func least(near start: Int, _ trial: WeekTrial) throws(PlanningError) -> Int? {
      // Seats may leave the target out of reach of any number.
      guard try isEnough(Self.mostPeople, trial) else { return nil }
      return try LeastNumber.find(near: start, atMost: Self.mostPeople) { people throws(PlanningError) in
        try isEnough(people, trial)
      }
    }
    let near = try least(near: trained, byFormula)
    return trial.method == .formula ? near : try least(near: near ?? trained, trial)
  }
}
