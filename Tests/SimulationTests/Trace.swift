import Measures
import Stochastics

@testable import Simulation

/// What became of an attempt to call, with its wait in seconds.
enum Fate: Equatable {
  case answered(Double)
  case abandoned(Double)
  case blocked
  /// Still waiting at the end.
  case waits(Double)
  /// Answered after a wait, put back, and given up after another wait.
  case brokenOff(Double, Double)
  /// More than one attempt, or none that is whole.
  case unclear
}

/// A run whose callers come at given times, in intervals of one second: so each attempt has an interval of
/// its own, and its fate can be read from the sums.
struct Trace {
  private let tallies: [Tally]
  private let lines: Int
  let totals: RunTotals

  /// - Parameters:
  ///   - centre: a centre with intervals of one second.
  ///   - end: the time at which the run ends, whole seconds.
  init(_ centre: CentreModel, until end: Int, drains: Bool = false, seed: UInt64 = 1) throws {
    var run = try Run(centre, RunPlan(intervals: end, drains: drains))
    totals = try run.replicate(seed: seed, replication: 0)
    tallies = run.tallies
    lines = centre.lines.count
    waitOfPutBack = run.waitOfPutBack
  }

  /// The attempts of a line by the second in which they came.
  func fates(_ line: Int = 0) -> [Int: Fate] {
    var fates: [Int: Fate] = [:]
    for second in 0..<tallies.count / lines {
      let tally = tallies[second * lines + line]
      if tally != Tally() { fates[second] = Self.fate(tally) }
    }
    return fates
  }

  /// The sums of the attempts of a line that came in a second.
  func tally(_ line: Int = 0, at second: Int) -> Tally {
    tallies[second * lines + line]
  }

  /// Agents busy in each second from one to another, on average over the second.
  func busy(_ seconds: Range<Int>) -> [Double] { seconds.map { totals.intervals[$0].busySeconds } }

  /// Waits of calls that were put back.
  let waitOfPutBack: Double

  private static func fate(_ tally: Tally) -> Fate {
    switch (tally.answered, tally.abandoned, tally.blocked, tally.waiting, tally.brokenOff) {
    case (1, 0, 0, 0, 0): .answered(tally.waitOfAnswered)
    case (0, 1, 0, 0, 0): .abandoned(tally.waitOfOthers)
    case (0, 0, 1, 0, 0): .blocked
    case (0, 0, 0, 1, 0): .waits(tally.waitOfOthers)
    case (1, 1, 0, 0, 1): .brokenOff(tally.waitOfAnswered, tally.waitOfOthers)
    default: .unclear
    }
  }
}

/// A law that always gives the same value.
func always(_ seconds: Double) throws -> Law { .deterministic(try DeterministicLaw(value: seconds)) }

extension CallLine {
  /// Callers who come at given times; calls take ten seconds.
  static func at(_ times: [Double], handling: Double = 10, patience: Double? = nil) throws -> CallLine {
    CallLine(
      calls: [0], times: times, handling: try always(handling),
      patience: try patience.map { try always($0) })
  }
}

/// People of a team from one time to another.
struct Presence {
  var team = 0
  var people = 1
  var from = 0.0
  var to = Double.infinity
}

extension CentreModel {
  /// A centre in intervals of one second; without teams one that can do everything, without people one of
  /// each.
  static func traced(
    _ lines: [CallLine], teams: [Team]? = nil, staff: [Presence]? = nil, within: Double = 20
  ) -> CentreModel {
    let all = Team(skills: lines.indices.map { Team.Skill(line: $0) }, group: 0)
    let teams = teams ?? [all]
    let people = staff ?? teams.indices.map { Presence(team: $0) }
    let changes = people.flatMap { presence in
      [
        StaffChange(time: presence.from, team: presence.team, people: .number(presence.people)),
        StaffChange(time: presence.to, team: presence.team, people: .number(-presence.people)),
      ]
    }
    return CentreModel(
      lines: lines, teams: teams,
      staff: changes.filter { $0.time.isFinite }.sorted { $0.time < $1.time }, interval: 1,
      intervalsPerDay: 86_400, within: within)
  }

  /// The same centre after some changes.
  func with(_ change: (inout CentreModel) -> Void) -> CentreModel {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Team {
  /// People with primary skills, each team its own group.
  static func serving(_ lines: Int..., group: Int = 0, site: Int? = nil) -> Team {
    Team(skills: lines.map { Skill(line: $0) }, site: site, group: group)
  }
}
