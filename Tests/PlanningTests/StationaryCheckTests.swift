import ContactCentre
import Measures
import QueueTheory
import TestSupport
import Testing

@testable import Planning

@Suite("The check of steady states where callers dial again", .tags(.exact))
struct StationaryCheckTests {
  /// A centre of hardly anybody, whose callers give up at once and dial again: hundreds of rounds of the exact law, or a
  /// number of attempts that no exact law holds. The forecast stands, the check says that it was not made.
  @Test(arguments: [0.9, 0.999, 0.999_999]) func `rounds beyond all patience are not begun`(
    redial: Double
  ) throws {
    let queue = ChangingQueue(
      traffic: Array(
        repeating: IntervalTraffic(
          calls: 0, callers: 40, redialProbability: redial, handleSeconds: 2400, patienceSeconds: 1),
        count: 168),
      staff: Array(repeating: 1, count: 168), seconds: 3600, within: 20, formula: .answeredOfOffered)
    let steady = try QueueWeek(
      queue.traffic, onDuty: queue.staff.map(Double.init), intervalsPerDay: 24, seconds: queue.seconds,
      within: queue.within, waits: false)
    let totals = try #require(steady.totals(by: .erlangA))
    let clock = ContinuousClock()
    let time = try clock.measure {
      let once = try queue.operations(givesUp: true)
      #expect(try queue.operations(near: totals, givesUp: true) > 100 * once)
    }
    #expect(time < .seconds(2))
  }

  /// The limit holds over all rounds: what one round may take, several may not.
  @Test func `rounds share one limit`() throws {
    let queue = ChangingQueue(
      traffic: Array(
        repeating: IntervalTraffic(
          calls: 0, callers: 12, redialProbability: 0.5, handleSeconds: 600, patienceSeconds: 60), count: 4),
      staff: [2, 1, 3, 2], seconds: 3600, within: 20, formula: .answeredOfOffered)
    let once = try queue.operations(givesUp: true)
    #expect(throws: QueueError.self) { try queue.totals(.transient, givesUp: true, limit: 1.5 * once) }
    let totals = try queue.totals(.transient, givesUp: true, limit: 100 * once)
    #expect(totals.allSatisfy { $0.offered > 12 })
  }

  /// Without redials there is one round, and its work is that of the exact law.
  @Test func `without redials the work is that of one round`() throws {
    let queue = ChangingQueue(
      traffic: Array(
        repeating: IntervalTraffic(calls: 12, handleSeconds: 600, patienceSeconds: 60), count: 4),
      staff: [2, 1, 3, 2], seconds: 3600, within: 20, formula: .answeredOfOffered)
    let steady = try QueueWeek(
      queue.traffic, onDuty: queue.staff.map(Double.init), intervalsPerDay: 4, seconds: 3600, within: 20,
      waits: false)
    let totals = try #require(steady.totals(by: .erlangA))
    #expect(try queue.operations(near: totals, givesUp: true) == queue.operations(givesUp: true))
  }
}
