import ContactCentre
import FoundationEssentials
import Optimisation
import TestSupport
import Testing

@testable import Planning

/// Which lines should wait: by their error, their volume and the slack of their queue, never by their names.
@Suite("The risk of a migration")
struct MigrationRiskTests {
  /// Three lines from the first day, with relative errors of their forecasts; tight enough that a month may miss.
  private static func risk(
    errors: [Double], calls: [Double] = [1200, 1200, 1200], agents: Double = 84
  ) throws -> MigrationRisk {
    try MigrationRisk(
      try Moving.scenario {
        for index in 0..<3 {
          $0.lines[index].volume.calls = calls[index]
          $0.lines[index].own.forecastVariation = errors[index]
          $0.lines[index].merge.date = try Tiny.date("2024-01-01")
        }
        $0.migration?.agents = agents
        $0.migration?.to = try Tiny.date("2024-01-31")
      })
  }

  @Test(.tags(.exact)) func `the probability is that of the law of the calls`() throws {
    let risk = try Self.risk(errors: [0.2, 0.2, 0.2])
    let month = try #require(risk.months.first)
    #expect(agree(month.variation, 0.2 / 3.0.squareRoot(), within: 1e-9))
    let bearable = try #require(month.bearable.value)
    let law = VolumeLaw(coefficientOfVariation: month.variation)
    #expect(month.probability.share == law.exceeds(bearable))
    let probability = try #require(month.probability.share)
    #expect(probability > 0.01 && probability < 0.6)
    #expect(try #require(month.needed) <= 84)
  }

  @Test(.tags(.property)) func `the order follows the errors when they are swapped`() throws {
    #expect(try Self.risk(errors: [0.1, 0.4, 0.1]).lines.first?.line == "b")
    #expect(try Self.risk(errors: [0.1, 0.1, 0.4]).lines.first?.line == "c")
    #expect(try Self.risk(errors: [0.4, 0.1, 0.1]).lines.first?.line == "base")
  }

  @Test(.tags(.property)) func `with equal errors it follows the volume`() throws {
    let lines = try Self.risk(errors: [0.2, 0.2, 0.2], calls: [900, 1800, 900]).lines
    #expect(lines.first?.line == "b" && lines.allSatisfy { $0.relief.value ?? 0 > 0 })
  }

  @Test(.tags(.exact)) func `a line that must be in cannot wait`() throws {
    let scenario = try Moving.scenario {
      for index in 0..<3 { $0.lines[index].own.forecastVariation = 0.3 }
      Moving.move(&$0, "c") { $0.latest = CalendarDate("2024-03-31") }
      $0.migration?.agents = 80
    }
    let risk = try MigrationRisk(scenario)
    let late = [try Tiny.date("2024-03-01"), try Tiny.date("2024-04-01")]
    #expect(late.contains(try #require(risk.riskiest)))
    let waiting = Dictionary(uniqueKeysWithValues: risk.lines.map { ($0.line, $0.mayWait) })
    #expect(waiting == ["base": false, "b": true, "c": false])
  }

  @Test(.tags(.exact)) func `with no error no line waits for risk`() throws {
    let risk = try Self.risk(errors: [0, 0, 0])
    #expect(risk.riskiest == nil && risk.lines.isEmpty)
    // What is not known is empty, not impossible.
    #expect(risk.months.allSatisfy { $0.probability.share == nil } && risk.months.first?.level.value != nil)
  }

  @Test(.tags(.exact)) func `the line to split off is the smallest that restores the target`() throws {
    let scenario = try Moving.scenario {
      for index in 0..<3 { $0.lines[index].merge.date = try Tiny.date("2024-01-01") }
      $0.migration?.to = try Tiny.date("2024-01-31")
      $0.migration?.agents = 85
      Moving.move(&$0, "c") { $0.actualFactor = 1.8 }
    }
    let replay = try MigrationReplay(scenario)
    #expect(replay.missed.count == 1)
    let rollBack = try #require(try RollBack.ofWorstMonth(replay))
    let best = try #require(rollBack.options.first)
    #expect(best.verdict == .met && best.level.value ?? 0 > rollBack.level.value ?? 1)
    let restoring = rollBack.options.filter { $0.verdict == .met }
    #expect(restoring.allSatisfy { best.callsPerWeek <= $0.callsPerWeek })
    #expect(try RollBack.ofWorstMonth(try MigrationReplay(scenario.without(.forecastError))) == nil)
  }

  @Test(.tags(.property)) func `a proposal holds on full rosters or says so`() throws {
    let scenario = try Moving.scenario {
      $0.migration?.agents = 40
      $0.migration?.hiring = Hiring(trainingWeeks: 4)
      Moving.move(&$0, "b") { $0.ownCostPerMonth = 500_000 }
      Moving.move(&$0, "c") { $0.ownCostPerMonth = 500_000 }
    }
    let proposal = try #require(try MigrationAnswer(scenario, aim: .cost).proposal)
    #expect(proposal.holds && proposal.plan.deferred.isEmpty)
    #expect(try MigrationReplay(proposal.scenario).missed.isEmpty)
    // Departments that cost nothing keep their lines.
    let cheap = try #require(
      try MigrationAnswer(try Moving.scenario { $0.migration?.agents = 40 }, aim: .cost).proposal)
    #expect(cheap.plan.deferred.count == 2)
  }
}
