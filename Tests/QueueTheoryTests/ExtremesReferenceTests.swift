import Measures
import QueueTheory
import TestSupport
import Testing

/// The points of `Reference/extremes.py`. Values below 1e-280 are null there and not compared.
@Suite("The whole domain against 50-digit values", .tags(.reference))
struct ExtremesReferenceTests {
  struct DelayInputs: Decodable, Sendable {
    let loadErlang: Double
    let servers: Double
    let ahtS: Double
    let thresholdS: Double
  }

  struct DelayOutputs: Decodable, Sendable {
    let blocking: Double?
    let pWait: Double?
    let sl: Double?
    let longer: Double?
  }

  struct PatienceInputs: Decodable, Sendable {
    let loadErlang: Double
    let servers: Double
    let ahtS: Double
    let meanPatienceS: Double
    let thresholdS: Double
  }

  struct PatienceOutputs: Decodable, Sendable {
    let pWait: Double?
    let pAbandon: Double?
    let pAnswered: Double?
    let answeredWithin: Double?
    let abandonedWithin: Double?
    let offeredWithin: Double?
    let offeredLonger: Double?
    let meanWaitAnsweredS: Double?
    let meanWaitAbandonedS: Double?
  }

  typealias DelayFile = ReferenceFile<DelayInputs, DelayOutputs>
  typealias PatienceFile = ReferenceFile<PatienceInputs, PatienceOutputs>
  static let delays = DelayFile.cases(of: "erlang-c-extremes")
  static let patiences = PatienceFile.cases(of: "erlang-a-extremes")

  @Test func `the files are complete`() {
    #expect(Self.delays.count == 90)
    #expect(Self.patiences.count == 150)
  }

  private func compare(
    _ actual: Double?, _ expected: Double?, _ name: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard let expected else { return }
    #expect(agree(try #require(actual), expected), name, sourceLocation: sourceLocation)
  }

  @Test(arguments: delays)
  func `Erlang B and C`(_ item: DelayFile.Case) throws {
    let (inputs, outputs) = (item.inputs, item.outputs)
    let blocking = try ErlangB.blocking(load: inputs.loadErlang, agents: inputs.servers)
    try compare(blocking, outputs.blocking, "blocking")
    switch try ErlangC.solve(
      load: inputs.loadErlang, agents: inputs.servers, handleTime: inputs.ahtS)
    {
    case .unstable:
      #expect(outputs.sl == nil)
    case .stable(let state):
      try compare(state.probabilityOfWait, outputs.pWait, "probability of wait")
      try compare(state.serviceLevel(within: inputs.thresholdS), outputs.sl, "service level")
      try compare(state.probabilityOfWaitLonger(than: inputs.thresholdS), outputs.longer, "tail")
    }
  }

  @Test(arguments: patiences)
  func `Erlang A`(_ item: PatienceFile.Case) throws {
    let (inputs, outputs) = (item.inputs, item.outputs)
    let state = try ErlangA.solve(
      load: inputs.loadErlang, agents: inputs.servers, handleTime: inputs.ahtS, patience: inputs.meanPatienceS
    )
    let seconds = inputs.thresholdS
    try compare(state.probabilityOfWait, outputs.pWait, "probability of wait")
    try compare(state.abandonedShare, outputs.pAbandon, "abandoned")
    try compare(state.answeredShare, outputs.pAnswered, "answered")
    try compare(state.answered(within: seconds), outputs.answeredWithin, "answered in time")
    try compare(state.abandoned(within: seconds), outputs.abandonedWithin, "abandoned in time")
    try compare(state.offeredWaitLonger(than: seconds), outputs.offeredLonger, "tail")
    try compare(
      state.serviceLevel(.offeredWait, within: seconds), outputs.offeredWithin, "offered wait in time")
    try compare(state.meanWaitOfAnswered, outputs.meanWaitAnsweredS, "mean wait of the answered")
    if state.abandonedShare > 0 {
      try compare(state.meanWaitOfAbandoned, outputs.meanWaitAbandonedS, "mean wait of the abandoned")
    }
  }
}
