import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("The transient law of a day against exact values", .tags(.reference))
struct TransientReferenceTests {
  struct Inputs: Decodable, Sendable {
    let callsPerHalfHour: [Double]
    let agents: [Int]
    let ahtS: Double
    let meanPatienceS: Double?
    let thresholdS: Double
    let intervalS: Double

    func day() throws -> StaffedDay {
      try StaffedDay(
        calls: callsPerHalfHour, agents: agents, interval: intervalS, handleTime: ahtS,
        patience: meanPatienceS)
    }
  }

  struct Day: Decodable, Sendable {
    let answeredWithinT: Double
    let pDelay: Double
    let abandonments: Double
    let meanQueue: Double
  }

  struct Intervals: Decodable, Sendable {
    let meanQueue: [Double]
    let pDelay: [Double?]
    let answeredWithinT: [Double?]
    let abandonments: [Double]
    let meanBusy: [Double]
  }

  struct Law: Decodable, Sendable {
    let day: Day
    let perInterval: Intervals
  }

  struct Outputs: Decodable, Sendable {
    let instantCapacity: Law
    let exhaustive: Law
  }

  typealias File = ReferenceFile<Inputs, Outputs>
  static let cases = File.cases(of: "transient")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 4)
  }

  @Test(arguments: cases, [RosterRule.capacity, .instant])
  func `every interval and the day`(_ item: File.Case, rule: RosterRule) throws {
    let inputs = item.inputs
    let law = rule == .instant ? item.outputs.instantCapacity : item.outputs.exhaustive
    let figures = try TransientDay.solve(inputs.day(), within: inputs.thresholdS, rule: rule)
    func near(_ actual: Double?, _ expected: Double?) -> Bool {
      guard let actual, let expected else { return actual == nil && expected == nil }
      return abs(actual - expected) <= 1e-9
    }
    let expected = law.perInterval
    for (index, interval) in figures.intervals.enumerated() {
      #expect(near(interval.serviceLevel, expected.answeredWithinT[index]), "interval \(index)")
      if interval.offered > 0 {
        #expect(near(interval.probabilityOfWait, expected.pDelay[index]), "interval \(index)")
      }
      #expect(near(interval.queueLength, expected.meanQueue[index]), "interval \(index)")
      #expect(near(interval.abandonedCalls, expected.abandonments[index]), "interval \(index)")
      #expect(near(interval.busyAgents, expected.meanBusy[index]), "interval \(index)")
    }
    #expect(near(figures.day.serviceLevel, law.day.answeredWithinT))
    #expect(near(figures.day.probabilityOfWait, law.day.pDelay))
    #expect(near(figures.day.queueLength, law.day.meanQueue))
    #expect(near(figures.day.abandonedCalls, law.day.abandonments))
  }
}
