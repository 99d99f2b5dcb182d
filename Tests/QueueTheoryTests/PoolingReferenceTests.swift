import QueueTheory
import TestSupport
import Testing

@Suite("Seventeen lines alone and pooled against exact values", .tags(.reference))
struct PoolingReferenceTests {
  struct Inputs: Decodable, Sendable {
    let loadsErlang: [Double]
    let ahtS: [Double]
    let totalLoadErlang: Double
    let target: Double
    let thresholdS: Double
    let seats: Double
  }

  struct Outputs: Decodable, Sendable {
    let agentsPerLine: [Int]
    let slPerLine: [Double]
    let agentsSeparate: Int
    let pooledAhtS: Double
    let agentsPooled: Int
    let slPooled: Double
    let slPooledOneLess: Double
    let pooled437PWait: Double
    let pooled437Sl: Double
    let pooled437AsaS: Double
    let pooled437Occupancy: Double
  }

  typealias File = ReferenceFile<Inputs, Outputs>
  static let cases = File.cases(of: "pooling")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 3)
  }

  @Test(arguments: cases)
  func `each line alone`(_ item: File.Case) throws {
    let inputs = item.inputs
    var total = 0
    for (line, load) in inputs.loadsErlang.enumerated() {
      let handleTime = inputs.ahtS[line]
      let agents = try ErlangC.leastAgents(
        load: load, handleTime: handleTime, within: inputs.thresholdS, target: inputs.target)
      #expect(agents == item.outputs.agentsPerLine[line], "line \(line)")
      let level = try ErlangC.serviceLevels(
        load: load, handleTime: handleTime, within: inputs.thresholdS, agents: [agents])
      #expect(agree(try #require(level[0]), item.outputs.slPerLine[line]), "line \(line)")
      total += agents
    }
    #expect(total == item.outputs.agentsSeparate)
  }

  @Test(arguments: cases)
  func `all lines as one queue`(_ item: File.Case) throws {
    let (inputs, outputs) = (item.inputs, item.outputs)
    let load = inputs.totalLoadErlang
    let handleTime = outputs.pooledAhtS
    let agents = try ErlangC.leastAgents(
      load: load, handleTime: handleTime, within: inputs.thresholdS, target: inputs.target)
    #expect(agents == outputs.agentsPooled)
    let levels = try ErlangC.serviceLevels(
      load: load, handleTime: handleTime, within: inputs.thresholdS, agents: [agents - 1, agents])
    #expect(agree(try #require(levels[0]), outputs.slPooledOneLess))
    #expect(agree(try #require(levels[1]), outputs.slPooled))

    guard
      case .stable(let seated) = try ErlangC.solve(
        load: load, agents: inputs.seats, handleTime: handleTime)
    else {
      Issue.record("\(inputs.seats) seats are enough")
      return
    }
    #expect(agree(seated.probabilityOfWait, outputs.pooled437PWait))
    #expect(agree(seated.serviceLevel(within: inputs.thresholdS), outputs.pooled437Sl))
    #expect(agree(seated.meanWait, outputs.pooled437AsaS))
    #expect(agree(seated.occupancy, outputs.pooled437Occupancy))
  }
}
