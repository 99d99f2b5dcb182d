import ContactCentre
import FoundationEssentials
import Measures
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Remarks on a scenario", .tags(.exact))
struct RemarkTests {
  private static let date = CalendarDate(year: 2024, month: 2, day: 1) ?? .unset

  struct Case: Sendable, CustomStringConvertible {
    let paths: [String]
    let change: @Sendable (inout Scenario) -> Void
    var description: String { paths.joined(separator: " ") }

    init(_ paths: String..., change: @escaping @Sendable (inout Scenario) -> Void) {
      self.paths = paths
      self.change = change
    }
  }

  private static func moving(
    _ scenario: inout Scenario, _ line: String, _ change: (inout Move) -> Void
  ) {
    var move = Move(id: line)
    change(&move)
    scenario.migration = Migration(from: date, to: date, agents: 1)
    scenario.migration?.moves = [move]
  }

  static let cases: [Case] = [
    Case("profiles.office") { $0.profiles[0].shares = Array(repeating: 0.042, count: 24) },
    Case("common.patience_law") { scenario in
      scenario.common.patienceSeconds = nil
      scenario.lines[1].own.patienceSeconds = nil
      scenario.common.patienceLaw = .exponential
    },
    Case("lines.tax.patience_law") { scenario in
      scenario.common.patienceSeconds = nil
      scenario.lines[0].own.patienceLaw = .exponential
    },
    Case("common.priority") { $0.common.priority = 2 },
    Case("lines.parks.priority") { $0.lines[1].own.priority = 2 },
    Case("common.redial_probability", "common.redial_delay_s") { scenario in
      scenario.common.redialDelaySeconds = 60
      for index in scenario.lines.indices { scenario.lines[index].volume.counts = .offered }
    },
    Case("lines.parks.redial_delay_s") { scenario in
      scenario.lines[1].volume.counts = .offered
      scenario.lines[1].own.redialDelaySeconds = 60
    },
    Case("lines.tax.merge.transfer_s") { $0.lines[0].merge.movedShare = 1 },
    Case("lines.parks.merge.hours", "lines.parks.merge.night_share") {
      $0.lines[1].merge.hours = .aroundTheClock
      $0.lines[1].merge.nightShare = 0.1
    },
    Case("lines.parks.merge.growth", "lines.parks.merge.answer_rate", "lines.parks.merge.site") {
      $0.lines[1].merge = Merge(mode: .excluded, growth: 0.1, answerRate: 0.9, site: "north")
    },
    Case("lines.parks.before.agents", "lines.parks.before.seats") {
      $0.lines[1].before.agents = 3
      $0.lines[1].before.seats = 3
    },
    Case("lines.parks.before.seats") { scenario in
      scenario.lines[1].volume.counts = .offered
      scenario.lines[1].before = OwnQueue(seats: 3)
    },
    Case("migration.moves.tax.first_share", "migration.moves.tax.ramp_from") {
      moving(&$0, "tax") {
        $0.firstShare = 0.5
        $0.rampFrom = date
      }
    },
    Case("migration.moves.tax.misdirected_share", "migration.moves.tax.uplift") {
      moving(&$0, "tax") {
        $0.misdirectedShare = 0.1
        $0.uplift = 0.1
      }
    },
    Case("migration.moves.tax.uplift_weeks") { moving(&$0, "tax") { $0.upliftWeeks = 3 } },
    Case("migration.moves.tax.redials_vanish") { moving(&$0, "tax") { $0.redialsVanish = true } },
    Case("migration.moves.tax.early_end_yuan") { moving(&$0, "tax") { $0.earlyEndCost = 5 } },
  ]

  private func plain() throws -> Scenario {
    var scenario = try Samples.file(Samples.valid).scenario
    // Staff that the sample names beside an answer rate, to which it is fitted.
    scenario.lines[0].before.agents = nil
    scenario.lines[0].before.seats = nil
    return scenario
  }

  @Test(arguments: cases) func `each key that changes nothing is named`(example: Case) throws {
    var scenario = try plain()
    #expect(scenario.remarks.isEmpty)
    example.change(&scenario)
    #expect(scenario.inconsistencies().isEmpty, "\(scenario.inconsistencies())")
    #expect(scenario.remarks.map(\.path) == example.paths)
    for remark in scenario.remarks {
      #expect(!remark.text.english.isEmpty && remark.text.english != remark.text.chinese)
    }
  }

  @Test func `keys that do something are not named`() throws {
    var scenario = try plain()
    scenario.lines[0].merge.hours = .aroundTheClock
    scenario.lines[0].merge.nightShare = 0.1
    scenario.queue.routing = .priority
    scenario.common.priority = 1
    scenario.lines[1].volume.counts = .offered
    Self.moving(&scenario, "parks") {
      $0.redialsVanish = true
      $0.firstShare = 0.5
      $0.rampWeeks = 2
      $0.uplift = 0.1
      $0.upliftWeeks = 2
    }
    #expect(scenario.remarks.isEmpty)
  }

  @Test func `of the shipped scenarios only one has keys for later use`() throws {
    for path in try SourceTree.scenarios() {
      let remarks = try ScenarioFile(bytes: SourceTree.bytes(path)).scenario.remarks.map(\.path)
      let expected =
        path.contains("shanghai") ? ["common.redial_probability", "common.redial_delay_s"] : []
      #expect(remarks == expected, "\(path)")
    }
    for language in Language.allCases {
      #expect(try Samples.file(ScenarioStarter.text(language)).scenario.remarks.isEmpty)
    }
  }

  @Test func `rounded shares pass as far as their last digit explains`() throws {
    func problems(_ share: Double, _ count: Int) throws -> [String] {
      var scenario = try plain()
      scenario.lines[0].before.opening = nil
      scenario.profiles[0].shares =
        Array(repeating: share, count: count) + Array(repeating: 0, count: 24 - count)
      return scenario.inconsistencies().map(\.path) + scenario.remarks.map(\.path)
    }
    // Ten shares of one decimal of a percent may be off by 0.005 in all.
    #expect(try problems(0.1, 10).isEmpty)
    var scenario = try plain()
    scenario.lines[0].before.opening = nil
    for (last, isTaken) in [(0.105, true), (0.095, true), (0.106, false), (0.094, false)] {
      scenario.profiles[0].shares = Array(repeating: 0.1, count: 9) + [last] + Array(repeating: 0, count: 14)
      #expect(scenario.inconsistencies().isEmpty == isTaken, "\(last)")
      #expect(scenario.profiles[0].isScaled == isTaken)
    }
    // Digits that no rounding leaves are taken as exact.
    #expect(try problems(0.100_001, 10) == ["profiles.office"])
    #expect(try problems(0.100_000_01, 10).isEmpty)
    #expect(try problems(0, 10) == ["profiles.office"])
  }
}
