import ContactCentre
import Measures
import Simulation
import Stochastics
import Synchronization
import TestSupport
import Testing

@testable import Planning

@Suite("Simulated centres")
struct SimulatedCentreTests {
  private static let plan = SimulationPlan(days: 2, replications: 70, seed: 5, jobs: 1)

  private static func figures(_ centre: SimulatedCentre) -> [SimulatedFigures] {
    [centre.total] + centre.lines.map(\.figures) + centre.days + centre.intervals
  }

  @Test(.tags(.exact)) func `no number of threads changes a figure, another seed does`() throws {
    let scenario = try Simulated.small { $0.lines[0].volume.calls = 60 }
    let one = try SimulatedCentre(scenario, plan: Self.plan)
    for jobs in [2, 3, 7] {
      var plan = Self.plan
      plan.jobs = jobs
      let other = try SimulatedCentre(scenario, plan: plan)
      #expect(Self.figures(other) == Self.figures(one), "\(jobs) jobs")
      #expect(other.audit == one.audit && other.daysOnTarget == one.daysOnTarget, "\(jobs) jobs")
    }
    var plan = Self.plan
    plan.seed = 6
    #expect(Self.figures(try SimulatedCentre(scenario, plan: plan)) != Self.figures(one))
    #expect(one.days.count == 2 && one.intervals.count == 48 && one.replications == 70)
    #expect(one.isPrecise == nil && one.lines.map(\.line.id) == ["a"])
  }

