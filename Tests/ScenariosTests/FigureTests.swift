import ContactCentre
import FoundationEssentials
import TestSupport
import Testing

@testable import Scenarios

@Suite("Figures that can be varied", .tags(.property))
struct FigureTests {
  static func files() throws -> [ScenarioFile] {
    try [Samples.valid, Samples.staffing, Samples.money, Samples.pay, Samples.evidence, Samples.scored]
      .map { try Samples.file($0) }
      + SourceTree.scenarios().map { try Samples.shipped($0) }
  }

  @Test func `set to their own value they change nothing`() throws {
    for file in try Self.files() {
      #expect(file.figures.count > 40)
      for figure in file.figures {
        var scenario = file.scenario
        figure.set(&scenario, figure.value)
        #expect(scenario == file.scenario, "\(figure.path)")
      }
    }
  }

  @Test func `set to another value they change themselves alone`() throws {
    for file in try Self.files() {
      #expect(Set(file.figures.map(\.path)).count == file.figures.count)
      let others = try file.figures.map { figure in
        let candidates = [figure.value + 1, figure.value / 2, Decimal(0), Decimal(1) / 4, Decimal(1) / 8]
        return try #require(
          candidates.first {
            guard $0 != figure.value, let value = ExactNumber.double($0) else { return false }
            return ExactNumber.problem(value, written: "", figure.allowed, isWhole: figure.isWhole) == nil
          }, "\(figure.path)")
      }
      var changed: [Scenario] = []
      for (figure, other) in zip(file.figures, others) {
        var scenario = file.scenario
        figure.set(&scenario, other)
        changed.append(scenario)
        #expect(scenario != file.scenario, "\(figure.path)")
        // Undone, nothing is left of it.
        figure.set(&scenario, figure.value)
        #expect(scenario == file.scenario, "\(figure.path)")
      }
      // No two figures set the same thing.
      #expect(Set(changed).count == changed.count)
    }
  }

  @Test func `a file with the other value reads as the scenario in which it was set`() throws {
    let file = try Samples.file(Samples.valid)
    let changes: [(path: String, old: String, new: String, value: Decimal)] = [
      ("sites.north.seats", "\"seats\": 40", "\"seats\": 41", 41),
      ("lines.tax.volume.calls", "\"calls\": 36600", "\"calls\": 36601", 36601),
      ("lines.parks.volume.calls_per_day", "\"calls_per_day\": 150", "\"calls_per_day\": 151", 151),
      ("common.handle_time.talk_s", "\"talk_s\": 200", "\"talk_s\": 201", 201),
      ("workforce.shifts.day.breaks.meal.minutes", "\"minutes\": 60", "\"minutes\": 45", 45),
      ("queue.places", "\"places\": 25", "\"places\": 0", 0),
      ("tariff.tax_rate", "\"tax_rate\": 0.06", "\"tax_rate\": 0.5", Decimal(1) / 2),
      ("profiles.office.10", "0.1, 0.1, 0.2,", "0.1, 0.1, 0.2000001,", Decimal(2_000_001) / 10_000_000),
      ("calendar.special_days.fair.factor", "\"factor\": 2", "\"factor\": 3", 3),
    ]
    for (path, old, new, value) in changes {
      let figure = try #require(file.figures.first { $0.path == path }, "\(path)")
      var scenario = file.scenario
      figure.set(&scenario, value)
      #expect(scenario == (try Samples.file(Samples.replacing(old, with: new)).scenario), "\(path)")
    }
  }
}
