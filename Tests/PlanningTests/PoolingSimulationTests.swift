import ContactCentre
import TestSupport
import Testing

@testable import Planning

/// Short calls that share a queue with long ones, call by call.
@Suite("Simulated pooling", .tags(.statistical)) struct PoolingSimulationTests {
  /// Student's factor of 95% for 40 replications.
  private static let factor = 2.0227

  private static func wait(
    _ scenario: Scenario, onDuty: Int, of line: String
  ) throws -> (mean: Double, error: Double) {
    let plan = SimulationPlan(days: 7, warmUpDays: 1, replications: 40, seed: 21, jobs: 2)
    let subject = try SimulationSubject(
      scenario, plan, demand: WeekDemand(scenario), roster: Simulated.roster(onDuty: Double(onDuty)))
    let centre = try SimulatedCentre(subject, comparesLaw: false)
    let wait = try #require(centre.lines.first { $0.line.id == line }).figures.meanWait
    return (try #require(wait.value), try #require(wait.halfWidth) / factor)
  }

  /// 1 Erlang of one-minute calls and 1 of twenty-minute calls, two agents each. Alone the queues are M/M/2; in one queue the
  /// mean wait is 35.2921 s by the Markov chain of calls in the system and long calls in service.
  @Test func `short calls wait longer behind long ones`() throws {
    let scenario = try PoolingStudyTests.scenario([(1440, 60), (72, 1200)], level: 0.6)
    let lines = try PoolingStudy(scenario).groups[0].lines
    #expect(lines.map(\.staff.peakAgents) == [2, 2])
    #expect(lines.map(\.loses) == [true, false])
    for line in lines {
      var own = scenario
      own.lines.removeAll { $0.id != line.line }
      let alone = try Self.wait(own, onDuty: 2, of: line.line)
      let pooled = try Self.wait(scenario, onDuty: 4, of: line.line)
      let known = try #require(line.alone.meanWait)
      #expect(abs(alone.mean - known) < 4 * alone.error)
      #expect(abs(pooled.mean - 35.2921) < 4 * pooled.error)
      let difference = (alone.error * alone.error + pooled.error * pooled.error).squareRoot()
      #expect((pooled.mean - alone.mean > 4 * difference) == line.loses)
      #expect((alone.mean - pooled.mean > 4 * difference) == !line.loses)
      // The formula is on the side of the long wait.
      #expect(try #require(line.pooled.meanWait) > pooled.mean + 4 * pooled.error)
    }
  }
}
