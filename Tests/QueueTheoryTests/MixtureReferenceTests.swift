import QueueTheory
import Stochastics
import TestSupport
import Testing

/// Short and long calls in one queue: the approximation beside the exact Markov chain.
@Suite("Queues of short and long calls against exact chains", .tags(.reference))
struct MixtureReferenceTests {
  struct Inputs: Decodable, Sendable {
    let servers: Double
    let loadErlang: Double
    let shortS: Double
    let longS: Double
    let shortShare: Double
    let meanPatienceS: Double?
    let thresholdS: Double

    var law: ServiceLaw {
      get throws {
        let parts = try [shortS, longS].map { ScaledLaw(.exponential(try ExponentialLaw(mean: $0))) }
        return ServiceLaws(parts).mixture([shortShare, 1 - shortShare])
      }
    }
  }

  struct Outputs: Decodable, Sendable {
    let pWait: Double
    let meanWait: Double
    let abandoned: Double
    let answeredWithin: Double
    let offeredLonger: Double
  }

  /// What the approximation says.
  struct Found {
    let waits: Double
    let meanWait: Double
    var abandoned = 0.0
    let inTime: Double

    init(_ inputs: Inputs) throws {
      let (law, within) = (try inputs.law, inputs.thresholdS)
      if let patience = inputs.meanPatienceS {
        let state = try ErlangA.solve(
          load: inputs.loadErlang, agents: inputs.servers, service: law, patience: patience)
        (waits, meanWait) = (state.probabilityOfWait, state.meanWait)
        (abandoned, inTime) = (state.abandonedShare, state.answered(within: within))
      } else {
        let outcome = try ErlangC.solve(load: inputs.loadErlang, agents: inputs.servers, service: law)
        guard case .stable(let state) = outcome else {
          (waits, meanWait, inTime) = (1, .infinity, 0)
          return
        }
        (waits, meanWait) = (state.probabilityOfWait, state.meanWait)
        inTime = state.serviceLevel(within: within)
      }
    }
  }

  typealias File = ReferenceFile<Inputs, Outputs>
  static let cases = File.cases(of: "mixtures")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 121)
  }

  @Test(arguments: cases)
  func `shares lie within a point or two of the chain`(_ item: File.Case) throws {
    let (found, exact) = (try Found(item.inputs), item.outputs)
    #expect(abs(found.inTime - exact.answeredWithin) < 0.02)
    #expect(abs(found.waits - exact.pWait) < 0.012)
    #expect(abs(found.abandoned - exact.abandoned) < 0.01)
    #expect(abs(found.meanWait / exact.meanWait - 1) < 0.35)
  }

  @Test func `on the mean shares lie within half a point, and nearer than one exponential time does`() throws
  {
    var (error, ofMean) = (0.0, 0.0)
    for item in Self.cases {
      let inputs = item.inputs
      error += abs(try Found(inputs).inTime - item.outputs.answeredWithin)
      let mean = try inputs.law.mean
      let single: Double
      if let patience = inputs.meanPatienceS {
        single = try ErlangA.solve(
          load: inputs.loadErlang, agents: inputs.servers, handleTime: mean, patience: patience
        ).answered(within: inputs.thresholdS)
      } else {
        single =
          try ErlangC.serviceLevels(
            load: inputs.loadErlang, handleTime: mean, within: inputs.thresholdS,
            agents: [Int(inputs.servers)]
          )[0] ?? 0
      }
      ofMean += abs(single - item.outputs.answeredWithin)
    }
    let count = Double(Self.cases.count)
    #expect(error / count < 0.005)
    #expect(error < 0.4 * ofMean)
  }

  /// 50 calls of 60 s and 5 of 600 s an hour for two agents.
  @Test func `two lines that lose by their merge are seen to lose`() throws {
    let item = try #require(Self.cases.last)
    let found = try Found(item.inputs)
    #expect(found.meanWait > 714 && found.meanWait < 735)
    #expect(found.inTime > 0.325 && found.inTime < 0.335)
  }
}
