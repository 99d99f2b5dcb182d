import ContactCentre
import FoundationEssentials
import Optimisation
import QueueTheory
import TestSupport
import Testing
import Wording

@testable import Planning

@Suite("Proposed waves of a migration", .tags(.exact))
struct WavePlannerTests {
  /// Three lines besides one that is in already: 25, 15 and 5 Erlang; four months from May 2024.
  static func scenario(_ change: (inout Migration) throws -> Void) throws -> Scenario {
    try Tiny.scenario { scenario in
      let old = scenario.lines[0]
      for (id, calls) in [("b", 7200.0), ("c", 4320), ("d", 1440)] {
        var line = old
        line.id = id
        line.volume.calls = calls
        line.merge.date = try Tiny.date("2024-05-01")
        scenario.lines.append(line)
      }
      scenario.sites[0].seats = 100
      var migration = Migration(
        from: try Tiny.date("2024-05-01"), to: try Tiny.date("2024-08-31"), agents: 70)
      migration.hiring = Hiring(leadWeeks: 2, trainingWeeks: 4, costPerHire: 1000)
      migration.moves = ["b", "c", "d"].map { Move(id: $0, ownCostPerMonth: 1_000_000) }
      try change(&migration)
      scenario.migration = migration
    }
  }

  private static func plan(_ scenario: Scenario, _ aim: WaveAim = .cost) throws -> WavePlan {
    try #require(try WavePlanner(scenario).plan(aim: aim).plan)
  }

  @Test func `dear departments move at once where people suffice`() throws {
    let plan = try Self.plan(Self.scenario { $0.agents = 1000 })
    #expect(plan.waves.map(\.month) == [0] && plan.deferred.isEmpty && plan.isProven)
    #expect(plan.waves[0].moves.map(\.line) == ["b", "c", "d"])
    #expect(plan.months.allSatisfy { $0.hires == 0 && $0.slack > 0 && $0.binds == nil })
    // 1 000 people at 4 000 yuan for four months, 100 seats at 833.33, and three departments that pay nothing more.
    #expect(plan.cost == 16_000_000 + 4 * Money(cents: 8_333_333).yuan)
  }

  @Test func `lines wait for the people who are hired for them`() throws {
    let plan = try Self.plan(Self.scenario { _ in })
    #expect(plan.isProven && plan.deferred.isEmpty)
    // Nobody is ready before the third month, six weeks after the decision.
    #expect(plan.months[0].hires == 0 && plan.months[1].hires == 0 && plan.months[2].hires > 0)
    #expect(plan.months.allSatisfy { $0.supply >= $0.need - 1e-9 && $0.seatsNeeded <= $0.seats })
    #expect(plan.months[0].binds == .staff && plan.months[3].binds == nil)
  }

  @Test func `a line that costs its department little stays out`() throws {
    let plan = try Self.plan(
      Self.scenario {
        $0.moves = [Move(id: "b"), Move(id: "c", ownCostPerMonth: 1_000_000)]
      })
    #expect(plan.deferred.contains(WavePlan.Deferral(line: "b", reason: .cost)))
    #expect(!plan.deferred.contains { $0.line == "c" })
  }

  @Test func `seats, blackouts and contracts are named where they bind`() throws {
    var narrow = try Self.scenario { $0.agents = 1000 }
    narrow.sites[0].seats = 30
    let seats = try Self.plan(narrow)
    #expect(seats.deferred.contains(WavePlan.Deferral(line: "b", reason: .seats)))

    let blackout = try Self.plan(
      Self.scenario {
        $0.agents = 1000
        $0.blackouts = [Blackout(id: "x", from: try Tiny.date("2024-05-01"), to: try Tiny.date("2024-06-09"))]
      })
    #expect(blackout.months[0].binds == .blackout)
    #expect(try blackout.waves.flatMap(\.moves).allSatisfy { $0.date == (try Tiny.date("2024-06-10")) })

    let contract = try Self.plan(
      Self.scenario {
        $0.agents = 1000
        $0.moves[0].contractEnds = try Tiny.date("2024-12-31")
        $0.moves[0].earlyEndCost = 9_000_000
      })
    #expect(contract.deferred == [WavePlan.Deferral(line: "b", reason: .contract)])
  }

  @Test func `a line whose forecast may be far off waits for the risk limit`() throws {
    var scenario = try Self.scenario {
      $0.agents = 300
      $0.hiring.mostTrainees = 0
      $0.riskLimit = 0.05
    }
    let calm = try Self.plan(scenario, .finish)
    let index = try #require(scenario.lines.firstIndex { $0.id == "b" })
    scenario.lines[index].own.forecastVariation = 0.5
    let risky = try Self.plan(scenario, .finish)
    #expect(calm.deferred.isEmpty)
    #expect(risky.deferred == [WavePlan.Deferral(line: "b", reason: .risk)])
  }

