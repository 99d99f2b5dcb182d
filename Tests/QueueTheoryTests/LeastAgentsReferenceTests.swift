import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("Least numbers of agents against exact searches", .tags(.reference))
struct LeastAgentsReferenceTests {
  struct Inputs: Decodable, Sendable {
    let model: String
    let loadErlang: Double
    let ahtS: Double
    let meanPatienceS: Double?
  }

  struct Level: Decodable, Sendable {
    let n: Int
    let slAtN: Double
    let slAtNMinus1: Double?
    let pAbandonAtN: Double
  }

  /// The figures of Erlang C, or one level for each formula of Erlang A.
  struct Answer: Decodable, Sendable {
    let n: Int?
    let slAtN: Double?
    let slAtNMinus1: Double?
    let capped: Int?
    let ofOffered: Level?
    let ofAnswered: Level?
    let exclShortAbandons: Level?

    enum CodingKeys: String, CodingKey {
      case n, slAtN, slAtNMinus1, ofOffered, ofAnswered, exclShortAbandons
      case capped = "nWithMaxOccupancy0.85"
    }
  }

  typealias File = ReferenceFile<Inputs, [String: Answer]>
  static let cases = File.cases(of: "least-agents")

  /// "sl95_15s" asks for 0.95 within 15 s.
  static func target(of key: String) throws -> (level: Double, seconds: Double) {
    let parts = key.dropFirst(2).dropLast().split(separator: "_")
    return (try #require(Double(parts[0])) / 100, try #require(Double(parts[1])))
  }

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 28)
    #expect(Self.cases.allSatisfy { $0.outputs.count == 5 })
  }

  @Test(arguments: cases.filter { $0.inputs.model == "erlang_c" })
  func `without abandonment`(_ item: File.Case) throws {
    let (load, handleTime) = (item.inputs.loadErlang, item.inputs.ahtS)
    for (key, answer) in item.outputs {
      let (level, seconds) = try Self.target(of: key)
      let least = try ErlangC.leastAgents(
        load: load, handleTime: handleTime, within: seconds, target: level)
      #expect(least == answer.n, "\(key)")
      let capped = try ErlangC.leastAgents(
        load: load, handleTime: handleTime, within: seconds, target: level, maximumOccupancy: 0.85)
      #expect(capped == answer.capped, "\(key), occupancy at most 0.85")
      let levels = try ErlangC.serviceLevels(
        load: load, handleTime: handleTime, within: seconds, agents: [least - 1, least])
      #expect(agree(levels[0] ?? 0, try #require(answer.slAtNMinus1)), "\(key), one less")
      #expect(agree(try #require(levels[1]), try #require(answer.slAtN)), "\(key)")
    }
  }

  @Test(arguments: cases.filter { $0.inputs.model == "erlang_a" })
  func `with abandonment, under three formulas`(_ item: File.Case) throws {
    let (load, handleTime) = (item.inputs.loadErlang, item.inputs.ahtS)
    let patience = try #require(item.inputs.meanPatienceS)
    for (key, answer) in item.outputs {
      let (level, seconds) = try Self.target(of: key)
      let answers: [(ServiceLevelFormula, Level?)] = [
        (.answeredOfOffered, answer.ofOffered),
        (.answeredOfAnswered, answer.ofAnswered),
        (.excludingShortAbandons, answer.exclShortAbandons),
      ]
      for (formula, expected) in answers {
        let expected = try #require(expected)
        let least = try ErlangA.leastAgents(
          load: load, handleTime: handleTime, patience: patience, within: seconds, target: level,
          formula: formula)
        #expect(least == expected.n, "\(key), \(formula)")
        func state(_ agents: Int) throws -> ErlangA.SteadyState {
          try ErlangA.solve(load: load, agents: Double(agents), handleTime: handleTime, patience: patience)
        }
        let there = try state(expected.n)
        #expect(agree(try #require(there.serviceLevel(formula, within: seconds)), expected.slAtN))
        #expect(agree(there.abandonedShare, expected.pAbandonAtN))
        if let below = expected.slAtNMinus1 {
          let before = try state(expected.n - 1)
          #expect(agree(try #require(before.serviceLevel(formula, within: seconds)), below))
        }
      }
    }
  }
}
