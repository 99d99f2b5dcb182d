import ContactCentre
import Measures
import Optimisation
import TestSupport
import Testing

@testable import Planning

@Suite("Least-cost plans against every possible plan", .tags(.reference, .property))
struct LeastCostTests {
  /// Few simulations: what the formulas give is compared.
  private static let options = LeastCostOptions(
    simulation: SimulationPlan(replications: 2), limits: SearchLimits(operations: 1e7), mostRounds: 1)

  private static let kinds: [(SmallStaffing.Kind, Int)] = [
    (.init(window: .interval), 8), (.init(window: .day), 8), (.init(window: .week), 6),
    (.init(window: .month), 4), (.init(window: .rolling24Hours), 4),
    (.init(window: .interval, passesMidnight: true), 4), (.init(window: .day, passesMidnight: true), 4),
    (.init(window: .week, passesMidnight: true), 4),
  ]

  @Test(arguments: kinds) func `the plan is the cheapest`(kind: SmallStaffing.Kind, cases: Int) throws {
    var (met, open) = (0, 0)
    for number in 0..<cases {
      let scenario = try SmallStaffing.scenario(kind, case: number)
      let best = try StaffingSearch(scenario).cheapest()
      switch try LeastCostPlanner(scenario, Self.options).plan() {
      case .plan(let plan):
        met += 1
        if !plan.isProven { open += 1 }
        #expect(plan.cost.unit == .yuan && plan.check.isMet != false, "case \(number)")
        #expect(plan.lowerBound.parts <= best?.cost ?? -1, "case \(number)")
        #expect(plan.cost.parts >= best?.cost ?? .max, "case \(number)")
        #expect(!plan.isProven || plan.cost.parts == best?.cost, "case \(number)")
      case .infeasible: #expect(best == nil, "case \(number)")
      case .undecided(let bound):
        open += 1
        #expect(bound.parts <= best?.cost ?? .max, "case \(number)")
      }
    }
    #expect(met > cases / 3 && open <= 1)
  }
}
