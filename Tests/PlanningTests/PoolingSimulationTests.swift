import ContactCentre
import Simulation
import Stochastics
import TestSupport
import Testing

@testable import Planning

/// Short calls that share a queue with long ones, call by call.
@Suite("Simulated pooling", .tags(.statistical)) struct PoolingSimulationTests {
  /// Student's factor of 95% for 40 replications.
  private static let factor = 2.0227

  private static func wait(
    _ scenario: Scenario, onDuty: Int, of line: String
  ) throws -> (mean: Double, error: Double) {
    let plan = SimulationPlan(days: 7, warmUpDays: 1, replications: 40, seed: 21, jobs: 2)
    let subject = try SimulationSubject(
      scenario, plan, demand: WeekDemand(scenario), roster: Simulated.roster(onDuty: Double(onDuty)))
    let centre = try SimulatedCentre(subject, comparesLaw: false)
    let wait = try #require(centre.lines.first { $0.line.id == line }).figures.meanWait
    return (try #require(wait.value), try #require(wait.halfWidth) / factor)
  }

  /// 1 Erlang of one-minute calls and 1 of twenty-minute calls, two agents each. Alone the queues are M/M/2; in one queue the
  /// mean wait is 35.2921 s by the Markov chain of calls in the system and long calls in service.
  @Test func `short calls wait longer behind long ones`() throws {
    let scenario = try PoolingStudyTests.scenario([(1440, 60), (72, 1200)], level: 0.6)
    let lines = try PoolingStudy(scenario).groups[0].lines
    #expect(lines.map(\.staff.peakAgents) == [2, 2])
    #expect(lines.map(\.loses) == [true, false])
    for line in lines {
      var own = scenario
      own.lines.removeAll { $0.id != line.line }
      let alone = try Self.wait(own, onDuty: 2, of: line.line)
      let pooled = try Self.wait(scenario, onDuty: 4, of: line.line)
      let known = try #require(line.alone.meanWait)
      #expect(abs(alone.mean - known) < 4 * alone.error)
      #expect(abs(pooled.mean - 35.2921) < 4 * pooled.error)
      let difference = (alone.error * alone.error + pooled.error * pooled.error).squareRoot()
      #expect((pooled.mean - alone.mean > 4 * difference) == line.loses)
      #expect((alone.mean - pooled.mean > 4 * difference) == !line.loses)
      #expect(abs(try #require(line.pooled.meanWait) - 35.2921) < 8)
    }
  }

  private static let plan = SimulationPlan(warmUpDays: 1, replications: 16, seed: 5, jobs: 2)

  /// The same queues by the study's own simulation.
  @Test func `the simulated study finds the exact waits and who loses`() throws {
    let scenario = try PoolingStudyTests.scenario([(1440, 60), (72, 1200)], level: 0.6)
    let study = try PoolingStudy(scenario)
    let group = try #require(try PoolingSimulation(study, plan: Self.plan).groups.first)
    #expect(group.lines.map(\.verdict) == [.loses, .gains])
    for (line, known) in zip(group.lines, study.groups[0].lines) {
      try Self.expect(line.meanWait.pooled, 35.2921)
      try Self.expect(line.meanWait.alone, try #require(known.alone.meanWait))
      try Self.expect(line.serviceLevel.alone, known.alone.serviceLevel)
    }
  }

  /// Half the calls meet the other line's person and take twice as long: with 60 s and 120 s for as many calls the mean wait of the
  /// Markov chain is 127.8890 s; alone each line is M/M/1 with a load of one half.
  @Test func `calls outside a person's own line are as long as the mixture says`() throws {
    let scenario = try PoolingStudyTests.scenario([(720, 60), (720, 60)], level: 0.5)
    let study = try PoolingStudy(scenario, secondaryTimeFactor: 2)
    #expect(study.groups[0].lines.map(\.staff.peakAgents) == [1, 1])
    let group = try #require(try PoolingSimulation(study, plan: Self.plan).groups.first)
    for line in group.lines {
      try Self.expect(line.meanWait.alone, 60)
      try Self.expect(line.meanWait.pooled, 127.8890)
    }
  }

  @Test func `every step of the simulated ledger surely reaches the target, and its parts add up`() throws {
    let scenario = try PoolingStudyTests.scenario([(450, 120), (60, 900)], level: 0.8)
    let study = try PoolingStudy(scenario, secondaryTimeFactor: 1.2)
    let plan = SimulationPlan(warmUpDays: 1, replications: 4, seed: 3, jobs: 2)
    let ledger = try PoolingSimulation(study, plan: plan).groups[0].ledger
    for step in [ledger.apart, ledger.scaled, ledger.mixed, ledger.pooled] {
      let (level, half) = (try #require(step.serviceLevel.value), try #require(step.serviceLevel.halfWidth))
      #expect(level - half >= 0.8)
    }
    // The calls come evenly: one agent less in every interval does not suffice.
    let least = try #require(ledger.pooled.staff).peakAgents
    let fewer = try SimulatedQueue(
      study.groups[0].pooled, agents: Array(repeating: least - 1, count: 168), in: scenario, plan)
    var share = RatioEstimate()
    try SimulatedQueue.run([fewer], plan) { tallies in
      let calls = tallies[0].reduce(into: Tally()) { $0 += $1 }
      share.add(numerator: Double(calls.answeredWithin), denominator: Double(calls.offered))
    }
    #expect(try #require(share.interval()).lower < 0.8)
    let balance = try #require(ledger.balance)
    let parts = balance.gainFromScale - balance.lossFromMixing - balance.lossFromGeneralists
    #expect(balance.apart.agentHours - balance.pooled.agentHours == parts)
    #expect(balance.gainFromScale > 0 && balance.lossFromGeneralists > 0)
  }

  @Test(.tags(.exact)) func `one line alone is every step`() throws {
    let scenario = try PoolingStudyTests.scenario([(600, 180)], level: 0.7)
    let study = try PoolingStudy(scenario, secondaryTimeFactor: 2)
    let plan = SimulationPlan(warmUpDays: 1, replications: 3, seed: 3)
    let group = try #require(try PoolingSimulation(study, plan: plan).groups.first)
    #expect(group.ledger.apart == group.ledger.pooled && group.ledger.scaled == group.ledger.mixed)
    #expect(group.ledger.balance?.saved == 0)
    #expect(group.lines[0].meanWait.difference == Estimate(value: 0, halfWidth: 0))
    #expect(group.lines[0].verdict == .open)
  }

  @Test(.tags(.exact)) func `a group without lines has no figures`() throws {
    let study = try PoolingStudy(try PoolingStudyTests.scenario([(600, 180)]), grouping: .named([[]]))
    let group = try #require(try PoolingSimulation(study, plan: Self.plan).groups.first)
    #expect(group.lines.isEmpty && group.ledger.balance == nil)
  }

  @Test(.tags(.exact)) func `the last people of a day stay until calls come again`() throws {
    let scenario = try PoolingStudyTests.scenario([(600, 180)])
    let line = try #require(LineWork.lines(of: WeekDemand(scenario)).first)
    let agents = (0..<168).map { (8..<18).contains($0 % 24) ? 2 + $0 / 24 : 0 }
    let plan = SimulationPlan(warmUpDays: 1)
    let centre = try SimulatedQueue([line], agents: agents, in: scenario, plan).centre
    // The run begins on the Sunday before.
    #expect(Simulated.people(centre, at: 0) == [7])
    #expect(Simulated.people(centre, at: 12 * 60) == [8])
    #expect(Simulated.people(centre, at: 24 * 60 + 9 * 60) == [2])
    #expect(Simulated.people(centre, at: 24 * 60 + 23 * 60) == [2])
    #expect(Simulated.people(centre, at: 2 * 24 * 60 + 8 * 60) == [3])
  }

  @Test(.tags(.exact)) func `a line loses only where an interval says so`() {
    func verdict(_ wait: Double, _ level: Double) -> SimulatedLine.Verdict {
      func change(_ value: Double, _ half: Double) -> SimulatedLine.Change {
        let none = Estimate(value: nil, halfWidth: nil)
        return SimulatedLine.Change(
          alone: none, pooled: none, difference: Estimate(value: value, halfWidth: half))
      }
      return SimulatedLine(line: "x", meanWait: change(wait, 1), serviceLevel: change(level, 0.01)).verdict
    }
    #expect(verdict(0.9, -0.009) == .open)
    #expect(verdict(1.1, 0.5) == .loses && verdict(-5, -0.011) == .loses)
    #expect(verdict(-1.1, 0) == .gains && verdict(0, 0.011) == .gains)
  }

  /// Within four standard errors; the half width is 2.1314 of them at 16 replications.
  private static func expect(_ estimate: Estimate, _ known: Double) throws {
    let (value, half) = (try #require(estimate.value), try #require(estimate.halfWidth))
    #expect(abs(value - known) < 4 * half / 2.1314, "\(value) ± \(half), known \(known)")
  }
}
