import ContactCentre
import Optimisation
import TestSupport
import Testing

@testable import Planning

@Suite("Plans that the simulation judges", .tags(.statistical))
struct PlanSimulationTests {
  private static func options(_ rounds: Int = 8, seed: UInt64 = 1, jobs: Int = 1) -> LeastCostOptions {
    LeastCostOptions(
      simulation: SimulationPlan(replications: 20, seed: seed, jobs: jobs),
      limits: SearchLimits(relativeGap: 0.01, operations: 1e7), mostRounds: rounds,
      judge: .simulation)
  }

  /// Four hours of calls a day under two shifts; handle times have no exact law.
  private static func scenario(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.profiles[0].shares = (0..<24).map { (8..<12).contains($0) ? 0.25 : 0 }
      scenario.lines[0].volume.calls = 120
      scenario.common.handleTime = HandleTime(
        talkSeconds: 240, afterCallWorkSeconds: 60, law: .lognormal, coefficientOfVariation: 1)
      scenario.target.level = 0.85
      scenario.workforce.shifts = [8, 9].map {
        ShiftTemplate(id: "from-\($0)", start: ClockTime(minutes: $0 * 60) ?? .midnight, lengthMinutes: 240)
      }
      try change(&scenario)
    }
  }

  private static func plan(_ scenario: Scenario, _ options: LeastCostOptions) throws -> LeastCostPlan {
    guard case .plan(let plan) = try LeastCostPlanner(scenario, options).plan() else {
      throw PlanningError.missing("plan")
    }
    return plan
  }

  @Test(arguments: ServiceTarget.Window.allCases)
  func `a feasible plan keeps every window by formulas and simulation`(
    window: ServiceTarget.Window
  ) throws {
    let plan = try Self.plan(Self.scenario { $0.target.window = window }, Self.options())
    #expect(plan.isFeasible && plan.check.isMet == true)
    let called = plan.windows.filter { $0.simulated.value != nil }
    #expect(!called.isEmpty && called.allSatisfy { $0.verdict == .met || $0.verdict == .open })
    #expect(plan.lowerBound <= plan.cost && plan.lowerBound.parts > 0)
  }

  /// Calls of three quarters of an hour, most of them early: the second hour still has the calls of the first, of which its
  /// own steady state knows nothing.
  private static func misleading() throws -> Scenario {
    try scenario { scenario in
      scenario.common.handleTime?.talkSeconds = 2700
      scenario.common.patienceSeconds = 1200
      scenario.profiles[0].shares = (0..<24).map { [8: 0.6, 9: 0.1, 10: 0.2, 11: 0.1][$0] ?? 0 }
      scenario.lines[0].volume.calls = 40
      scenario.target.window = .interval
      scenario.target.level = 0.7
      scenario.workforce.shifts = (8..<12).map {
        ShiftTemplate(id: "at-\($0)", start: ClockTime(minutes: $0 * 60) ?? .midnight, lengthMinutes: 60)
      }
    }
  }

  @Test func `where the formulas mislead, the simulation asks for more`() throws {
    let scenario = try Self.misleading()
    let first = try Self.plan(scenario, Self.options(1))
    #expect(!first.isFeasible && first.rounds == 1 && first.narrowed == 0)
    #expect(first.check.isMet == true && first.windows.contains { $0.verdict == .missed })
    let last = try Self.plan(scenario, Self.options())
    #expect(last.isFeasible && last.rounds > 1 && last.narrowed > 0)
    #expect(last.cost > first.cost && last.lowerBound == first.lowerBound)
    #expect(last.payroll > last.leastByFormulas && last.leastByFormulas == first.payroll)
    // Where the formulas judge, the first plan stands, and what the simulation says stands beside it.
    var options = Self.options()
    options.judge = .formulas
    let judged = try Self.plan(scenario, options)
    #expect(judged.isFeasible && judged.verdict == .met && judged.rounds == 1 && judged.cost == first.cost)
    #expect(!judged.agreesWithSimulation && !judged.simulatedMisses.isEmpty && judged.largestMiss ?? 0 > 0)
  }

  /// Days vary by a tenth: a roster for the mean day keeps its level on some half of them.
  @Test func `a confidence of the days is kept and has its price`() throws {
    func scenario(_ confidence: Double?) throws -> Scenario {
      try Self.scenario {
        $0.calendar.dayToDayVariation = 0.1
        $0.target.dayConfidence = confidence
      }
    }
    var byFormulas = Self.options()
    byFormulas.judge = .formulas
    let usual = try Self.plan(scenario(nil), byFormulas)
    let sure = try Self.plan(scenario(0.9), Self.options())
    #expect(sure.cost > usual.cost && sure.isFeasible && sure.windows.count == 7)
    for window in sure.windows {
      let value = try #require(window.simulated.value)
      #expect(window.level == 0.9 && value + (window.simulated.halfWidth ?? 0) >= 0.9)
    }
  }

  @Test func `further work of the same people is set aside`() throws {
    let scenario = try Self.scenario {
      $0.workforce.furtherWork = [
        FurtherWork(id: "tickets", cause: .answeredCall, perCall: 0.5, meanSeconds: 300)
      ]
    }
    let busy = try Self.plan(scenario, Self.options())
    let usual = try Self.plan(Self.scenario(), Self.options())
    #expect(busy.isFeasible && busy.check.isMet == true && busy.cost > usual.cost)
    // 840 calls a week, most of them answered, 150 s each.
    #expect(busy.centre.furtherWorkHours > 28 && busy.centre.furtherWorkHours <= 35)
  }

  @Test func `a plan depends on its seed, not on threads or on what was asked before`() throws {
    let scenario = try Self.misleading()
    let planner = try LeastCostPlanner(scenario, Self.options(3))
    var figures: [[Double?]] = []
    var rosters: [[Roster.Assignment]] = []
    for options in [Self.options(3), Self.options(3, jobs: 3)] {
      let plan = try Self.plan(scenario, options)
      figures.append(plan.windows.map(\.simulated.value))
      rosters.append(plan.roster.assignments)
    }
    for _ in 0..<2 {
      guard case .plan(let plan) = try planner.plan() else { continue }
      figures.append(plan.windows.map(\.simulated.value))
      rosters.append(plan.roster.assignments)
    }
    #expect(figures.count == 4 && Set(figures).count == 1)
    #expect(rosters.allSatisfy { $0 == rosters[0] })
    let other = try Self.plan(scenario, Self.options(3, seed: 2))
    #expect(other.windows.map(\.simulated.value) != figures[0])
  }
}
