import ContactCentre
import FoundationEssentials
import Optimisation
import TestSupport
import Testing

@testable import Planning

@Suite("Single changes that make a target reachable", .tags(.property))
struct RelaxationTests {
  private static let options = LeastCostOptions(
    simulation: SimulationPlan(replications: 2), limits: SearchLimits(operations: 1e7), mostRounds: 4)

  /// Two shifts that meet, from 08:00 to 14:00, over a load of 3 Erlang, 90 per cent within 20 seconds in every hour.
  private static func scenario(_ change: (inout Scenario) throws -> Void) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.profiles[0].shares = (0..<24).map { (8..<14).contains($0) ? 1.0 / 6 : 0 }
      scenario.lines[0].volume.calls = 216
      // Without an exact law of the simulation, which would take longer than all else.
      scenario.common.handleTime?.law = .lognormal
      scenario.common.handleTime?.coefficientOfVariation = 1
      scenario.target.withinSeconds = 20
      scenario.target.window = .interval
      scenario.workforce.shifts = [8, 11].map {
        ShiftTemplate(id: "from-\($0)", start: ClockTime(minutes: $0 * 60) ?? .midnight, lengthMinutes: 180)
      }
      try change(&scenario)
    }
  }

  private static func obstacle(_ scenario: Scenario) throws -> StaffObstacle? {
    if case .infeasible(let obstacle) = try LeastCostPlanner(scenario, options).plan() { return obstacle }
    return nil
  }

  private static func isFeasible(_ scenario: Scenario) throws -> Bool {
    guard case .plan(let plan) = try LeastCostPlanner(scenario, options).plan() else { return false }
    return plan.isFeasible
  }

  /// The change with one step less.
  private static func oneStepLess(_ relaxation: Relaxation, _ scenario: Scenario) throws -> Scenario? {
    var less = relaxation.scenario
    let to = relaxation.to ?? 0
    switch relaxation.change {
    case .seats(let site):
      let index = try #require(less.sites.firstIndex { $0.id == site })
      less.sites[index].seats = to - 1
    case .allSeats: less = less.scaled(toSeats: Int(to) - 1)
    case .mostPeople(let shift):
      let index = try #require(less.workforce.shifts.firstIndex { $0.id == shift })
      less.workforce.shifts[index].mostPeople = to - 1
    case .newShift:
      let last = less.workforce.shifts.count - 1
      less.workforce.shifts[last].lengthMinutes -= 60
      // A shift of no length is none.
      if less.workforce.shifts[last].lengthMinutes == 0 { less.workforce.shifts.removeLast() }
    case .within: less.target.withinSeconds = to - 1
    case .level: less.target.level = to + 0.001
    case .floor: less.target.intervalFloor = to + 0.001
    case .occupancy: less.workforce.mostOccupancy = to - 0.001
    case .minimumStaff(let id):
      let index = try #require(less.workforce.minimumStaff.firstIndex { $0.id == id })
      less.workforce.minimumStaff[index].people = to + 1
    case .laterLine: return nil
    }
    return less
  }

  /// Checks the changes of a scenario whose target is out of reach, and gives them.
  private static func changes(_ scenario: Scenario) throws -> [Relaxation.Change] {
    let planner = try LeastCostPlanner(scenario, options)
    let relaxations = planner.relaxations(jobs: 1)
    #expect(relaxations.map(\.cost.parts) == relaxations.map(\.cost.parts).sorted())
    for relaxation in relaxations {
      #expect(try isFeasible(relaxation.scenario), "\(relaxation.change)")
      if let less = try oneStepLess(relaxation, scenario) {
        #expect(try !isFeasible(less), "one step less: \(relaxation.change)")
      }
    }
    let others = planner.relaxations(jobs: 3)
    #expect(others.map(\.change) == relaxations.map(\.change))
    #expect(others.map(\.cost) == relaxations.map(\.cost) && others.map(\.to) == relaxations.map(\.to))
    return relaxations.map(\.change)
  }

  @Test func `too few seats`() throws {
    let scenario = try Self.scenario { $0.sites[0].seats = 4 }
    let obstacle = try #require(try Self.obstacle(scenario))
    #expect(obstacle.needs.map(\.reason) == [.level] && obstacle.needs[0].people > 4)
    #expect((8..<14).contains(obstacle.needs[0].interval % 24))
    #expect(
      obstacle.limits.contains { limit in
        if case .seats(site: nil, _, seats: 4) = limit { return true }
        return false
      })
    let changes = try Self.changes(scenario)
    #expect(changes.contains(.seats(site: "s")) && changes.contains(.level))
    // Of ten callers more than one gives up, however long the others may wait.
    #expect(!changes.contains(.within))
    // The line that all others join does not wait.
    #expect(!changes.contains { if case .laterLine = $0 { true } else { false } })
  }

  /// A line that joins in the month of the week may wait: it costs the people who serve it alone.
  @Test func `only a line that joins now may wait, and its calls still cost people`() throws {
    func scenario(date: String, splitOff: String? = nil) throws -> Scenario {
      try Self.scenario {
        $0.sites[0].seats = 8
        var other = $0.lines[0]
        other.id = "b"
        other.volume.calls = 120
        other.merge.date = try Tiny.date(date)
        other.merge.splitOffDate = try splitOff.map(Tiny.date)
        $0.lines.append(other)
      }
    }
    let joining = try scenario(date: "2024-03-01")
    let relaxations = try LeastCostPlanner(joining, Self.options).relaxations(jobs: 1)
    let later = try #require(relaxations.first { $0.change == .laterLine(line: "b") })
    guard case .plan(let plan) = try LeastCostPlanner(later.scenario, Self.options).plan() else {
      Issue.record("no plan")
      return
    }
    #expect(later.cost.parts > plan.cost.parts)
    for (date, splitOff) in [("2024-02-29", nil), ("2023-01-01", nil), ("2024-03-01", "2024-06-01")] {
      let settled = try LeastCostPlanner(try scenario(date: date, splitOff: splitOff), Self.options)
        .relaxations(jobs: 1)
      #expect(!settled.isEmpty)
      #expect(!settled.contains { if case .laterLine = $0.change { true } else { false } })
    }
  }

  @Test func `seats of several sites may grow in proportion`() throws {
    let scenario = try Self.scenario {
      $0.sites[0].seats = 2
      var other = $0.sites[0]
      other.id = "t"
      $0.sites.append(other)
    }
    #expect(try Self.changes(scenario).contains(.allSeats))
  }

  @Test func `a shift that may take too few people`() throws {
    let scenario = try Self.scenario { $0.workforce.shifts[1].mostPeople = 2 }
    let obstacle = try #require(try Self.obstacle(scenario))
    // From 11:00 on only the second shift is there.
    #expect(obstacle.needs.map { $0.interval % 24 }.allSatisfy { (11..<14).contains($0) })
    #expect(
      obstacle.needs.first?.most == 2
        || obstacle.limits.contains { if case .people("from-11", _, 2) = $0 { true } else { false } })
    let changes = try Self.changes(scenario)
    #expect(changes.contains(.mostPeople(shift: "from-11")) && !changes.contains(.seats(site: "s")))
  }

  @Test func `hours that no shift covers`() throws {
    let scenario = try Self.scenario {
      $0.profiles[0].shares = (0..<24).map { (8..<16).contains($0) ? 1.0 / 8 : 0 }
    }
    let obstacle = try #require(try Self.obstacle(scenario))
    #expect(obstacle.needs.map { $0.interval % 24 }.allSatisfy { $0 == 14 || $0 == 15 })
    #expect(obstacle.needs.first?.most == 0 && obstacle.limits.isEmpty)
    let changes = try Self.changes(scenario)
    #expect(changes.contains(.newShift(start: try #require(ClockTime("14:00")), minutes: 120)))
    #expect(!changes.contains(.seats(site: "s")))
  }

  @Test func `a time too short for the seats`() throws {
    let scenario = try Self.scenario {
      $0.sites[0].seats = 4
      $0.target.withinSeconds = 2
      $0.target.level = 0.7
      $0.common.patienceSeconds = nil
    }
    #expect(try Self.obstacle(scenario) != nil)
    let changes = try Self.changes(scenario)
    #expect(changes.contains(.within) && changes.contains(.seats(site: "s")))
  }

  @Test func `a minimum of people beyond the seats`() throws {
    let scenario = try Self.scenario {
      $0.sites[0].seats = 9
      $0.workforce.minimumStaff = [
        MinimumStaff(
          id: "many", from: try #require(ClockTime("09:00")), to: try #require(ClockTime("11:00")), people: 11
        )
      ]
    }
    let obstacle = try #require(try Self.obstacle(scenario))
    #expect(obstacle.needs.allSatisfy { $0.reason == .minimumStaff("many") && $0.people == 11 })
    let changes = try Self.changes(scenario)
    #expect(Set(changes.map(\.isMinimumOrSeats)) == [true] && changes.count == 2)
  }

  @Test func `a window that the seats keep below its level`() throws {
    let scenario = try Self.scenario {
      $0.sites[0].seats = 4
      $0.target.window = .day
      $0.calendar.weekdayFactors = [1, 0, 0, 0, 0, 0.5, 0]
      $0.lines[0].volume.calls *= 1.5 / 7
    }
    let window = try #require(try Self.obstacle(scenario)?.window)
    #expect(window.intervals == 0..<24 && window.reachable < 0.9)
    // With four people all day nothing more can be had.
    let onDuty = Array(repeating: 3.6, count: 168)
    let centre = try MergedCentre(
      scenario, WeekDemand(scenario), Roster(assignments: [], onDuty: onDuty, present: onDuty, unplaced: 0))
    #expect(
      abs((try TargetCheck(centre, WeekDemand(scenario), scenario).lowest ?? 0) - window.reachable) < 1e-3)
    let changes = try Self.changes(scenario)
    #expect(changes.contains(.seats(site: "s")) && changes.contains(.level))
  }

  @Test func `a floor that the seats do not allow`() throws {
    let scenario = try Self.scenario {
      $0.sites[0].seats = 4
      $0.target.window = .week
      $0.target.level = 0.3
      $0.target.intervalFloor = 0.9
      $0.calendar.weekdayFactors = [1, 0, 0, 0, 0, 0.5, 0]
      $0.lines[0].volume.calls *= 1.5 / 7
    }
    let obstacle = try #require(try Self.obstacle(scenario))
    #expect(obstacle.needs.allSatisfy { $0.reason == .floor && $0.interval < 24 } && !obstacle.needs.isEmpty)
    let changes = try Self.changes(scenario)
    #expect(changes.contains(.floor) && !changes.contains(.level))
  }

  @Test func `an occupancy that the seats do not allow`() throws {
    let scenario = try Self.scenario {
      $0.sites[0].seats = 8
      $0.workforce.mostOccupancy = 0.25
    }
    #expect(try Self.obstacle(scenario)?.needs.first?.reason == .occupancy)
    #expect(try Self.changes(scenario).contains(.occupancy))
  }
}

extension Relaxation.Change {
  fileprivate var isMinimumOrSeats: Bool {
    switch self {
    case .minimumStaff, .seats: true
    default: false
    }
  }
}
