import ContactCentre
import TestSupport
import Testing

@testable import Scenarios

@Suite("Where figures come from")
struct ProvenanceTests {
  @Test(.tags(.exact)) func `plain, sourced and assumed figures are told apart`() throws {
    var text = try Samples.replacing(
      "\"seats\": 40", with: "\"seats\": { \"value\": 40, \"source\": \"visit\" }")
    text = try Samples.replacing(
      "\"agents\": 60", with: "\"agents\": { \"value\": 60, \"assumption\": \"guess\" }", in: text)
    let file = try Samples.file(text)
    func basis(_ path: String) -> Provenance.Basis? { file.provenance.first { $0.path == path }?.basis }
    #expect(basis("sites.north.seats") == .source("visit"))
    #expect(basis("workforce.agents") == .assumption("guess"))
    #expect(basis("sites.south.seats") == .unstated)
    #expect(file.provenance.first { $0.path == "sites.north.seats" }?.value == "40")
    #expect(file.scenario == (try Samples.file(Samples.valid).scenario))
  }

  /// A scenario without its facts, which carry where they come from.
  private static func withoutFacts(_ scenario: Scenario) -> Scenario {
    var scenario = scenario
    scenario.evidence.facts = []
    return scenario
  }

  /// Each assumption of Shenzhen becomes a source in turn: it changes lists, and nothing else changes.
  @Test(.tags(.property)) func `a source in place of an assumption moves a figure between the lists alone`()
    throws
  {
    let text = try SourceTree.text("scenarios/shenzhen-2018.json")
    let before = try Samples.file(text)
    func paths(_ file: ScenarioFile, sourced: Bool) -> [String] {
      file.provenance.compactMap {
        switch $0.basis {
        case .source: sourced ? $0.path : nil
        case .assumption: sourced ? nil : $0.path
        case .unstated: nil
        }
      }
    }
    var start = text.startIndex
    var count = 0
    while let range = text[start...].firstRange(of: "\"assumption\":") {
      let changed = String(text[..<range.lowerBound]) + "\"source\":" + String(text[range.upperBound...])
      let after = try Samples.file(changed)
      let moved = paths(before, sourced: false)[count]
      #expect(Self.withoutFacts(after.scenario) == Self.withoutFacts(before.scenario))
      #expect(after.scenario.evidence.facts.map(\.value) == before.scenario.evidence.facts.map(\.value))
      #expect(paths(after, sourced: false) == paths(before, sourced: false).filter { $0 != moved })
      #expect(Set(paths(after, sourced: true)) == Set(paths(before, sourced: true) + [moved]))
      #expect(after.provenance.map(\.path) == before.provenance.map(\.path))
      #expect(after.provenance.map(\.value) == before.provenance.map(\.value))
      start = range.upperBound
      count += 1
    }
    #expect(count == paths(before, sourced: false).count)
    #expect(count > 50)
  }
}
