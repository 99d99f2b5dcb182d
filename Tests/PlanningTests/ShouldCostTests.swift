import ContactCentre
import FoundationEssentials
import Optimisation
import TestSupport
import Testing

@testable import Planning

@Suite("What a target should cost", .tags(.exact))
struct ShouldCostTests {
  private static let options = LeastCostOptions(
    simulation: SimulationPlan(replications: 4), limits: SearchLimits(operations: 1e6), mostRounds: 2)

  @Test func `it is the price of the least-cost plan's people and seats`() throws {
    let scenario = try Tiny.scenario { scenario in
      scenario.lines[0].volume.calls = 600
      scenario.workforce.supportStaff = 2
      scenario.workforce.shifts[0].nightAllowance = 30
    }
    guard case .found(let should) = try ShouldCost.outcome(of: scenario, Self.options) else {
      Issue.record("no plan")
      return
    }
    let payroll = should.plan.people.headcount.payroll
    #expect(payroll > 0 && payroll < 60)
    #expect(should.basis.agents == Double(payroll) && should.basis.supportStaff == 2)
    let nights = should.plan.roster.assignments.reduce(0) { $0 + ($1.shift == "s0" ? $1.people : 0) }
    let allowances = (nights * 3000 * 365 * 2 + 7) / 14
    #expect(
      should.cost.total.cents
        == (payroll + 2) * 12 * 400_000 + should.plan.seats.total * 1_000_000 + allowances)
    #expect(should.term.total == should.cost.total)
    #expect(throws: PlanningError.missing("tariff")) {
      _ = try ShouldCost.outcome(
        of: Tiny.scenario {
          $0.tariff = nil; $0.lines[0].volume.calls = 60
        }, Self.options)
    }
  }

  @Test func `there is none where no people on the shifts meet the target`() throws {
    let scenario = try Tiny.scenario { $0.sites[0].seats = 1 }
    guard case .infeasible = try ShouldCost.outcome(of: scenario, Self.options) else {
      Issue.record("one seat cannot carry eight Erlang")
      return
    }
  }
}
