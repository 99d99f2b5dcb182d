import QueueTheory
import TestSupport
import Testing

@Suite("A day of steady states", .tags(.reference))
struct StationaryDayTests {
  struct Stationary: Decodable, Sendable {
    let dayAnsweredWithinT: Double?
    let answeredWithinT: [Double?]
    let stable: [Bool?]
  }

  struct Outputs: Decodable, Sendable {
    let sippStationary: Stationary
  }

  typealias File = ReferenceFile<TransientReferenceTests.Inputs, Outputs>
  static let cases = File.cases(of: "transient")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 4)
  }

  @Test(arguments: cases)
  func `every interval on its own`(_ item: File.Case) throws {
    let inputs = item.inputs
    let figures = try StationaryDay.solve(inputs.day(), within: inputs.thresholdS)
    for (index, interval) in figures.intervals.enumerated() where interval.offered > 0 {
      let expected = item.outputs.sippStationary.answeredWithinT[index]
      if interval.status == .solved {
        #expect(agree(try #require(interval.serviceLevel), try #require(expected)), "interval \(index)")
      } else {
        #expect(interval.serviceLevel == nil)
        #expect((expected ?? 0) == 0, "interval \(index)")
      }
    }
  }
}