  @Test func `one line a month, the earliest finish`() throws {
    let plan = try Self.plan(
      Self.scenario {
        $0.agents = 1000
        $0.mostLinesPerMonth = 1
      }, .finish)
    #expect(plan.waves.map(\.month) == [0, 1, 2] && plan.lineMonthsOutside == 3 && plan.isProven)
    #expect(plan.months[0].binds == .linesPerMonth)
  }

  @Test func `a plan becomes a scenario with its days and its hires`() throws {
    let scenario = try Self.scenario { _ in }
    let planner = WavePlanner(scenario)
    let plan = try #require(try planner.plan().plan)
    let changed = planner.scenario(of: plan)
    #expect(changed.inconsistencies().isEmpty)
    for move in plan.waves.flatMap(\.moves) {
      #expect(changed.lines.first { $0.id == move.line }?.merge.date == move.date)
    }
    let people = changed.migration?.intakes.reduce(0) { $0 + $1.people }
    #expect(people == Double(plan.months.reduce(0) { $0 + $1.hires }))
    #expect(try Self.plan(changed).months.allSatisfy { $0.hires == 0 })
  }

  @Test func `the cost of a plan is that of its months, and of the search but for cents`() throws {
    let scenario = try Self.scenario {
      $0.attritionPerYear = 0.2
      $0.agents = 200
      $0.moves[0] = Move(
        id: "b", earliest: try Tiny.date("2024-06-12"), dualRunningWeeks: 3, staffTakenOver: 20,
        contractEnds: try Tiny.date("2024-07-10"), earlyEndCost: 3_000, ownCostPerMonth: 1_000_000)
    }
    let task = try WaveTask(scenario, efficiency: [])
    let problem = try #require(try task.problem())
    guard case .planned(let solution) = problem.solve(.cost) else { throw PlanningError.missing("plan") }
    let plan = try WaveReport(task, problem, solution).plan
    let planned = try StaffLedger(WavePlanner(scenario).scenario(of: plan)).months
    #expect(plan.cost == planned.reduce(0) { $0 + $1.cost.total.yuan } && plan.lowerBound == plan.cost)
    #expect(plan.months.contains { $0.hires > 0 } && plan.waves.flatMap(\.moves).contains { $0.line == "b" })
    // Nobody moves and nobody is hired; the rest is what the search counts.
    let deferred = ["b", "c", "d"].map { WavePlan.Deferral(line: $0, reason: .cost) }
    var out = scenario.moved(by: [], deferred: deferred, months: plan.months)
    out.migration?.intakes = []
    let nothing = try StaffLedger(out).months.reduce(0) { $0 + $1.cost.total.cents }
    let outside = problem.lines.reduce(0) { $0 + ($1.costs[problem.out] ?? 0) }
    #expect(abs(nothing - outside + solution.cost - planned.reduce(0) { $0 + $1.cost.total.cents }) <= 20)
  }

  @Test func `who is trained before the first month is among its agents`() throws {
    let scenario = try Self.scenario {
      $0.intakes = [Intake(id: "old", people: 50, date: try Tiny.date("2024-03-01"))]
    }
    #expect(try WaveTask(scenario, efficiency: []).given.map(\.people) == [70, 70, 70, 70])
  }

  @Test func `what is missing is named`() throws {
    #expect(throws: PlanningError.missing("migration")) { try WavePlanner(Tiny.scenario()).plan() }
  }

  @Test func `the curve gives the least agents of a steady state, on its points`() throws {
    let target = ServiceTarget(withinSeconds: 15, level: 0.9)
    let curve = try AgentCurve(target: target, handleSeconds: 300, patienceSeconds: nil).curve(upTo: 48)
    for load in [12.0, 24, 36] {
      let least = try #require(
        (1...80).first { agents in
          guard
            case .stable(let state) = try? ErlangC.solve(load: load, agents: Double(agents), handleTime: 300)
          else { return false }
          return state.serviceLevel(within: 15) >= 0.9
        })
      let agents = curve.value(at: load)
      #expect(agents <= Double(least) + 0.01 && agents > Double(least) - 1)
    }
  }

  /// Ten people for a line that needs many more, and nobody can be ready before February.
  @Test func `a month that misses whatever moves shows the people who are there`() throws {
    let scenario = try Moving.scenario {
      $0.migration?.agents = 10
      $0.migration?.hiring = Hiring(trainingWeeks: 4)
    }
    let plan = try #require(try WavePlanner(scenario).plan(aim: .cost).plan)
    #expect(plan.excused == [0])
    let first = try #require(plan.months.first)
    #expect(agree(first.supply, 10) && first.need > 20 && first.slack < 0 && first.seats == 60)
    #expect(plan.months.dropFirst().allSatisfy { $0.slack >= -1e-6 })
  }
}
