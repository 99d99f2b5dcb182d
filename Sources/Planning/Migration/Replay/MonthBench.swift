import ContactCentre
import Measures
import QueueTheory

/// Asks what a month of a migration can bear: rosters stay, calls change.
struct MonthBench {
  private let scenario: Scenario
  private var bench: PoolBench

  /// The stretch of a month that stands for it.
  private struct Busiest {
    let stretch: MigrationStretch
    let pools: [StaffedPool]
    let calls: [String: Double]
  }

  /// A multiple of calls beyond which nothing is looked for.
  private static let most = 64.0

  init(_ scenario: Scenario, _ ledger: StaffLedger) {
    self.scenario = scenario
    bench = PoolBench(scenario, ledger)
  }

  /// The risk of a month, told by the stretch of it with the most calls a day.
  mutating func risk(
    of stretches: [MigrationStretch], in month: CalendarDate, countsNeed: Bool
  ) throws(QueueError) -> MonthRisk {
    guard let busiest = try busiest(of: stretches) else {
      return MonthRisk(month: month, level: nil, bearable: nil, variation: 0, probability: nil, needed: nil)
    }
    let law = VolumeLaw(coefficientOfVariation: variation(busiest.calls))
    let bearable = try bearable { factor throws(QueueError) in
      try level(busiest.pools, times: { _ in factor })
    }
    return MonthRisk(
      month: month, level: try level(busiest.pools), bearable: bearable,
      variation: law.coefficientOfVariation, probability: law.exceeds(bearable),
      needed: countsNeed ? try needed(in: busiest.stretch) : nil)
  }

  /// What the forecast of each line puts at risk, the greatest relief first.
  mutating func lines(
    of stretches: [MigrationStretch], _ month: MonthRisk
  ) throws(QueueError) -> [LineRisk] {
    guard let busiest = try busiest(of: stretches), let probability = month.probability else { return [] }
    var found: [LineRisk] = []
    for line in scenario.lines {
      guard let calls = busiest.calls[line.id], calls > 0 else { continue }
      let error = scenario.figures(of: line).forecastVariation ?? 0
      let alone = try bearable { factor throws(QueueError) in
        try level(busiest.pools, times: { $0 == line.id ? factor : 1 })
      }
      let others = try bearable { factor throws(QueueError) in
        try level(busiest.pools, times: { $0 == line.id ? 0 : factor })
      }
      let rest = VolumeLaw(coefficientOfVariation: variation(busiest.calls.filter { $0.key != line.id }))
      let without = rest.exceeds(others)
      found.append(
        LineRisk(
          line: line.id, mayWait: mayWait(line, after: month.month), calls: calls, error: error,
          bearable: alone,
          alone: VolumeLaw(coefficientOfVariation: error).exceeds(alone),
          bearableWithout: others, without: without, relief: probability - without))
    }
    return found.sorted {
      ($0.relief, $0.bearableWithout, $1.line) > ($1.relief, $1.bearableWithout, $0.line)
    }
  }

  /// Whether a line could stay out beyond a month.
  private func mayWait(_ line: Line, after month: CalendarDate) -> Bool {
    guard let migration = scenario.migration, let first = migration.months.first else { return false }
    let latest = migration.move(of: line.id).latest
    return line.merge.date.map { $0 >= first } ?? false
      && latest.map { $0 >= month.adding(days: month.daysOfMonth) } ?? true
  }

  /// The stretch with the most calls a day that were forecast, its queues and its lines' calls; `nil` without calls.
  private mutating func busiest(
    of stretches: [MigrationStretch]
  ) throws(QueueError) -> Busiest? {
    var best: (Busiest, perWeek: Double)?
    for stretch in stretches {
      let pools = try bench.pools(of: stretch, .forecast)
      var calls: [String: Double] = [:]
      for line in pools.flatMap(\.demand.lines) {
        calls[MovedLine.origin(of: line.id), default: 0] += line.merged.reduce(0) { $0 + $1.demand }
      }
      let perWeek = calls.values.sorted().reduce(0, +)
      if perWeek > best?.perWeek ?? 0 {
        best = (Busiest(stretch: stretch, pools: pools, calls: calls), perWeek)
      }
    }
    return best?.0
  }

  /// Standard deviation over mean of the sum of some lines' calls.
  private func variation(_ calls: [String: Double]) -> Double {
    let sum = calls.values.sorted().reduce(0, +)
    guard sum > 0 else { return 0 }
    let own = scenario.lines.reduce(0) { square, line in
      let error = (scenario.figures(of: line).forecastVariation ?? 0) * (calls[line.id] ?? 0) / sum
      return square + error * error
    }
    let shared = scenario.calendar.forecastVariation
    return (shared * shared + own).squareRoot()
  }

  /// The share in time over a week of some queues, the calls of each line times a factor; `nil` without calls.
  private func level(
    _ pools: [StaffedPool], times factor: (String) -> Double = { _ in 1 }
  ) throws(QueueError) -> Double? {
    var totals = ServiceTotals()
    for pool in pools {
      let week = try pool.week { factor(MovedLine.origin(of: $0)) }
      totals += week.week(by: week.headline) ?? ServiceTotals()
    }
    return totals.serviceLevel(scenario.target.formula)
  }

  /// The fewest trained people with whom the forecast of a stretch reaches the target.
  private mutating func needed(in stretch: MigrationStretch) throws(QueueError) -> Int? {
    func reaches(_ people: Int) throws(QueueError) -> Bool {
      let pools = try bench.pools(of: stretch, .forecast, agents: Double(people))
      return try level(pools).map { $0 >= scenario.target.level } ?? true
    }
    var (low, high) = (0, 64)
    while try !reaches(high) {
      guard high < 1 << 20 else { return nil }
      (low, high) = (high, 2 * high)
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if try reaches(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// The largest multiple at which a level reaches the target, by bisection; infinite where any does.
  private func bearable(_ level: (Double) throws(QueueError) -> Double?) throws(QueueError) -> Double {
    func reaches(_ factor: Double) throws(QueueError) -> Bool {
      try level(factor).map { $0 >= scenario.target.level } ?? true
    }
    var (low, high) = (0.0, 1.0)
    while try reaches(high) {
      guard high < Self.most else { return .infinity }
      (low, high) = (high, 2 * high)
    }
    while high - low > 1e-4 * high, high > 1e-6 {
      let middle = (low + high) / 2
      if try reaches(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
