import ContactCentre
import Optimisation
import TestSupport
import Testing

@testable import Planning

/// Three lines besides one that is in, May to August 2024, hires ready from July on; see `WavePlannerTests`.
@Suite("Why no waves hold", .tags(.exact))
struct WaveObstacleTests {
  private static func obstacle(
    seats: Double = 100, _ change: (inout Migration) throws -> Void
  ) throws -> WaveObstacle {
    var scenario = try WavePlannerTests.scenario {
      $0.agents = 1000
      try change(&$0)
    }
    scenario.sites[0].seats = seats
    return try obstacle(scenario)
  }

  private static func obstacle(_ scenario: Scenario) throws -> WaveObstacle {
    #expect(try WavePlanner(scenario).plan() == .infeasible)
    return try WavePlanner(scenario).obstacle()
  }

  private static func month(_ number: Int) throws -> MigrationLimit {
    .target(month: try Tiny.date("2024-0\(number)-01"))
  }

  private func enough(_ obstacle: WaveObstacle) -> [MigrationLimit] {
    obstacle.limits.filter { $0.isEnough == true }.map(\.limit)
  }

  @Test func `too few seats for a line that must come`() throws {
    let obstacle = try Self.obstacle(seats: 20) { $0.moves[0].latest = try Tiny.date("2024-08-31") }
    #expect(enough(obstacle) == [try Self.month(8), .dates, .seats])
    #expect(obstacle.limits.allSatisfy { !$0.isInConflict && !$0.isInRemedy && $0.isEnough != nil })
    #expect(obstacle.lines.map(\.line) == ["b"] && obstacle.lines[0].isEachEnough)
    #expect(obstacle.lines[0].limits == enough(obstacle))
    let month = try #require(obstacle.months.first)
    let august = try Tiny.date("2024-08-01")
    #expect(obstacle.months.count == 1 && month.first == august && !month.isExcused)
    #expect(month.lines == ["a", "b"] && month.seats == 20 && month.seatsNeeded > 33 && month.most == nil)
  }

  @Test func `trainers who cannot train enough, and people who are not there`() throws {
    let obstacle = try Self.obstacle {
      $0.agents = 70
      $0.hiring.mostTrainees = 10
      $0.moves[0].latest = try Tiny.date("2024-08-31")
    }
    #expect(enough(obstacle) == [try Self.month(8), .dates, .trainers, .staff])
    let month = try #require(obstacle.months.first)
    // Trainees of May and June, of June and July: twice ten places.
    #expect(obstacle.months.count == 1 && month.need > 130 && month.most == 70 + 20)
  }

  @Test func `a margin for the risk that is too wide`() throws {
    var scenario = try WavePlannerTests.scenario {
      $0.agents = 240
      $0.hiring.mostTrainees = 0
      $0.riskLimit = 0.05
      $0.moves[0].latest = try Tiny.date("2024-08-31")
    }
    scenario.lines[1].own.forecastVariation = 0.5
    let obstacle = try Self.obstacle(scenario)
    #expect(enough(obstacle) == [try Self.month(8), .risk, .dates, .trainers, .staff])
  }

  @Test func `as many lines as may move, and no more months`() throws {
    let obstacle = try Self.obstacle {
      $0.mostLinesPerMonth = 1
      for index in 0..<3 { $0.moves[index].latest = try Tiny.date("2024-06-30") }
    }
    // No target helps, as nobody is short.
    #expect(
      enough(obstacle) == [.dates, .linesPerMonth] && obstacle.lines.isEmpty && obstacle.months.isEmpty)
  }

  @Test func `people who come with another line, which may not move in the same month`() throws {
    let obstacle = try Self.obstacle {
      $0.agents = 70
      $0.mostLinesPerMonth = 1
      $0.moves[0].latest = try Tiny.date("2024-05-31")
      $0.moves[1].staffTakenOver = 300
    }
    #expect(enough(obstacle).contains(.linesPerMonth) && enough(obstacle).contains(.staff))
    #expect(!enough(obstacle).contains(.seats) && obstacle.lines.map(\.line) == ["b"])
  }

  @Test func `no day of the months left to a line is open`() throws {
    let obstacle = try Self.obstacle {
      $0.moves[0].latest = try Tiny.date("2024-05-31")
      $0.blackouts = [Blackout(id: "x", from: try Tiny.date("2024-05-01"), to: try Tiny.date("2024-06-09"))]
    }
    #expect(enough(obstacle) == [.dates, .blackouts])
    #expect(obstacle.lines.map(\.line) == ["b"] && obstacle.lines[0].limits == [.dates, .blackouts])
  }

  /// What is in already lacks seats and people: no limit is enough.
  @Test func `two limits that must be lifted together`() throws {
    let obstacle = try Self.obstacle(seats: 5) {
      $0.agents = 10
      $0.hiring.mostTrainees = 0
    }
    #expect(enough(obstacle).isEmpty && obstacle.lines.isEmpty)
    #expect(
      obstacle.limits.map(\.limit) == [try Self.month(7), try Self.month(8), .seats, .trainers, .staff])
    #expect(obstacle.limits.filter(\.isInConflict).map(\.limit) == [try Self.month(8), .trainers, .staff])
    #expect(obstacle.limits.filter(\.isInRemedy).map(\.limit) == [.seats, .staff])
    #expect(obstacle.months.map(\.isExcused) == [true, true, false, false])
    #expect(obstacle.months.allSatisfy { $0.lines == ["a"] && $0.most == 10 && $0.need > 40 })
  }

  @Test func `a line without an open day is named beside a month that is short`() throws {
    let obstacle = try Self.obstacle(seats: 5) {
      $0.moves[0].latest = try Tiny.date("2024-05-31")
      $0.blackouts = [Blackout(id: "x", from: try Tiny.date("2024-05-01"), to: try Tiny.date("2024-06-09"))]
    }
    #expect(obstacle.lines == [.init(line: "b", limits: [.dates, .blackouts], isEachEnough: true)])
    #expect(
      enough(obstacle).isEmpty && obstacle.limits.filter(\.isInRemedy).map(\.limit) == [.blackouts, .seats])
    #expect(obstacle.months.count == 4)
  }

  @Test func `an answer on full rosters has the same reasons`() throws {
    let scenario = try WavePlannerTests.scenario {
      $0.agents = 1000
      $0.mostLinesPerMonth = 0
      $0.moves[0].latest = try Tiny.date("2024-08-31")
    }
    guard case .infeasible(let obstacle) = try MigrationAnswer(scenario, aim: .finish) else {
      Issue.record("a plan")
      return
    }
    #expect(enough(obstacle) == [.dates, .linesPerMonth])
    #expect(obstacle.lines == [.init(line: "b", limits: [.dates, .linesPerMonth], isEachEnough: true)])
  }
}
