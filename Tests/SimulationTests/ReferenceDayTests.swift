import Foundation
import Measures
import QueueTheory
import Stochastics
import TestSupport
import Testing

@testable import Simulation

/// Days of the transient reference values: 48 half hours from empty with changing calls and agents. Those that open into
/// a rush take too many calls for a build without optimisation.
@Suite("Days against exact values", .tags(.statistical, .reference))
struct ReferenceDayTests {
  struct File: Decodable {
    struct Case: Decodable {
      let id: String
      let inputs: Inputs
      let outputs: Outputs
    }

    struct Inputs: Decodable {
      let callsPerHalfHour: [Double]
      let agents: [Int]
      let ahtS: Double
      let meanPatienceS: Double?
      let thresholdS: Double
      let intervalS: Double
    }

    struct Outputs: Decodable {
      let instantCapacity: Law
      let exhaustive: Law
    }

    struct Law: Decodable { let day: Day }

    struct Day: Decodable {
      let answeredWithinT: Double
      let abandonments: Double
    }

    let cases: [Case]
  }

  /// A day and a roster rule, with as many replications as the power needs.
  private static var days: [(id: String, rule: RosterRule, replications: Int)] {
    let small: [(String, RosterRule, Int)] = [
      ("R5-small-erlang_c", .capacity, 680), ("R5-small-patience", .capacity, 300),
      ("R5-small-patience", .instant, 300),
    ]
    #if DEBUG
      return small
    #else
      return small + [
        ("R5-empty_start-erlang_c", .capacity, 6000), ("R5-empty_start-patience", .capacity, 1000),
      ]
    #endif
  }

  static func item(_ id: String) throws -> File.Case {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let bytes = try SourceTree.bytes("Tests/QueueTheoryTests/Reference/transient.json")
    let file = try decoder.decode(File.self, from: Data(bytes))
    return try #require(file.cases.first { $0.id == id })
  }

  /// The reference counts who gives up before midnight; the few who wait then give up later, which the exact
  /// law says when the day goes on without calls.
  /// Catches 0.0047 of service level without patience, 0.0045 with it, and 0.0024 of the callers who give up.
  @Test(arguments: days)
  func `service level and loss of the day`(id: String, rule: RosterRule, replications: Int) throws {
    let item = try Self.item(id)
    let inputs = item.inputs
    let reference = rule == .instant ? item.outputs.instantCapacity.day : item.outputs.exhaustive.day
    let law = Law.exponential(try ExponentialLaw(mean: inputs.ahtS))
    let line = CallLine(
      calls: inputs.callsPerHalfHour, handling: law,
      patience: try inputs.meanPatienceS.map { .exponential(try ExponentialLaw(mean: $0)) })
    var staff: [StaffChange] = []
    for (index, agents) in inputs.agents.enumerated() {
      let before = index > 0 ? inputs.agents[index - 1] : 0
      guard agents != before else { continue }
      let time = Double(index) * inputs.intervalS
      staff.append(StaffChange(time: time, team: 0, people: .number(agents - before)))
    }
    let centre = CentreModel(
      lines: [line], teams: [.serving(0)], staff: staff, interval: inputs.intervalS, rosterRule: rule,
      within: inputs.thresholdS)
    let calls = inputs.callsPerHalfHour.reduce(0, +)
    let means = try observe(
      centre, RunPlan(intervals: 48, drains: true), replications: replications,
      seed: 7,
      controls: LoadControls(calls: inputs.callsPerHalfHour, handling: law), count: 2
    ) { [Double($0.total.answeredWithin) / calls, Double($0.total.abandoned) / calls] }
    TheoryCheck.expect(means[0].estimate, is: reference.answeredWithinT, power: 0.005)
    guard inputs.meanPatienceS != nil else { return }
    let longer = try StaffedDay(
      calls: inputs.callsPerHalfHour + [0, 0], agents: inputs.agents + [3, 3], interval: inputs.intervalS,
      handleTime: inputs.ahtS, patience: inputs.meanPatienceS)
    let theory = try TransientDay.solve(longer, within: inputs.thresholdS, rule: rule).day
    let abandoned = try #require(theory.abandonedCalls)
    #expect(abandoned > reference.abandonments - 1e-9 && abandoned < reference.abandonments + 0.1)
    TheoryCheck.expect(means[1].estimate, is: abandoned / calls, power: 0.005)
  }
}
