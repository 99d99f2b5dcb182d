import ContactCentre
import Measures
import TestSupport
import Testing

@testable import Scenarios

@Suite("Keys that the formulas do not know", .tags(.exact))
struct SimulatedOnlyTests {
  @Test func `are named in the order of the scenario`() throws {
    #expect(
      try Samples.file(Samples.simulated).scenario.simulatedOnly == [
        "calendar.day_to_day_cv", "common.patience_law", "common.priority",
        "common.day_to_day_cv", "lines.parks.patience_law", "lines.parks.priority",
        "lines.parks.day_to_day_cv", "queue.routing", "queue.sites", "skill_groups", "shocks",
      ])
    #expect(try Samples.file(Samples.valid).scenario.simulatedOnly.isEmpty)
    #expect(try Samples.shenzhen().scenario.simulatedOnly.isEmpty)
  }

  @Test func `are not named where they say what the formulas assume`() throws {
    var scenario = try Samples.file(Samples.simulated).scenario
    scenario.common.handleTime = HandleTime(talkSeconds: 200, afterCallWorkSeconds: 60)
    scenario.common.patienceLaw = .exponential
    scenario.common.dayToDayVariation = 0
    scenario.lines[1].own.patienceLaw = .exponential
    scenario.lines[1].own.dayToDayVariation = 0
    scenario.calendar.dayToDayVariation = 0
    scenario.queue = QueueRules(places: 25)
    scenario.skillGroups = []
    scenario.shocks = []
    #expect(scenario.common.priority == 2 && scenario.common.redialDelaySeconds == 600)
    #expect(scenario.simulatedOnly.isEmpty)
    scenario.queue.routing = .longestWait
    #expect(scenario.simulatedOnly == ["queue.routing"])
    scenario.lines[0].own.handleTime = HandleTime(
      talkSeconds: 1, afterCallWorkSeconds: 0, law: .weibull, coefficientOfVariation: 2)
    #expect(scenario.simulatedOnly == ["queue.routing"])
  }
}
