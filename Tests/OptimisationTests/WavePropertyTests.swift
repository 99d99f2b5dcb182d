import Optimisation
import TestSupport
import Testing

@Suite("Waves against trying every plan", .tags(.property))
struct WavePropertyTests {
  @Test(arguments: 0..<40, WaveAim.allCases)
  func `the best plan is found and proven, or that there is none`(seed: Int, aim: WaveAim) throws {
    var random = RandomWaves(case: seed)
    let problem = try random.small()
    var every = WaveBruteForce(problem)
    let best = every.best(aim)
    switch problem.solve(aim) {
    case .planned(let plan):
      #expect(plan.cost == best?.cost && plan.outside == best?.outside)
      #expect(every.cost(plan.choices) == plan.cost)
      #expect(plan.isProven && plan.gap == 0)
    case .infeasible: #expect(best == nil)
    case .undecided: Issue.record("undecided")
    }
  }

  @Test(arguments: 0..<20, WaveAim.allCases)
  func `bounds of a search that is cut short never exceed the best plan`(seed: Int, aim: WaveAim) throws {
    var random = RandomWaves(case: seed)
    let problem = try random.small()
    var every = WaveBruteForce(problem)
    let best = every.best(aim)
    switch problem.solve(aim, within: SearchLimits(operations: 0)) {
    case .planned(let plan):
      let best = try #require(best)
      #expect(every.cost(plan.choices) == plan.cost)
      switch aim {
      case .cost: #expect(plan.lowerBound <= best.cost && plan.cost >= best.cost)
      case .finish: #expect(plan.leastOutside <= best.outside && plan.outside >= best.outside)
      }
    case .infeasible: #expect(best == nil)
    case .undecided: break
    }
  }
}
