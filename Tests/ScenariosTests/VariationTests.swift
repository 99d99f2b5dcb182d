import ContactCentre
import Planning
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Values of --vary")
struct VariationTests {
  private func axis(_ written: String) throws -> SweepAxis {
    try #require(try Samples.file(Samples.valid).axes([written]).first)
  }

  private func problem(_ written: String...) throws -> Phrase? {
    do {
      _ = try Samples.file(Samples.valid).axes(written)
      return nil
    } catch {
      return (error as? VariationError)?.problem
    }
  }

  @Test(
    .tags(.exact),
    arguments: [
      ("0.1...0.3:0.1", ["0.1", "0.2", "0.3"]), ("0.1,0.25", ["0.1", "0.25"]), ("0...0.3:0.2", ["0", "0.2"]),
      ("0.5...0.5:1", ["0.5"]), ("0.1,0.2...0.4:0.1,0.9", ["0.1", "0.2", "0.3", "0.4", "0.9"]),
      ("1e-1", ["1e-1"]),
    ]) func `lists and ranges are exact decimals`(values: String, texts: [String]) throws
  {
    let axis = try axis("common.self_service_share=\(values)")
    #expect(axis.values.map(\.text) == texts)
    #expect(axis.values.map(\.number) == texts.map { Double($0) })
    #expect(axis.name == "common.self_service_share")
  }

  @Test(.tags(.exact)) func `a hundred steps of a hundredth end where they should`() throws {
    #expect(try axis("common.self_service_share=0...1:0.01").values.count == 101)
    #expect(try axis("common.self_service_share=0...1:0.00001").values.count == 100_001)
  }

  @Test(.tags(.exact)) func `a value sets its figure alone`() throws {
    let file = try Samples.file(Samples.valid)
    var scenario = file.scenario
    try axis("sites.north.seats=55").values[0].apply(&scenario)
    #expect(scenario.sites[0].seats == 55)
    scenario.sites[0].seats = 40
    #expect(scenario == file.scenario)
  }

  @Test(.tags(.exact)) func `short names scale in proportion`() throws {
    let file = try Samples.shenzhen()
    var scenario = file.scenario
    for axis in try file.axes(["seats=874", "staff=50%", "volume=110%", "handle-time=155"]) {
      axis.values[0].apply(&scenario)
    }
    #expect(scenario.sites.map(\.seats) == file.scenario.sites.map { $0.seats * 2 })
    #expect(scenario.workforce.agents == 527)
    for (line, before) in zip(scenario.lines, file.scenario.lines) {
      #expect(abs(line.volume.calls - before.volume.calls * 1.1) < 1e-6)
    }
    #expect(abs((scenario.common.handleTime?.talkSeconds ?? 0) - 110) < 1e-9)
    #expect(abs((scenario.common.handleTime?.afterCallWorkSeconds ?? 0) - 45) < 1e-9)
  }

  @Test(.tags(.property), arguments: 0..<200)
  func `whole parts keep the sum and lie next to the exact ones`(number: Int) {
    var random = SplitMix64(case: number)
    let weights = (0..<random.whole(1...12)).map { _ in random.isTrue(0.1) ? 0 : Double(random.whole(1...500))
    }
    let total = random.whole(0...5000)
    let parts = LargestRemainder.split(total, by: weights)
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return #expect(parts.allSatisfy { $0 == 0 }) }
    #expect(parts.reduce(0, +) == total)
    for (part, weight) in zip(parts, weights) {
      #expect(abs(Double(part) - Double(total) * weight / sum) < 1 + 1e-9)
      if weight == 0 { #expect(part == 0) }
    }
    #expect(LargestRemainder.split(Int(sum), by: weights) == weights.map { Int($0) })
  }

  @Test(.tags(.exact)) func `what cannot be varied is refused`() throws {
    #expect(try problem("seats") == VariationWording.form)
    #expect(try problem("=5") == VariationWording.form)
    #expect(try problem("seats=1", "seats=2") == VariationWording.twice("seats"))
    #expect(try problem("seat=1") == VariationWording.unknownKey("seat", nearest: "seats"))
    #expect(
      try problem("sites.nort.seats=1")
        == VariationWording.unknownKey("sites.nort.seats", nearest: "sites.north.seats"))
    #expect(try problem("zzzzzz=1") == VariationWording.unknownKey("zzzzzz", nearest: nil))
    #expect(try problem("sites.north.seats=90%") == VariationWording.percentOfFigure)
    #expect(try problem("seats=1...50%:1") == VariationWording.mixedRange)
    #expect(try problem("seats=3...1:1") == VariationWording.emptyRange)
    #expect(try problem("seats=1...3:0") == VariationWording.emptyRange)
    #expect(try problem("seats=1...3") == VariationWording.notANumber("1...3"))
    #expect(try problem("seats=") == VariationWording.notANumber(""))
    #expect(try problem("seats=1,,2") == VariationWording.notANumber(""))
    #expect(try problem("seats=NaN") == VariationWording.notANumber("NaN"))
    #expect(try problem("seats=inf") == VariationWording.notANumber("inf"))
    #expect(try problem("seats=-5") == ScenarioWording.outOfRange(value: "-5", allowed: "0 ≤ x ≤ 1000000"))
    #expect(try problem("seats=1.5") == ScenarioWording.notWhole(value: "1.5"))
    #expect(
      try problem("common.self_service_share=95")
        == ScenarioWording.percentForShare(value: "95", share: "0.95", allowed: "0 ≤ x ≤ 1"))
    #expect(try problem("volume=100") == VariationWording.mixedVolumes)
    #expect(try problem("volume=100%") == nil)
    #expect(try problem("staff=0...1999:1", "seats=1...1000:1") == VariationWording.tooMany(1_000_000))
    #expect(try problem("staff=0...1:0.0000001") == VariationWording.tooMany(1_000_000))
    #expect(try problem("volume=1e30...1e30:1e-10") != nil)
    #expect(try problem("volume=1e30...1.0000000000000001e30:1e-10") != nil)
  }
}
