import ContactCentre
import Measures
import TestSupport
import Testing

@testable import Planning

@Suite("Scenarios on the same random numbers")
struct SimulationComparisonTests {
  private static let plan = SimulationPlan(days: 1, replications: 20, seed: 11)

  @Test(.tags(.exact)) func `a scenario beside itself differs in nothing`() throws {
    let scenario = try Simulated.small()
    let comparison = try SimulationComparison(scenario, against: scenario, plan: Self.plan)
    #expect(comparison.differences.map(\.figure) == SimulationComparison.Difference.Figure.allCases)
    for difference in comparison.differences {
      #expect(difference.difference == Estimate(value: 0, halfWidth: 0), "\(difference.figure)")
      #expect(difference.gain == nil && difference.first == difference.second)
    }
    let alone = try SimulatedCentre(scenario, plan: Self.plan)
    #expect(comparison.first.total == alone.total && comparison.second.total == alone.total)
    #expect(comparison.first.intervals == alone.intervals && comparison.first.replications == 20)
  }

  /// The same callers, so that every replication answers more of them in time; the interval of the difference lies above 0.
  @Test(.tags(.statistical)) func `more agents answer more calls in time, and common callers tell it sooner`()
    throws
  {
    let few = try Simulated.small()
    let more = try Simulated.small { $0.workforce.agents = 20 }
    let comparison = try SimulationComparison(few, against: more, plan: Self.plan)
    let level = comparison.differences[0]
    let (value, half) = (try #require(level.difference.value), try #require(level.difference.halfWidth))
    #expect(value > half)
    #expect(try #require(level.gain) > 0)
    #expect(agree(value, (level.second.value ?? 0) - (level.first.value ?? 0), within: 1e-9))
    let offered = comparison.differences[4]
    #expect(offered.difference == Estimate(value: 0, halfWidth: 0) && offered.gain == nil)
    #expect(comparison.differences[3].difference.value ?? 0 < 0)
  }

  @Test(.tags(.exact)) func `a line keeps its callers wherever it stands`() throws {
    let first = try Simulated.small {
      $0.lines = [try Simulated.line("a", calls: 100), try Simulated.line("b", calls: 140)]
    }
    var second = first
    second.lines = [try Simulated.line("c", calls: 20), first.lines[1], first.lines[0]]
    #expect(SimulationComparison.streams(first, second) == ["a": 0, "b": 1, "c": 2])
    let comparison = try SimulationComparison(first, against: second, plan: Self.plan)
    func offered(_ centre: SimulatedCentre, _ line: String) throws -> Estimate {
      try #require(centre.lines.first { $0.line.id == line }).figures.offered
    }
    for line in ["a", "b"] {
      #expect(try offered(comparison.first, line) == offered(comparison.second, line))
    }
  }

  @Test(.tags(.exact)) func `both are measured by the target of the first, each with its own roster`() throws
  {
    let first = try Simulated.small()
    let second = try Simulated.small {
      $0.target = ServiceTarget(formula: .countingShortAbandons, withinSeconds: 60, level: 0.5)
    }
    let comparison = try SimulationComparison(first, against: second, plan: Self.plan, replans: true)
    let alone = try SimulatedCentre(second, plan: Self.plan)
    #expect(comparison.second.roster.assignments == alone.roster.assignments)
    #expect(comparison.second.total.answered == alone.total.answered)
    #expect(comparison.second.total.serviceLevel.value ?? 1 < alone.total.serviceLevel.value ?? 0)
    #expect(comparison.second.daysOnTarget.value ?? 1 < alone.daysOnTarget.value ?? 0)
    #expect(comparison.second.scenario == second)
  }
}
