import QueueTheory
import TestSupport
import Testing

@Suite("Square-root and Garnett approximations beside exact values", .tags(.reference))
struct AsymptoticsReferenceTests {
  struct Inputs: Decodable, Sendable {
    let loadErlang: Double
    let servers: Double
    let ahtS: Double
    let meanPatienceS: Double
  }

  struct SquareRoot: Decodable, Sendable {
    let betaOverSqrtLoad: Double
    let betaOverSqrtServers: Double
    let pWaitExact: Double
    let pWaitBetaLoad: Double
    let pWaitBetaServers: Double
    let sl15SExact: Double
    let sl15SBetaLoad: Double
    let targetPWait: Double
    let betaForTarget: Double
    let serversSquareRootRule: Int
  }

  struct Patient: Decodable, Sendable {
    let pWaitExact: Double
    let pWaitGarnett: Double
    let pAbandonGivenWaitGarnett: Double
    let pAbandonExact: Double
    let pAbandonGarnett: Double
    let meanWaitExactS: Double
    let meanWaitGarnettS: Double
  }

  struct Outputs: Decodable, Sendable {
    let halfinWhitt: SquareRoot
    let garnett: Patient
  }

  typealias File = ReferenceFile<Inputs, Outputs>
  static let cases = File.cases(of: "asymptotics")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 4)
  }

  @Test(arguments: cases)
  func `the square-root rule`(_ item: File.Case) throws {
    let (inputs, outputs) = (item.inputs, item.outputs.halfinWhitt)
    let (load, agents, handleTime) = (inputs.loadErlang, inputs.servers, inputs.ahtS)
    let byLoad = try #require(try HalfinWhitt(load: load, agents: agents, handleTime: handleTime))
    let byAgents = try #require(
      try HalfinWhitt(load: load, agents: agents, handleTime: handleTime, scale: .agents))
    #expect(agree(byLoad.reserve, outputs.betaOverSqrtLoad))
    #expect(agree(byAgents.reserve, outputs.betaOverSqrtServers))
    #expect(agree(byLoad.probabilityOfWait, outputs.pWaitBetaLoad))
    #expect(agree(byAgents.probabilityOfWait, outputs.pWaitBetaServers))
    #expect(agree(byLoad.serviceLevel(within: 15), outputs.sl15SBetaLoad))
    let target = outputs.targetPWait
    #expect(agree(try HalfinWhitt.reserve(probabilityOfWait: target), outputs.betaForTarget))
    #expect(try HalfinWhitt.agents(load: load, probabilityOfWait: target) == outputs.serversSquareRootRule)
    guard case .stable(let exact) = try ErlangC.solve(load: load, agents: agents, handleTime: handleTime)
    else {
      Issue.record("the load is below the agents")
      return
    }
    #expect(agree(exact.probabilityOfWait, outputs.pWaitExact))
    #expect(agree(exact.serviceLevel(within: 15), outputs.sl15SExact))
  }

  @Test(arguments: cases)
  func `the approximation with patience`(_ item: File.Case) throws {
    let (inputs, outputs) = (item.inputs, item.outputs.garnett)
    let garnett = try Garnett(
      load: inputs.loadErlang, agents: inputs.servers, handleTime: inputs.ahtS, patience: inputs.meanPatienceS
    )
    #expect(agree(garnett.probabilityOfWait, outputs.pWaitGarnett))
    #expect(agree(garnett.abandonedShareOfWaiting, outputs.pAbandonGivenWaitGarnett))
    #expect(agree(garnett.abandonedShare, outputs.pAbandonGarnett))
    #expect(agree(garnett.meanWait, outputs.meanWaitGarnettS))
    let exact = try ErlangA.solve(
      load: inputs.loadErlang, agents: inputs.servers, handleTime: inputs.ahtS, patience: inputs.meanPatienceS
    )
    #expect(agree(exact.probabilityOfWait, outputs.pWaitExact))
    #expect(agree(exact.abandonedShare, outputs.pAbandonExact))
    #expect(agree(exact.meanWait, outputs.meanWaitExactS))
  }

  @Test(.tags(.property), arguments: [-2.0, -0.5, 0, 0.3, 1, 2])
  func `the error falls like one over the root of the agents`(reserve: Double) throws {
    var last = 4.0
    for load in [1e2, 1e4, 1e6] {
      let agents = load + reserve * load.squareRoot()
      let exact = try ErlangA.solve(load: load, agents: agents, handleTime: 240, patience: 120)
      let limit = try Garnett(load: load, agents: agents, handleTime: 240, patience: 120)
      let error = abs(limit.probabilityOfWait / exact.probabilityOfWait - 1)
      #expect(error < 0.15 * last)
      last = error
    }
    let none = try HalfinWhitt(load: 10, agents: 10, handleTime: 240)
    #expect(none == nil)
  }

  @Test(.tags(.property), arguments: [1e-300, 1e-12, 1e-3, 0.3, 0.999, 1 - 1e-12])
  func `the reserve for a target reaches it`(target: Double) throws {
    let reserve = try HalfinWhitt.reserve(probabilityOfWait: target)
    let tolerance = 1e-13 + 1e-15 * reserve * reserve
    #expect(agree(HalfinWhitt.probabilityOfWait(reserve: reserve), target, within: tolerance))
  }
}
