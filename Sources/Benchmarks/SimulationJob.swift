import FoundationEssentials
import Measures
import Simulation
import Stochastics

/// Jobs j3, j4 and j5: simulations of a changing day, of a stationary queue, and of 17 lines with five skill groups.
enum SimulationJob {
  private static let handleTime = 240.0
  private static let patience = 120.0
  private static let within = 15.0

  /// One queue for a day from empty, SIZE days; INPUT has lines "calls agents" of half-hours.
  static func runDay(_ options: JobOptions) throws -> String {
    let rows = try HalfHours.rows(options.input)
    let line = CallLine(
      calls: rows.map(\.calls),
      handling: .lognormal(try LognormalLaw(mean: handleTime, coefficientOfVariation: 1)),
      patience: .exponential(try ExponentialLaw(mean: patience)))
    var staff: [StaffChange] = []
    var before = 0
    for (index, row) in rows.enumerated() where row.agents != before {
      staff.append(StaffChange(time: Double(index) * 1800, team: 0, people: .number(row.agents - before)))
      before = row.agents
    }
    let centre = CentreModel(
      lines: [line], teams: [Team(skills: [.init(line: 0)], group: 0)], staff: staff, within: within)
    return try report(
      centre, RunPlan(intervals: rows.count, drains: true), replications: options.size ?? 200, options.seed)
  }

  /// M/M/700 with a load of 665 Erlang, SIZE calls of which the first 200 000 are not measured.
  static func runStationary(_ options: JobOptions) throws -> String {
    let calls = Double(options.size ?? 10_000_000)
    let perSecond = 665 / handleTime
    let interval = 3600.0
    let line = CallLine(
      calls: [perSecond * interval], handling: .exponential(try ExponentialLaw(mean: handleTime)))
    let centre = CentreModel(
      lines: [line], teams: [Team(skills: [.init(line: 0)], group: 0)],
      staff: [StaffChange(time: 0, team: 0, people: .number(700))], interval: interval, intervalsPerDay: 24,
      within: within)
    let warmUp = min(200_000, 0.5 * calls)
    func intervals(_ calls: Double) -> Int { max(1, Int((calls / (perSecond * interval)).rounded())) }
    let plan = RunPlan(intervals: intervals(calls - warmUp), warmUp: intervals(warmUp))
    return try report(centre, plan, replications: 1, options.seed)
  }

  /// 17 lines with two priorities and five groups of overlapping skills; INPUT describes them, SIZE calls.
  static func runSkills(_ options: JobOptions) throws -> String {
    guard let path = options.input else { System.exit(complaining: "j5 needs its input file") }
    let words = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isWhitespace)
    var numbers = words.lazy.compactMap { Double($0) }.makeIterator()
    func next() -> Double { numbers.next() ?? 0 }
    let (lineCount, groupCount) = (Int(next()), Int(next()))
    let agents = (0..<groupCount).map { _ in Int(next()) }
    let handling = Law.lognormal(try LognormalLaw(mean: handleTime, coefficientOfVariation: 1))
    let giveUp = Law.exponential(try ExponentialLaw(mean: patience))
    let interval = 3600.0
    var lines: [CallLine] = []
    var skills = Array(repeating: [Team.Skill](), count: groupCount)
    var perSecond = 0.0
    for line in 0..<lineCount {
      let rate = next()
      perSecond += rate
      lines.append(
        CallLine(calls: [rate * interval], handling: handling, patience: giveUp, priority: Int(next())))
      for _ in 0..<Int(next()) { skills[Int(next())].append(.init(line: line)) }
    }
    let centre = CentreModel(
      lines: lines, teams: skills.enumerated().map { Team(skills: $0.element, group: $0.offset) },
      staff: agents.enumerated().map { StaffChange(time: 0, team: $0.offset, people: .number($0.element)) },
      interval: interval, intervalsPerDay: 24, routing: .priority, within: within)
    let calls = Double(options.size ?? 1_000_000)
    let plan = RunPlan(intervals: max(1, Int((calls / (perSecond * interval)).rounded())), drains: true)
    return try report(centre, plan, replications: 1, options.seed)
  }

  private static func report(
    _ centre: CentreModel, _ plan: RunPlan, replications: Int, _ seed: UInt64
  ) throws -> String {
    let start = System.processTime
    var simulation = try CentreSimulation(centre, plan: plan)
    var sum = Tally()
    var (busy, staffed, calls) = (0.0, 0.0, 0)
    for replication in 0..<replications {
      let totals = try simulation.replicate(seed: seed, replication: UInt32(replication))
      sum += totals.total
      calls += totals.audit.arrived.reduce(0, +)
      busy += totals.intervals.reduce(0) { $0 + $1.busySeconds }
      staffed += totals.intervals.reduce(0) { $0 + $1.staffedSeconds }
    }
    let seconds = System.processTime - start
    let offered = Double(sum.offered)
    func share(_ count: Int) -> Double { Double(count) / offered }
    return #"{"calls":\#(calls),"inner_s":\#(seconds),"in15":\#(share(sum.answeredWithin)),"#
      + #""aband":\#(share(sum.abandoned)),"asa":\#(sum.waitOfAnswered / Double(sum.answered)),"#
      + #""occ":\#(busy / staffed),"pwait":\#(1 - share(sum.answeredAtOnce))}"#
  }
}