  @Test(.tags(.exact)) func `the figures are those of the replications`() throws {
    let scenario = try Simulated.small {
      $0.target.level = 0.9
      $0.queue.places = 2
    }
    let plan = SimulationPlan(days: 2, warmUpDays: 1, replications: 5, seed: 9)
    let centre = try SimulatedCentre(scenario, plan: plan)
    let compiled = try Simulated.compiled(scenario, plan, centre.roster)
    var simulation = try CentreSimulation(compiled.centre, plan: compiled.run)
    var sum = Tally()
    var (busy, staffed, reached, attempts) = (0.0, 0.0, 0.0, 0)
    var littleError = 0.0
    for number in 0..<5 {
      let run = try simulation.replicate(seed: 9, replication: UInt32(number))
      sum += run.total
      attempts += run.audit.arrived.reduce(0, +)
      littleError = max(littleError, run.audit.littleError)
      for day in 0..<2 {
        var tally = Tally()
        for interval in run.intervals[day * 24..<(day + 1) * 24] {
          tally += interval.tally
          busy += interval.busySeconds
          staffed += interval.staffedSeconds
        }
        if Double(tally.answeredWithin) >= 0.9 * Double(tally.offered) { reached += 1 }
      }
    }
    #expect(sum.blocked > 0 && reached > 0 && reached < 10)
    func close(_ estimate: Estimate, _ value: Double) -> Bool { agree(estimate.value ?? -1, value) }
    #expect(close(centre.total.offered, Double(sum.offered) / 5))
    #expect(close(centre.total.blocked, Double(sum.blocked) / 5))
    #expect(close(centre.total.answerRate, Double(sum.answered) / Double(sum.offered)))
    #expect(close(centre.total.serviceLevel, Double(sum.answeredWithin) / Double(sum.offered)))
    #expect(close(centre.total.averageSpeedOfAnswer, sum.waitOfAnswered / Double(sum.answered)))
    #expect(
      close(centre.total.meanWait, (sum.waitOfAnswered + sum.waitOfOthers) / Double(sum.offered)))
    #expect(close(centre.total.occupancy, busy / staffed))
    #expect(close(centre.total.onDuty, staffed / 5 / 48 / 3600))
    #expect(close(centre.daysOnTarget, reached / 10))
    #expect(centre.audit.attempts == attempts && attempts > sum.offered)
    #expect(centre.audit.isFlowConserved && centre.audit.littleError == littleError)
    #expect(littleError < 1e-9 && centre.audit.busyError < 1e-9)
    #expect(centre.lines[0].figures.offered == centre.total.offered)
    #expect(centre.lines[0].figures.occupancy == Estimate(value: nil, halfWidth: nil))
    let days = centre.days.reduce(0) { $0 + ($1.offered.value ?? 0) }
    #expect(close(centre.total.offered, days))
    #expect(close(centre.total.offered, centre.intervals.reduce(0) { $0 + ($1.offered.value ?? 0) }))
  }

  @Test(.tags(.exact), arguments: ServiceLevelFormula.allCases)
  func `calls in time are counted by the formula`(formula: ServiceLevelFormula) throws {
    var tally = Tally()
    tally.answeredAtOnce = 5
    tally.answeredInTime = 3
    tally.answeredLate = 4
    tally.abandonedInTime = 2
    tally.turnsInTime = 1
    tally.abandonedLate = 1
    tally.blocked = 3
    tally.waiting = 2
    let impatient = CallsInTime(formula: formula, isImpatient: true)
    let expected =
      switch formula {
      case .answeredOfOffered: 8.0 / 20
      case .answeredOfAnswered: 8.0 / 12
      case .excludingShortAbandons: 8.0 / 18
      case .countingShortAbandons: 10.0 / 20
      case .offeredWait: 9.0 / 20
      }
    #expect(impatient.level(tally) == expected)
    #expect(impatient.needsTurns == (formula == .offeredWait))
    #expect(!CallsInTime(formula: formula, isImpatient: false).needsTurns)
    #expect(impatient.level(Tally()) == nil)
  }

  // Four standard errors; a bias of 5.645 of them, at most half a point, is caught with 95% power.
  @Test(.tags(.statistical)) func `the wait of a caller who never gives up agrees with the exact law`() throws
  {
    let scenario = try Simulated.small {
      $0.target.formula = .offeredWait
      $0.common.handleTime = HandleTime(talkSeconds: 240, afterCallWorkSeconds: 60)
    }
    let centre = try SimulatedCentre(scenario, plan: SimulationPlan(days: 1, replications: 60))
    guard case .compared(let exact, let deviation?) = centre.audit.comparison else {
      Issue.record("no exact law: \(centre.audit.comparison)")
      return
    }
    let level = try #require(centre.total.serviceLevel.value)
    #expect(abs(deviation) < 4)
    #expect(5.645 * abs(level - exact) / max(abs(deviation), 1e-9) < 0.05)
    let answered = try #require(centre.total.answerRate.value)
    #expect(level > 0 && level < 1 && answered < 1)
    // Whoever is answered in time would have been; so would some who gave up.
    var strict = scenario
    strict.target.formula = .answeredOfOffered
    let others = try SimulatedCentre(strict, plan: SimulationPlan(days: 1, replications: 60))
    #expect(try #require(others.total.serviceLevel.value) < level)
    #expect(others.total.answered == centre.total.answered)
  }

  @Test(.tags(.exact)) func `rounds double until the precision is reached or the most replications`() throws {
    let scenario = try Simulated.small()
    func centre(_ precision: Double, most: Int = 10_000) throws -> SimulatedCentre {
      try SimulatedCentre(
        scenario,
        plan: SimulationPlan(days: 1, replications: 3, precision: precision, mostReplications: most))
    }
    let never = try centre(0, most: 10)
    #expect(never.replications == 10 && never.isPrecise == false)
    let soon = try centre(1)
    #expect(soon.replications == 3 && soon.isPrecise == true)
    let wanted = try #require(soon.total.serviceLevel.halfWidth) / 4
    let later = try centre(wanted)
    #expect(later.isPrecise == true && later.replications > 3)
    #expect(try #require(later.total.serviceLevel.halfWidth) <= wanted)
    #expect((later.replications / 3).nonzeroBitCount == 1 && later.replications % 3 == 0)
    // The same replications, asked for at once.
    let atOnce = try SimulatedCentre(
      scenario, plan: SimulationPlan(days: 1, replications: later.replications))
    #expect(atOnce.total == later.total)
  }

  @Test(.tags(.exact)) func `progress counts every replication`() throws {
    let seen = Counter()
    _ = try SimulatedCentre(
      Simulated.small(), plan: SimulationPlan(days: 1, replications: 2, precision: 0, mostReplications: 5)
    ) { done, total in seen.add(done, total) }
    #expect(seen.pairs == [[1, 2], [2, 2], [3, 4], [4, 4], [5, 5]])
  }

  @Test(.tags(.exact)) func `days on target are all of them or none at the ends`() throws {
    let plan = SimulationPlan(days: 2, replications: 4)
    let easy = try SimulatedCentre(Simulated.small { $0.target.level = 0 }, plan: plan)
    #expect(easy.daysOnTarget == Estimate(value: 1, halfWidth: 0))
    let hopeless = try SimulatedCentre(
      Simulated.small {
        $0.target.level = 0.999
        $0.workforce.agents = 4
      }, plan: plan)
    #expect(hopeless.daysOnTarget == Estimate(value: 0, halfWidth: 0))
  }

  @Test(.tags(.exact)) func `a centre without calls has none, and broken rules are told`() throws {
    let empty = try SimulatedCentre(
      Tiny.scenario { $0.lines[0].merge = Merge(mode: .excluded) },
      plan: SimulationPlan(days: 1, replications: 2))
    #expect(empty.total.offered.value == 0 && empty.total.serviceLevel.value == nil && empty.lines.isEmpty)
    #expect(throws: PlanningError.self) {
      try SimulatedCentre(Tiny.scenario { $0.lines = [] }, plan: SimulationPlan())
    }
  }

  /// The scenario has the exact law M(t)/M/s(t)+M. Four standard errors; those of 60 replications of a week are below 0.2
  /// points, so that a bias of 1.2 points (5.7 of them) is caught with 95% power.
  @Test(.tags(.statistical), arguments: [RosterRule.capacity, .instant])
  func `one queue of exponential times agrees with its exact law`(rule: RosterRule) throws {
    let scenario = try Tiny.scenario {
      $0.lines[0].volume.calls = 60
      $0.workforce.agents = 9
    }
    let centre = try SimulatedCentre(
      scenario, plan: SimulationPlan(days: 7, replications: 60, seed: 3, jobs: 2, rosterRule: rule))
    guard case .compared(let exact, let deviation) = centre.audit.comparison else {
      Issue.record("not compared: \(centre.audit.comparison)")
      return
    }
    #expect(exact > 0.5 && exact < 0.99)
    #expect(abs(try #require(deviation)) < 4, "\(exact), \(centre.total.serviceLevel)")
    let half = try #require(centre.total.serviceLevel.halfWidth)
    #expect(abs((centre.total.serviceLevel.value ?? 0) - exact) < 2.1 * half && half < 0.004)
  }

  /// Persons are missing with the in-shift shrinkage. Four standard errors; a bias of 5.7 is caught with 95% power, and the
  /// last expectation holds that below 3% of the people.
  @Test(.tags(.statistical)) func `persons on duty are those of the roster less those who are missing`()
    throws
  {
    let scenario = try Simulated.small {
      $0.lines[0].volume.calls = 24
      $0.sites[0].seats = 3
    }
    let centre = try SimulatedCentre(
      scenario,
      plan: SimulationPlan(days: 7, warmUpDays: 1, replications: 64, seed: 4, jobs: 2, rosterRule: .person))
    let present = centre.roster.present.reduce(0, +) / 168
    let onDuty = try #require(centre.total.onDuty.value)
    let error = try #require(centre.total.onDuty.halfWidth) / 1.9983
    #expect(abs(onDuty - present * 0.9) < 4 * error, "\(onDuty) of \(present)")
    #expect(5.7 * error < 0.03 * present)
    #expect(centre.audit.isFlowConserved && centre.audit.littleError < 1e-9)
    #expect(centre.audit.busyError < 1e-9)
  }

  @Test(.tags(.exact)) func `what the exact law does not know is named`() throws {
    func reasons(
      _ plan: SimulationPlan = SimulationPlan(days: 1, replications: 1),
      _ change: (inout Scenario) throws -> Void
    ) throws -> Int {
      let subject = try SimulationSubject(
        Tiny.scenario {
          $0.lines[0].volume.calls = 24
          $0.workforce.agents = 6
          try change(&$0)
        }, plan)
      guard case .notComparable(let reasons) = ExactLaw(subject).comparison(.init()) else { return 0 }
      return reasons.count
    }
    #expect(try reasons { _ in } == 0)
    #expect(try reasons(SimulationPlan(days: 8, warmUpDays: 1, rosterRule: .person)) { _ in } == 3)
    #expect(try reasons { $0.queue.places = 3 } == 1)
    #expect(try reasons { $0.calendar.dayToDayVariation = 0.1 } == 1)
    #expect(
      try reasons {
        $0.lines.append(try Simulated.line("b", calls: 10) { $0.own.patienceSeconds = 50 })
        $0.lines[0].own.handleTime = HandleTime(talkSeconds: 10, afterCallWorkSeconds: 0, law: .deterministic)
      } == 3)
    #expect(
      try reasons {
        $0.common.redialProbability = 0.2
        $0.common.redialDelaySeconds = 60
        $0.lines[0].volume.counts = .callers
        $0.workforce.furtherWork = [
          FurtherWork(id: "t", cause: .answeredCall, perCall: 0.1, meanSeconds: 60)
        ]
      } == 2)
    #expect(try reasons { $0.target.formula = .offeredWait } == 0)
    #expect(try reasons { $0.lines[0].merge = Merge(mode: .excluded) } == 1)
  }
}

/// What a progress callback was told.
private final class Counter: Sendable {
  private let lock = Mutex<[[Int]]>([])
  var pairs: [[Int]] { lock.withLock { $0 } }
  func add(_ done: Int, _ total: Int) { lock.withLock { $0.append([done, total]) } }
}
