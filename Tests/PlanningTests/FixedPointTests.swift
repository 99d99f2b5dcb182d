import ContactCentre
import QueueTheory
import Scenarios
import TestSupport
import Testing

@testable import Planning

@Suite("Fixed points")
struct FixedPointTests {
  @Test(.tags(.property), arguments: 0..<60)
  func `attempts with redials solve their equation`(number: Int) throws {
    var random = SplitMix64(case: number)
    let traffic = IntervalTraffic(
      calls: random.real(0...50), callers: random.real(1...200), redialProbability: random.real(0...0.95),
      handleSeconds: random.real(30...600), patienceSeconds: random.real(10...600))
    let patience = try #require(traffic.patienceSeconds)
    let agents = traffic.demand * traffic.handleSeconds / 1800 * random.real(0.2...1.5)
    let totals = try ErlangAInterval.totals(
      traffic, patience: patience, agents: agents, seconds: 1800, within: 15)
    let state = try ErlangA.solve(
      load: totals.offered * traffic.handleSeconds / 1800, agents: agents, handleTime: traffic.handleSeconds,
      patience: patience)
    let expected = traffic.calls + traffic.callers / (1 - traffic.redialProbability * state.abandonedShare)
    #expect(agree(totals.offered, expected, within: 1e-9))
    #expect(agree(totals.offered, totals.answered + totals.abandoned, within: 1e-9))
  }

  /// Tickets longer than the calls themselves, and callbacks to those who gave up.
  @Test(
    .tags(.property),
    arguments: [
      [FurtherWork(id: "t", cause: .answeredCall, perCall: 0.2, meanSeconds: 200)],
      [FurtherWork(id: "t", cause: .answeredCall, perCall: 1, meanSeconds: 500)],
      [FurtherWork(id: "t", cause: .answeredCall, perCall: 5, meanSeconds: 900)],
      [FurtherWork(id: "c", cause: .abandonedCall, perCall: 1, meanSeconds: 120)],
      [
        FurtherWork(id: "t", cause: .answeredCall, perCall: 1, meanSeconds: 400),
        FurtherWork(id: "c", cause: .abandonedCall, perCall: 0.5, meanSeconds: 400),
      ],
    ])
  func `what is set aside for further work is what the calls then ask for`(work: [FurtherWork]) throws {
    for agents in [20.0, 50, 90] {
      let scenario = try Tiny.scenario {
        $0.workforce.furtherWork = work
        $0.workforce.agents = agents
      }
      let centre = try Forecast(scenario).centre
      let totals = try #require(centre.week.week(by: centre.week.headline))
      let hours = work.reduce(0) {
        $0 + ($1.cause == .answeredCall ? totals.answered : totals.abandoned) * $1.perCall * $1.meanSeconds
          / 3600
      }
      let staffed = centre.roster.onDuty.reduce(0, +)
      #expect(agree(centre.furtherWorkHours, hours))
      #expect(abs(min(1, hours / staffed) - centre.furtherWorkShare) < 1e-8, "\(agents)")
      #expect(agree(totals.staffed / 3600, staffed * (1 - centre.furtherWorkShare), within: 1e-9))
    }
  }

  @Test(.tags(.reference), arguments: [0.3, 0.5, 0.7, 0.9, 0.99])
  func `a line before the merge answers the published share, however few its calls`(rate: Double) throws {
    for calls in [0.5, 20, 2400, 100_000] {
      let scenario = try Tiny.scenario {
        $0.lines[0].before.answerRate = rate
        $0.lines[0].volume.calls = calls
      }
      let before = try Forecast(scenario).lines[0].before
      let answered = try #require(before.week?.week(by: .erlangA)?.answerRate)
      #expect(abs(answered - rate) < 1e-6, "\(calls) calls a day")
    }
  }

  @Test(.tags(.reference)) func `Shenzhen's lines answer what was published before the merge`() throws {
    let forecast = try Forecast(Tiny.shenzhen().scenario)
    #expect(forecast.lines.count == 17)
    for line in forecast.lines {
      let rate = try #require(line.line.before.answerRate)
      #expect(abs((line.before.week?.week(by: .erlangA)?.answerRate ?? 0) - rate) < 1e-6, "\(line.line.id)")
    }
  }
}
