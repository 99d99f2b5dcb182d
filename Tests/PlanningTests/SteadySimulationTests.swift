import ContactCentre
import Measures
import TestSupport
import Testing

@testable import Planning

/// A week without change, long warmed up, against the steady states of the analytic methods.
///
/// Four standard errors of what is counted in 60 weeks; a bias of 5.7 is caught with 95% power, and each test holds that
/// below the share it names.
@Suite("Simulated weeks without change", .tags(.statistical))
struct SteadySimulationTests {
  /// Student's factor of 95% for 60 replications.
  private static let factor = 2.0010

  private static func centre(
    onDuty: Double, warmUpDays: Int = 1, _ change: (inout Scenario) throws -> Void
  ) throws -> (SimulatedCentre, IntervalTraffic) {
    let scenario = try Tiny.scenario {
      $0.lines[0].volume.calls = 240
      try change(&$0)
    }
    let demand = WeekDemand(scenario)
    let plan = SimulationPlan(days: 7, warmUpDays: warmUpDays, replications: 60, seed: 8, jobs: 2)
    let subject = try SimulationSubject(
      scenario, plan, demand: demand, roster: Simulated.roster(onDuty: onDuty))
    return (try SimulatedCentre(subject), demand.merged[0])
  }

  private static func expect(
    _ estimate: Estimate, _ exact: Double, catches share: Double,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let value = try #require(estimate.value)
    let error = try #require(estimate.halfWidth) / factor
    #expect(
      abs(value - exact) < 4 * error, "\(value) ± \(error), exact \(exact)", sourceLocation: location)
    #expect(
      5.7 * error < share * exact, "catches \(5.7 * error / exact) only", sourceLocation: location)
  }

  @Test func `who finds no place is blocked as often as the formula says`() throws {
    let (centre, traffic) = try Self.centre(onDuty: 1) { $0.queue.places = 1 }
    let exact = try LimitedInterval(traffic: traffic, patience: 180, agents: 1, seconds: 3600, places: 1)
      .totals(within: 15)
    try Self.expect(centre.total.blocked, exact.blocked * 168, catches: 0.08)
    try Self.expect(centre.total.abandoned, exact.abandoned * 168, catches: 0.07)
    try Self.expect(centre.total.serviceLevel, exact.serviceLevel(.answeredOfOffered) ?? 0, catches: 0.025)
    try Self.expect(
      centre.total.averageSpeedOfAnswer, exact.averageSpeedOfAnswer ?? 0, catches: 0.07)
    try Self.expect(centre.total.occupancy, exact.occupancy ?? 0, catches: 0.025)
  }

  /// Redials after ten hours are nearly independent of the queue that caused them, so that the fixed point holds.
  @Test func `callers who dial again make the attempts of the fixed point`() throws {
    let (centre, traffic) = try Self.centre(onDuty: 1, warmUpDays: 4) {
      $0.lines[0].volume.counts = .callers
      $0.common.redialProbability = 0.6
      $0.common.redialDelaySeconds = 36_000
    }
    let exact = try ErlangAInterval.totals(traffic, patience: 180, agents: 1, seconds: 3600, within: 15)
    #expect(exact.offered > 1.2 * traffic.demand)
    try Self.expect(centre.total.offered, exact.offered * 168, catches: 0.035)
    try Self.expect(centre.total.redials, (exact.offered - traffic.demand) * 168, catches: 0.07)
    try Self.expect(centre.total.answerRate, exact.answerRate ?? 0, catches: 0.03)
  }

  /// A transferred call is short; the load, and so the occupancy where nobody gives up, is that of the mean.
  @Test func `a sub-centre and further work take the time of their means`() throws {
    let (centre, traffic) = try Self.centre(onDuty: 3) {
      $0.common.patienceSeconds = nil
      $0.lines[0].merge = Merge(
        mode: .subCentre, date: try Tiny.date("2024-01-01"), movedShare: 0.6, transferSeconds: 40)
      $0.workforce.furtherWork = [
        FurtherWork(id: "t", cause: .answeredCall, perCall: 1.5, meanSeconds: 200)
      ]
    }
    let load = traffic.demand * (traffic.handleSeconds + 300) / 3600
    try Self.expect(centre.total.occupancy, load / 3, catches: 0.03)
  }
}
