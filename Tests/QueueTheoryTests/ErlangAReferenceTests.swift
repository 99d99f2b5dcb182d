import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("Erlang A against 40-digit values", .tags(.reference))
struct ErlangAReferenceTests {
  struct Inputs: Decodable, Sendable {
    let loadErlang: Double
    let ahtS: Double
    let servers: Double
    let meanPatienceS: Double
    let thresholdS: Double
  }

  struct Outputs: Decodable, Sendable {
    let pAbandon: Double
    let pWait: Double
    let answeredWithin: Double
    let abandonedWithin: Double
    let slOfOffered: Double
    let slOfAnswered: Double
    let slExclShortAbandons: Double
    let pWaitAtMostT: Double
    let meanWaitAllS: Double
    let meanWaitAnsweredS: Double
    let meanWaitAbandonedS: Double
    let meanQueue: Double
    let occupancy: Double
  }

  typealias File = ReferenceFile<Inputs, Outputs>
  static let cases = File.cases(of: "erlang-a")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 14)
  }

  @Test(arguments: cases)
  func `abandonment, delay and service levels`(_ item: File.Case) throws {
    let (inputs, outputs) = (item.inputs, item.outputs)
    let state = try ErlangA.solve(
      load: inputs.loadErlang, agents: inputs.servers, handleTime: inputs.ahtS,
      patience: inputs.meanPatienceS)
    let seconds = inputs.thresholdS
    #expect(agree(state.abandonedShare, outputs.pAbandon))
    #expect(agree(state.probabilityOfWait, outputs.pWait))
    #expect(agree(state.answered(within: seconds), outputs.answeredWithin))
    #expect(agree(state.abandoned(within: seconds), outputs.abandonedWithin))
    #expect(agree(state.meanWait, outputs.meanWaitAllS))
    #expect(agree(try #require(state.meanWaitOfAnswered), outputs.meanWaitAnsweredS))
    #expect(agree(try #require(state.meanWaitOfAbandoned), outputs.meanWaitAbandonedS))
    #expect(agree(state.meanQueueLength, outputs.meanQueue))
    #expect(agree(try #require(state.occupancy), outputs.occupancy))
    let levels: [(ServiceLevelFormula, Double)] = [
      (.answeredOfOffered, outputs.slOfOffered),
      (.answeredOfAnswered, outputs.slOfAnswered),
      (.excludingShortAbandons, outputs.slExclShortAbandons),
      (.countingShortAbandons, outputs.pWaitAtMostT),
    ]
    for (formula, level) in levels {
      #expect(agree(try #require(state.serviceLevel(formula, within: seconds)), level), "\(formula)")
    }
  }
}
