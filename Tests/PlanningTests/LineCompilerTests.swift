import ContactCentre
import Measures
import Simulation
import Stochastics
import TestSupport
import Testing

@testable import Planning

@Suite("Calls of a simulated centre", .tags(.exact))
struct LineCompilerTests {
  @Test func `rates are those of the week, turned so that the run begins with its warm-up`() throws {
    let scenario = try Tiny.scenario { $0.calendar.weekdayFactors = [1, 2, 3, 4, 5, 6, 7] }
    let compiled = try Simulated.compiled(scenario, SimulationPlan(days: 3, warmUpDays: 2))
    // 600 calls a day for each point of the factor, over 24 hours.
    let calls = compiled.centre.lines[0].calls
    #expect(calls.count == 168)
    for (day, factor) in [6.0, 7, 1, 2, 3, 4, 5].enumerated() {
      for hour in 0..<24 { #expect(agree(calls[day * 24 + hour], 25 * factor)) }
    }
    #expect(compiled.run == RunPlan(intervals: 72, warmUp: 48))
    #expect(compiled.centre.interval == 3600 && compiled.centre.intervalsPerDay == 24)
    // Eight days before Monday is a Sunday.
    let early = try Simulated.compiled(scenario, SimulationPlan(days: 1, warmUpDays: 8))
    #expect(agree(early.centre.lines[0].calls[0], 175))
  }

  @Test func `lines that do not call the centre are left out and keep their random numbers`() throws {
    let scenario = try Tiny.scenario { scenario in
      scenario.lines = [
        try Simulated.line("x", calls: 10) { $0.merge = Merge(mode: .excluded) },
        try Simulated.line("b", calls: 24), try Simulated.line("c", calls: 0),
        try Simulated.line("d", calls: 48),
      ]
    }
    let compiled = try Simulated.compiled(scenario)
    #expect(compiled.lines.map(\.id) == ["b", "d"])
    #expect(compiled.centre.lines.map(\.stream) == [1, 3])
  }

  @Test func `laws are those of the scenario, and who has no patience takes the others' mean`() throws {
    let scenario = try Tiny.scenario { scenario in
      scenario.common.patienceSeconds = nil
      scenario.common.handleTime = HandleTime(
        talkSeconds: 200, afterCallWorkSeconds: 40, law: .gamma, coefficientOfVariation: 0.5)
      scenario.lines = [
        try Simulated.line("a", calls: 1200) {
          $0.own.patienceSeconds = 100
          $0.own.patienceLaw = .weibull
          $0.own.patienceCoefficientOfVariation = 0.8
        },
        try Simulated.line("b", calls: 3600) {
          $0.own.patienceSeconds = 200
          $0.own.handleTime = HandleTime(talkSeconds: 90, afterCallWorkSeconds: 0, law: .deterministic)
        },
        try Simulated.line("c", calls: 7) { _ in },
      ]
    }
    let lines = try Simulated.compiled(scenario).centre.lines
    #expect(lines[0].handling == .gamma(try GammaLaw(mean: 240, coefficientOfVariation: 0.5)))
    #expect(lines[1].handling == .deterministic(try DeterministicLaw(value: 90)))
    #expect(lines[0].patience == .weibull(try WeibullLaw(mean: 100, coefficientOfVariation: 0.8)))
    #expect(lines[1].patience == .exponential(try ExponentialLaw(mean: 200)))
    #expect(agree(lines[2].patience?.mean ?? 0, 175))
    let patient = try Tiny.scenario { $0.common.patienceSeconds = nil }
    #expect(try Simulated.compiled(patient).centre.lines[0].patience == nil)
  }

  @Test func `a sub-centre hands calls on, with the mean time of the demand`() throws {
    let scenario = try Tiny.scenario {
      $0.lines[0].merge = Merge(
        mode: .subCentre, date: try Tiny.date("2024-01-01"), movedShare: 0.6, transferSeconds: 40)
    }
    let line = try Simulated.compiled(scenario).centre.lines[0]
    let transfer = try #require(line.transfer)
    #expect(transfer.line == nil && agree(transfer.share, 0.4))
    #expect(transfer.handling == .deterministic(try DeterministicLaw(value: 40)))
    let mean = (1 - transfer.share) * line.handling.mean + transfer.share * transfer.handling.mean
    #expect(agree(mean, WeekDemand(scenario).merged[0].handleSeconds))
  }

  @Test func `callers dial again, attempts have done so already`() throws {
    let counted = try Tiny.scenario {
      $0.common.redialProbability = 0.3
      $0.common.redialDelaySeconds = 600
    }
    #expect(try Simulated.compiled(counted).centre.lines[0].redial == nil)
    var callers = counted
    callers.lines[0].volume.counts = .callers
    let redial = try #require(try Simulated.compiled(callers).centre.lines[0].redial)
    #expect(redial.probability == 0.3)
    #expect(redial.delay == .exponential(try ExponentialLaw(mean: 600)))
    var unlikely = callers
    unlikely.common.redialProbability = 0
    unlikely.common.redialDelaySeconds = nil
    #expect(try Simulated.compiled(unlikely).centre.lines[0].redial == nil)
    callers.common.redialDelaySeconds = nil
    #expect(throws: PlanningError.missing("common.redial_delay_s")) { try Simulated.compiled(callers) }
    callers.lines[0].own.redialProbability = 0.2
    #expect(throws: PlanningError.missing("lines.a.redial_delay_s")) { try Simulated.compiled(callers) }
  }

  @Test func `priorities, busyness, places, T and further work are carried over`() throws {
    let scenario = try Tiny.scenario { scenario in
      scenario.lines = [
        try Simulated.line("a", calls: 10) {
          $0.own.priority = 2
          $0.own.dayToDayVariation = 0.2
        }, try Simulated.line("b", calls: 10),
      ]
      scenario.calendar.dayToDayVariation = 0.1
      scenario.queue = QueueRules(places: 7, routing: .priority)
      scenario.workforce.furtherWork = [
        FurtherWork(id: "ticket", cause: .answeredCall, perCall: 0.5, meanSeconds: 120),
        FurtherWork(id: "back", cause: .abandonedCall, perCall: 1, meanSeconds: 60),
        FurtherWork(id: "none", cause: .answeredCall, perCall: 0, meanSeconds: 60),
      ]
    }
    let centre = try Simulated.compiled(scenario).centre
    #expect(centre.lines.map(\.priority) == [2, 10])
    #expect(centre.lines.map(\.busyness.coefficientOfVariation) == [0.2, 0])
    #expect(centre.busyness.coefficientOfVariation == 0.1)
    #expect(centre.places == 7 && centre.routing == .priority && centre.within == 15)
    for line in centre.lines {
      #expect(line.followUps.map(\.perCall) == [0.5, 1])
      #expect(line.followUps[0].handling == .exponential(try ExponentialLaw(mean: 120)))
      if case .abandoned = line.followUps[1].cause {} else { Issue.record("the cause is lost") }
    }
  }

  @Test func `a law that cannot be is refused`() throws {
    let scenario = try Tiny.scenario { $0.calendar.dayToDayVariation = 1e-9 }
    #expect(
      throws: PlanningError.simulation(.law(.outOfDomain(.coefficientOfVariation, value: 1e-9)))
    ) { try Simulated.compiled(scenario) }
    for plan in [SimulationPlan(days: 0), SimulationPlan(warmUpDays: -1), SimulationPlan(days: .max)] {
      #expect(throws: PlanningError.self) { try Simulated.compiled(try Tiny.scenario(), plan) }
    }
  }
}
