import Measures
import Stochastics
import TestSupport

@testable import Simulation

extension CentreModel {
  /// A small centre in which anything may happen that the model knows, and how it is run.
  static func random(case number: Int) throws -> (centre: CentreModel, plan: RunPlan) {
    var random = SplitMix64(case: number)
    let lineCount = random.whole(1...4)
    let rule = random.one(of: RosterRule.allCases)
    let most = random.one(of: [0.5, 1, 2, 8])
    let lines = try (0..<lineCount).map { _ in try line(lineCount, most, &random) }
    let seats = random.isTrue(0.5) ? [random.whole(0...2), random.whole(1...2)] : []
    let teams = (0..<random.whole(1...4)).map { _ in team(lineCount, seats.count, &random) }
    let interval = random.real(50...400)
    let plan = RunPlan(
      intervals: random.whole(8...24), warmUp: random.one(of: [0, 0, 3]), drains: random.isTrue(0.5))
    let end = interval * Double(plan.warmUp + plan.intervals)
    var (staff, crews): ([StaffChange], [Crew]) = ([], [])
    for team in teams.indices {
      for _ in 0..<random.whole(0...4) {
        let times =
          random.isTrue(0.3) ? [0, end] : [random.real(0...end), random.real(0...1.5 * end)].sorted()
        let isCrew = random.isTrue(0.4)
        let people = random.whole(1...3)
        if isCrew { crews.append(Crew(people: people, absence: random.real(0...0.6))) }
        let last = crews.count - 1
        staff += [
          StaffChange(time: times[0], team: team, people: isCrew ? .comes(crew: last) : .number(people)),
          StaffChange(time: times[1], team: team, people: isCrew ? .goes(crew: last) : .number(-people)),
        ]
      }
    }
    let centre = CentreModel(
      lines: lines, teams: teams, seats: seats, staff: staff.sorted { $0.time < $1.time }, crews: crews,
      interval: interval, intervalsPerDay: random.whole(1...8),
      places: random.isTrue(0.4) ? random.whole(0...6) : nil, routing: random.one(of: Routing.allCases),
      rosterRule: rule, busyness: random.isTrue(0.3) ? try Busyness(coefficientOfVariation: 0.5) : .none,
      within: random.real(0...40), keepsTurns: random.isTrue(0.3))
    return (centre, plan)
  }

  private static func line(_ count: Int, _ most: Double, _ random: inout SplitMix64) throws -> CallLine {
    var line = CallLine(
      calls: (0..<random.whole(1...5)).map { _ in random.real(0...most) }, handling: try law(5...120, &random)
    )
    if random.isTrue(0.3) { line.busyness = try Busyness(coefficientOfVariation: 0.4) }
    if random.isTrue(0.4) { line.afterCallWork = try law(1...40, &random) }
    if random.isTrue(0.6) { line.patience = try law(5...200, &random) }
    if random.isTrue(0.5) {
      line.redial = Redial(probability: random.real(0...0.9), delay: try law(5...300, &random))
    }
    if random.isTrue(0.4) {
      line.transfer = Transfer(
        share: random.real(0...0.7), handling: try law(5...60, &random),
        line: random.isTrue(0.3) ? nil : random.whole(0...count - 1))
    }
    while random.isTrue(0.3) {
      line.followUps.append(
        FollowUp(
          cause: random.isTrue(0.5) ? .answered : .abandoned, perCall: random.real(0...1.5),
          handling: try law(5...80, &random)))
    }
    line.priority = random.whole(1...3)
    return line
  }

  private static func law(_ range: ClosedRange<Double>, _ random: inout SplitMix64) throws -> Law {
    let mean = random.real(range)
    switch random.whole(0...5) {
    case 0: return .deterministic(try DeterministicLaw(value: mean.rounded()))
    case 1: return .exponential(try ExponentialLaw(mean: mean))
    case 2: return .lognormal(try LognormalLaw(mean: mean, coefficientOfVariation: 1.1))
    case 3: return .gamma(try GammaLaw(mean: mean, coefficientOfVariation: 0.7))
    case 4: return .weibull(try WeibullLaw(mean: mean, coefficientOfVariation: 1.3))
    default: return .empirical(try EmpiricalLaw(values: [0, mean, 2 * mean]))
    }
  }

  private static func team(_ lines: Int, _ sites: Int, _ random: inout SplitMix64) -> Team {
    let known = (0..<lines).filter { _ in random.isTrue(0.5) }
    return Team(
      skills: known.map {
        Team.Skill(
          line: $0, level: random.whole(1...2), timeFactor: random.isTrue(0.7) ? 1 : random.real(0.5...2))
      }, site: sites > 0 && random.isTrue(0.8) ? random.whole(0...sites - 1) : nil, group: random.whole(0...2)
    )
  }
}
