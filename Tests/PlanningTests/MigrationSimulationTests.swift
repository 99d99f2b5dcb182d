import ContactCentre
import Simulation
import Stochastics
import TestSupport
import Testing

@testable import Planning

/// The risk of months and the roll-back call by call, beside the formulas.
@Suite("The risk of a migration by simulation")
struct MigrationSimulationTests {
  /// Three lines of so many calls a day from the first day, in one month.
  private static func scenario(
    errors: [Double] = [0.2, 0.2, 0.2], calls: Double = 120, agents: Double = 17,
    _ change: (inout Scenario) throws -> Void = { _ in }
  ) throws -> Scenario {
    try Moving.scenario {
      for index in 0..<3 {
        $0.lines[index].volume.calls = calls
        $0.lines[index].own.forecastVariation = errors[index]
        $0.lines[index].merge.date = try Tiny.date("2024-01-01")
      }
      $0.migration?.agents = agents
      $0.migration?.to = try Tiny.date("2024-01-31")
      try change(&$0)
    }
  }

  private static func method(_ replications: Int = 3, months: Int = 12, jobs: Int = 2) -> MigrationMethod {
    .simulation(SimulationPlan(replications: replications, seed: 7, jobs: jobs), riskRuns: months)
  }

  /// The risk of the month alone, without its lines.
  private static func month(_ scenario: Scenario, _ method: MigrationMethod) throws -> MonthRisk {
    let migration = try #require(scenario.migration)
    let month = try #require(migration.months.first)
    var bench = MonthBench(scenario, try StaffLedger(scenario), method)
    let busiest = try bench.busiest(of: MigrationStretch.all(scenario, migration))
    return try #require(try bench.risk(of: busiest, in: month)).risk
  }

  @Test(.tags(.statistical)) func `large queues agree with the formula`() throws {
    let scenario = try Self.scenario(calls: 600, agents: 48)
    let formula = try Self.month(scenario, .formula)
    let simulated = try Self.month(scenario, Self.method(40, months: 30))
    let (level, half) = (try #require(simulated.level.value), try #require(simulated.level.halfWidth))
    let steady = (try #require(formula.level.value), try #require(formula.bearable.value))
    #expect(abs(level - steady.0) < 3 * half)
    let (bearable, wide) = (
      try #require(simulated.bearable.value), try #require(simulated.bearable.halfWidth)
    )
    #expect(wide > 0 && abs(bearable - steady.1) < 3 * wide)
    let share = try #require(formula.probability.share)
    #expect(share > 0.02 && share < 0.9)
    let (lower, upper) = (
      try #require(simulated.probability.lower), try #require(simulated.probability.upper)
    )
    #expect(lower...upper ~= share)
    let needed = (try #require(simulated.needed), try #require(formula.needed))
    #expect(abs(needed.0 - needed.1) <= 2)
  }

  @Test(.tags(.property)) func `the order follows the errors, with intervals`() throws {
    for (place, worst) in ["base", "b", "c"].enumerated() {
      var errors = [0.05, 0.05, 0.05]
      errors[place] = 0.9
      let risk = try MigrationRisk(try Self.scenario(errors: errors), method: Self.method())
      let first = try #require(risk.lines.first)
      #expect(first.line == worst && first.relief.value ?? 0 > 0 && first.relief.halfWidth ?? 0 > 0)
      #expect(first.alone.upper ?? 0 > first.alone.lower ?? 0)
    }
  }

  @Test(.tags(.exact)) func `with no error no line waits for risk`() throws {
    let risk = try MigrationRisk(
      try Self.scenario(errors: [0, 0, 0], agents: 12), method: Self.method(2, months: 4))
    #expect(risk.riskiest == nil && risk.lines.isEmpty)
    // A month may be missed all the same, by chance or by what is forecast.
    #expect(risk.months.first?.probability.share == 1)
  }

  @Test(.tags(.exact)) func `threads change nothing`() throws {
    let scenario = try Self.scenario(agents: 14)
    let texts = try [1, 3].map { jobs in
      let method = Self.method(2, months: 5, jobs: jobs)
      let replay = try MigrationReplay(scenario, method: method)
      let risk = try MigrationRisk(scenario, method: method)
      return "\(risk.months) \(risk.lines) \(String(describing: try RollBack.ofWorstMonth(replay)))"
    }
    #expect(texts[0] == texts[1] && texts[0].contains("RollBack"))
  }

  @Test(.tags(.statistical)) func `splitting a line off restores what the formula says`() throws {
    let scenario = try Self.scenario(calls: 600, agents: 46) {
      Moving.move(&$0, "c") { $0.actualFactor = 1.8 }
    }
    let formula = try #require(try RollBack.ofWorstMonth(try MigrationReplay(scenario)))
    let simulated = try #require(
      try RollBack.ofWorstMonth(try MigrationReplay(scenario, method: Self.method(6))))
    #expect(formula.options.first?.line == simulated.options.first?.line)
    for option in simulated.options {
      let other = try #require(formula.options.first { $0.line == option.line })
      let half = try #require(option.level.halfWidth)
      #expect(
        abs((option.level.value ?? 0) - (other.level.value ?? 1)) < 3 * half + 0.01, "\(option) \(other)")
    }
  }

  /// Were they off by themselves, the calls of a week would vary by 0.5/√2 of their mean.
  @Test(.tags(.statistical)) func `calls at night are off together with those of the day`() throws {
    let scenario = try Self.scenario(errors: [0, 0.5, 0], calls: 100) {
      let (from, to) = (try #require(ClockTime(minutes: 480)), try #require(ClockTime(minutes: 1200)))
      $0.lines[1].before.opening = Opening(from: from, to: to)
      $0.lines = [$0.lines[1]]
      $0.lines[0].merge.hours = .aroundTheClock
      $0.lines[0].merge.nightShare = 1
    }
    let migration = try #require(scenario.migration)
    var bench = MigrationBench(scenario, try StaffLedger(scenario))
    let stretch = try #require(MigrationStretch.all(scenario, migration).first)
    let counts = try SimulatedPools(scenario: scenario, plan: SimulationPlan(seed: 3, jobs: 2)).counts(
      try bench.pools(of: stretch, .forecast), replications: 200, error: .ofAll, times: { _ in 1 })
    var calls = MeanEstimate()
    for count in counts { calls.add(count.reduce(0) { $0 + $1.all }) }
    #expect(abs((calls.mean ?? 0) - 1400) < 4 * (calls.standardError ?? 0))
    let variation = (calls.variance ?? 0).squareRoot() / (calls.mean ?? 1)
    // The fourth moment of a gamma law of shape 4 is 4.5 times its variance squared.
    let standardError = 0.5 * (3.5 / (4 * 200)).squareRoot()
    #expect(abs(variation - 0.5) < 3 * standardError)
  }
}
