import ContactCentre
import Stochastics
import TestSupport
import Testing

@testable import Planning

@Suite("People of a migration")
struct StaffLedgerTests {
  /// One line, merged long before; 100 agents on 1 June 2018, four weeks of training.
  static func scenario(_ change: (inout Scenario, inout Migration) throws -> Void) throws -> Scenario {
    var scenario = try Tiny.scenario()
    scenario.lines[0].merge.date = try Tiny.date("2017-01-01")
    var migration = Migration(
      from: try Tiny.date("2018-06-01"), to: try Tiny.date("2018-08-31"), agents: 100,
      hiring: Hiring(trainingWeeks: 4), learning: Learning(weeks: 8, extraHandleTime: 0.5))
    try change(&scenario, &migration)
    scenario.migration = migration
    return scenario
  }

  static func ledger(
    _ change: (inout Scenario, inout Migration) throws -> Void = { _, _ in }
  ) throws -> StaffLedger {
    try StaffLedger(scenario(change))
  }

  /// The line of the scenario under another name, moved on a day.
  static func line(_ id: String, moved: String, splitOff: String? = nil, _ scenario: Scenario) throws -> Line
  {
    var line = scenario.lines[0]
    line.id = id
    line.merge.date = try Tiny.date(moved)
    line.merge.splitOffDate = try splitOff.map(Tiny.date)
    return line
  }

  @Test(.tags(.exact)) func `without a migration there are no people to tell of`() throws {
    let scenario = try Tiny.scenario()
    #expect(throws: PlanningError.missing("migration")) { _ = try StaffLedger(scenario) }
  }

  @Test(.tags(.exact)) func `people in training take calls after their weeks`() throws {
    let ledger = try Self.ledger {
      $1.intakes = [Intake(id: "june", people: 60, date: try Tiny.date("2018-06-01"))]
    }
    let (last, first) = (try Tiny.date("2018-06-28"), try Tiny.date("2018-06-29"))
    #expect(ledger.trained(on: last) == 100 && ledger.inTraining(on: last) == 60)
    #expect(ledger.trained(on: first) == 160 && ledger.inTraining(on: first) == 0)
  }

  @Test(.tags(.exact)) func `a fifth leaves in a year, of people in training too`() throws {
    let ledger = try Self.ledger {
      $1.attritionPerYear = 0.2
      $1.hiring.trainingWeeks = 53
      $1.intakes = [Intake(id: "june", people: 60, date: try Tiny.date("2018-06-01"))]
    }
    let (first, year) = (try Tiny.date("2018-06-01"), try Tiny.date("2019-06-01"))
    #expect(ledger.trained(on: first) == 100 && ledger.inTraining(on: first) == 60)
    #expect(agree(ledger.trained(on: year), 80) && agree(ledger.inTraining(on: year), 48))
  }

  @Test(.tags(.exact)) func `staff taken over come and go with their line`() throws {
    let ledger = try Self.ledger {
      $0.lines.append(try Self.line("b", moved: "2018-07-01", splitOff: "2018-08-07", $0))
      $1.moves = [Move(id: "a", staffTakenOver: 5), Move(id: "b", staffTakenOver: 12)]
    }
    for (day, people) in [
      ("2018-06-30", 100.0), ("2018-07-01", 112), ("2018-08-06", 112), ("2018-08-07", 100),
    ] {
      #expect(ledger.trained(on: try Tiny.date(day)) == people, "\(day)")
    }
    let months = try ledger.months
    #expect(months.map(\.takenOver) == [0, 12, 0] && months.map(\.returned) == [0, 0, 12])
    #expect(months.map(\.trainedAtEnd) == [100, 112, 100])
  }

  @Test(.tags(.exact)) func `a bridge brings people and seats from its first to its last day`() throws {
    let ledger = try Self.ledger {
      $1.attritionPerYear = 0.5
      $1.bridges = [
        Bridge(
          id: "b", agents: 80, seats: 100, from: try Tiny.date("2018-06-11"), to: try Tiny.date("2018-07-20"))
      ]
    }
    for (day, people, seats) in [
      ("2018-06-10", 0.0, 30.0), ("2018-06-11", 80, 130), ("2018-07-20", 80, 130), ("2018-07-21", 0, 30),
    ] {
      let day = try Tiny.date(day)
      #expect(ledger.bridged(on: day) == people && ledger.seats(on: day) == seats, "\(day)")
    }
    #expect(try ledger.months.map(\.meanBridged) == [80 * 20 / 30.0, 80 * 20 / 31.0, 0])
  }

  // MARK: Learning

  @Test(.tags(.exact)) func `after one time constant 1 part in e is left to learn`() throws {
    let scenario = try Self.scenario {
      $0.lines.append(try Self.line("b", moved: "2018-06-01", $0))
      $1.learning = Learning(weeks: 8, extraHandleTime: 0.5, transferShare: 0.3, transferSeconds: 100)
    }
    let ledger = try StaffLedger(scenario)
    let first = ledger.surplus(of: scenario.lines[1], on: try Tiny.date("2018-06-01"))
    #expect(first == LearningSurplus(handleFactor: 1.5, transferShare: 0.3, transferSeconds: 100))
    #expect(first.handleSeconds(300) == 480)
    let later = ledger.surplus(of: scenario.lines[1], on: try Tiny.date("2018-07-27"))
    #expect(
      agree(later.handleFactor, 1 + 0.5 / CMath.exp(1)) && agree(later.transferShare, 0.3 / CMath.exp(1)))
    // The agents of the first day know what moved before; nobody needs to learn a line before it moves.
    #expect(ledger.surplus(of: scenario.lines[0], on: try Tiny.date("2018-06-01")).handleFactor == 1)
    #expect(ledger.surplus(of: scenario.lines[1], on: try Tiny.date("2018-05-31")) == .none)
  }

  /// On 29 June b is 14 days old: 100 agents e^(−14/56); 60 trained on this day 1; 12 who came with it, 8 rented 0.
  @Test(.tags(.exact)) func `the surplus is the mean over those who are trained`() throws {
    let scenario = try Self.scenario {
      $0.lines.append(try Self.line("b", moved: "2018-06-15", $0))
      $1.moves = [Move(id: "b", staffTakenOver: 12)]
      $1.intakes = [Intake(id: "june", people: 60, date: try Tiny.date("2018-06-01"))]
      $1.bridges = [
        Bridge(
          id: "r", agents: 8, seats: 8, from: try Tiny.date("2018-06-20"), to: try Tiny.date("2018-07-20"))
      ]
    }
    let (ledger, day) = (try StaffLedger(scenario), try Tiny.date("2018-06-29"))
    let new = (100 * CMath.exp(-0.25) + 60) / 180
    #expect(agree(ledger.surplus(of: scenario.lines[1], on: day).handleFactor, 1 + 0.5 * new))
    // The old hotline is new to the 60, and since two weeks to the 12.
    let old = (60 + 12 * CMath.exp(-0.25)) / 180
    #expect(agree(ledger.surplus(of: scenario.lines[0], on: day).handleFactor, 1 + 0.5 * old))
  }

  @Test(.tags(.exact)) func `where nothing is to be learned the surplus is exactly none`() throws {
    let scenario = try Self.scenario {
      $0.lines.append(try Self.line("b", moved: "2018-06-15", $0))
      $1.learning = Learning()
      $1.attritionPerYear = 0.3
    }
    let ledger = try StaffLedger(scenario)
    for day in 0..<92 {
      for line in scenario.lines {
        #expect(ledger.surplus(of: line, on: try Tiny.date("2018-06-01").adding(days: day)) == .none)
      }
    }
  }
}
