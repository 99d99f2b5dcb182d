import ContactCentre
import Scenarios
import TestSupport
import Wording
import Testing
import Wording

@testable import Planning

/// The searches for least people and least seats halve: they are right where more never does harm.
@Suite("More people or seats never raise the risk of a commitment", .tags(.property))
struct AuditMonotonicityTests {
  /// The city with which a user begins, under a contract.
  private static func city() throws -> Scenario {
    var scenario = try ScenarioFile(bytes: Array(ScenarioStarter.text(.english).utf8)).scenario
    scenario.contract = try Audited.contract { contract in
      contract.agents = 130
      contract.seats = 60
    }
    scenario.common.dayToDayVariation = 0.08
    scenario.common.forecastVariation = 0.05
    return scenario
  }

  /// What the formulas leave aside at both ends of the law of the calls.
  private static let unlikely = 1e-6

  private static func breaches(
    _ bench: inout AuditBench, _ points: [(agents: Int, seats: Int)]
  ) throws -> [Double] {
    try points.map { agents, seats in
      let centre = try Audited.centre(&bench, agents: Double(agents), seats: Double(seats))
      return try #require(try bench.risk(of: centre).breach)
    }
  }

  @Test(arguments: [40, 60]) func `by agents`(seats: Int) throws {
    var bench = try Audited.bench(try Self.city())
    let breaches = try Self.breaches(&bench, (0..<26).map { (70 + 4 * $0, seats) })
    #expect(breaches[0] > 0.5)
    for (fewer, more) in zip(breaches, breaches.dropFirst()) { #expect(more <= fewer + Self.unlikely) }
  }

  @Test(arguments: [110, 140]) func `by seats`(agents: Int) throws {
    var bench = try Audited.bench(try Self.city())
    let breaches = try Self.breaches(&bench, (0..<8).map { (agents, 34 + 4 * $0) })
    for (fewer, more) in zip(breaches, breaches.dropFirst()) { #expect(more <= fewer + Self.unlikely) }
  }

  /// What the searches find is the least number of all, not of some.
  @Test func `the least number is the smallest that does`() throws {
    var city = try Self.city()
    city.contract?.seats = 90
    let bench = try Audited.bench(city)
    var search = LeastCommitmentSearch(bench)
    let least = try #require(try search.least(.agents, confidence: 0.95).number)
    var copy = bench
    let below = try Self.breaches(&copy, (least - 12..<least).map { ($0, 90) })
    #expect(below.allSatisfy { $0 > 0.05 })
  }
}
