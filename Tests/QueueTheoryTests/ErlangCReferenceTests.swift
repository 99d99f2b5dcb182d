import QueueTheory
import TestSupport
import Testing

@Suite("Erlang C against 50-digit values", .tags(.reference))
struct ErlangCReferenceTests {
  struct Inputs: Decodable, Sendable {
    let loadErlang: Double
    let ahtS: Double
    let servers: Double
  }

  struct Outputs: Decodable, Sendable {
    let stable: Bool
    let pWait: Double
    let sl0S: Double
    let sl10S: Double
    let sl15S: Double
    let sl20S: Double
    let sl30S: Double
    let sl60S: Double
    let asaS: Double?
    let meanQueue: Double?
    let occupancy: Double
    let waitP50S: Double?
    let waitP90S: Double?
    let waitP95S: Double?
  }

  typealias File = ReferenceFile<Inputs, Outputs>
  static let cases = File.cases(of: "erlang-c")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 28)
  }

  @Test(arguments: cases.filter(\.outputs.stable))
  func `delay measures`(_ item: File.Case) throws {
    let (inputs, outputs) = (item.inputs, item.outputs)
    let outcome = try ErlangC.solve(
      load: inputs.loadErlang, agents: inputs.servers, handleTime: inputs.ahtS)
    guard case .stable(let state) = outcome else {
      Issue.record("stable in the reference")
      return
    }
    #expect(agree(state.probabilityOfWait, outputs.pWait))
    let levels = [
      (0, outputs.sl0S), (10, outputs.sl10S), (15, outputs.sl15S), (20, outputs.sl20S), (30, outputs.sl30S),
      (60.0, outputs.sl60S),
    ]
    for (seconds, level) in levels {
      #expect(agree(state.serviceLevel(within: seconds), level), "within \(seconds) s")
    }
    #expect(agree(state.meanWait, try #require(outputs.asaS)))
    #expect(agree(state.meanQueueLength, try #require(outputs.meanQueue)))
    #expect(agree(state.occupancy, outputs.occupancy))
    #expect(agree(state.waitQuantile(0.5), try #require(outputs.waitP50S)))
    #expect(agree(state.waitQuantile(0.9), try #require(outputs.waitP90S)))
    #expect(agree(state.waitQuantile(0.95), try #require(outputs.waitP95S)))
  }

  @Test(arguments: cases.filter { !$0.outputs.stable })
  func `load at or above the agents is a state of its own`(_ item: File.Case) throws {
    let outcome = try ErlangC.solve(
      load: item.inputs.loadErlang, agents: item.inputs.servers, handleTime: item.inputs.ahtS)
    #expect(outcome == .unstable)
  }
}
