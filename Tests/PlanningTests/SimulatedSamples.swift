import ContactCentre
import Simulation
import TestSupport
import Testing
import Wording

@testable import Planning

/// Scenarios and rosters whose simulated centres can be told by hand.
enum Simulated {
  /// A line of so many attempts a day, merged.
  static func line(_ id: String, calls: Double, _ change: (inout Line) -> Void = { _ in }) throws -> Line {
    var line = try Tiny.scenario().lines[0]
    line.id = id
    line.volume.calls = calls
    change(&line)
    return line
  }

  /// A scenario of ten calls an hour whose handle times are lognormal, so that it has no exact law.
  static func small(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.lines[0].volume.calls = 240
      scenario.workforce.agents = 12
      scenario.common.handleTime = HandleTime(
        talkSeconds: 240, afterCallWorkSeconds: 60, law: .lognormal, coefficientOfVariation: 1)
      try change(&scenario)
    }
  }

  /// A roster of the same number on duty in every hour.
  static func roster(onDuty: Double, assignments: [Roster.Assignment] = []) -> Roster {
    let hours = Array(repeating: onDuty, count: 168)
    return Roster(assignments: assignments, onDuty: hours, present: hours, unplaced: 0)
  }

  static func compiled(
    _ scenario: Scenario, _ plan: SimulationPlan = SimulationPlan(),
    _ roster: Roster = Simulated.roster(onDuty: 4)
  ) throws(PlanningError) -> CompiledCentre {
    try CentreCompiler(
      scenario: scenario, demand: WeekDemand(scenario), roster: roster, plan: plan, target: scenario.target
    ).compiled()
  }

  /// People of each team on the roster at a minute of the run, absent ones counted.
  static func people(_ centre: CentreModel, at minute: Int) -> [Int] {
    var people = Array(repeating: 0, count: centre.teams.count)
    for change in centre.staff where change.time <= Double(minute * 60) {
      switch change.people {
      case .number(let number): people[change.team] += number
      case .comes(let crew): people[change.team] += centre.crews[crew].people
      case .goes(let crew): people[change.team] -= centre.crews[crew].people
      }
    }
    return people
  }
}
