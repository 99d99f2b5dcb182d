import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("A limit on the queue against 40-digit values", .tags(.reference))
struct LimitsReferenceTests {
  struct Inputs: Decodable, Sendable {
    let loadErlang: Double
    let servers: Double
    let ahtS: Double
    let meanPatienceS: Double?
    let places: Int
    let thresholdS: Double
  }

  struct Outputs: Decodable, Sendable {
    let blocked: Double
    let pWait: Double
    let answered: Double
    let abandoned: Double
    let meanQueue: Double
    let answeredWithin: Double
    let abandonedWithin: Double
    let offeredWithin: Double
  }

  typealias File = ReferenceFile<Inputs, Outputs>
  static let cases = File.cases(of: "limits")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 12)
  }

  @Test(arguments: cases)
  func `blocking, waits and service levels`(_ item: File.Case) throws {
    let (inputs, outputs) = (item.inputs, item.outputs)
    let queue = try LimitedQueue(
      load: inputs.loadErlang, agents: inputs.servers, handleTime: inputs.ahtS,
      patience: inputs.meanPatienceS, places: inputs.places)
    let seconds = inputs.thresholdS
    #expect(agree(queue.blockedShare, outputs.blocked))
    #expect(agree(queue.probabilityOfWait, outputs.pWait))
    #expect(agree(queue.answeredShare, outputs.answered))
    #expect(agree(queue.abandonedShare, outputs.abandoned))
    #expect(agree(queue.meanQueueLength, outputs.meanQueue))
    #expect(agree(queue.answered(within: seconds), outputs.answeredWithin))
    #expect(agree(queue.abandoned(within: seconds), outputs.abandonedWithin))
    #expect(agree(try #require(queue.serviceLevel(.offeredWait, within: seconds)), outputs.offeredWithin))
    let excluding = outputs.answeredWithin / (1 - outputs.abandonedWithin)
    #expect(agree(try #require(queue.serviceLevel(.excludingShortAbandons, within: seconds)), excluding))
    #expect(abs(queue.answeredShare + queue.abandonedShare + queue.blockedShare - 1) < 1e-14)
  }

  @Test(.tags(.property), arguments: ServiceLevelFormula.allCases)
  func `without effect the limit leaves Erlang A and C, without places Erlang B`(
    formula: ServiceLevelFormula
  ) throws {
    let a = try ErlangA.solve(load: 50, agents: 48, handleTime: 240, patience: 120)
    let wide = try LimitedQueue(load: 50, agents: 48, handleTime: 240, patience: 120, places: 1_000_000)
    #expect(
      agree(
        try #require(wide.serviceLevel(formula, within: 15)),
        try #require(a.serviceLevel(formula, within: 15)))
    )
    #expect(agree(wide.meanQueueLength, a.meanQueueLength))
    #expect(agree(try #require(wide.meanWaitOfAnswered), try #require(a.meanWaitOfAnswered)))
    #expect(wide.blockedShare == 0)
    let patient = try LimitedQueue(load: 44, agents: 48, handleTime: 240, patience: nil, places: 1_000_000)
    guard case .stable(let c) = try ErlangC.solve(load: 44, agents: 48, handleTime: 240) else { return }
    #expect(agree(try #require(patient.serviceLevel(formula, within: 15)), c.serviceLevel(within: 15)))
    #expect(agree(try #require(patient.meanWait), c.meanWait))
    let none = try LimitedQueue(load: 50, agents: 48, handleTime: 240, patience: 120, places: 0)
    #expect(agree(none.blockedShare, try ErlangB.blocking(load: 50, agents: 48)))
    #expect(agree(try #require(none.serviceLevel(.answeredOfOffered, within: 0)), none.answeredShare))
  }
}
