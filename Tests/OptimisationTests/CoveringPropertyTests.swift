import Optimisation
import TestSupport
import Testing

@Suite("Least-cost coverings against trying every plan", .tags(.property))
struct CoveringPropertyTests {
  @Test(arguments: 0..<400)
  func `the least cost is found and proven, or that there is no plan`(seed: Int) throws {
    var random = RandomCovering(case: seed)
    let covering = try random.small()
    let least = BruteForce.leastCost(covering)
    switch covering.solve() {
    case .covered(let plan):
      #expect(covering.isMet(by: plan.counts))
      #expect(covering.cost(plan.counts) == plan.cost)
      #expect(plan.cost == least)
      #expect(plan.lowerBound == plan.cost)
    case .infeasible: #expect(least == nil)
    case .undecided: Issue.record("undecided")
    }
  }

  @Test(arguments: 0..<100)
  func `bounds of searches that are cut short never exceed the least cost`(seed: Int) throws {
    var random = RandomCovering(case: seed)
    let covering = try random.small()
    let least = BruteForce.leastCost(covering)
    switch covering.solve(within: SearchLimits(operations: 0)) {
    case .covered(let plan):
      let least = try #require(least)
      #expect(plan.lowerBound <= least && plan.cost >= least)
    case .infeasible: #expect(least == nil)
    case .undecided(let bound): #expect(bound <= least ?? .max)
    }
  }

  @Test(arguments: 0..<12)
  func `the order of templates does not change the least cost`(seed: Int) throws {
    var random = RandomCovering(case: seed)
    let covering = try random.day(intervals: 24, length: 9, rests: [3, 4])
    let order = random.order(covering.templates.count)
    let turned = try ShiftCovering(needs: covering.needs, templates: order.map { covering.templates[$0] })
    let (plan, other) = (try covering.checkedPlan(), try turned.checkedPlan())
    #expect(plan.isProven && other.isProven)
    #expect(plan.cost == other.cost)
  }

  @Test(arguments: 0..<12)
  func `turning the day does not change the least cost`(seed: Int) throws {
    var random = RandomCovering(case: seed)
    let covering = try random.day(intervals: 24, length: 9, rests: [4])
    let turned = try ShiftCovering(
      needs: (0..<24).map { covering.needs[($0 + 17) % 24] },
      templates: covering.templates.map { template in
        CoverTemplate(intervals: template.parts.map { ($0.interval + 7) % 24 }, cost: template.cost)
      })
    #expect(try covering.checkedPlan().cost == turned.checkedPlan().cost)
  }

  @Test(arguments: 0..<20)
  func `runs of a cyclic day need no division but that of their number`(seed: Int) throws {
    var random = RandomCovering(case: seed)
    let plan = try random.runs(intervals: 20, length: 7).checkedPlan()
    #expect(plan.isProven)
    #expect(plan.nodes <= 3)
  }

  @Test(arguments: 0..<10)
  func `twice the needs cost at most twice as much`(seed: Int) throws {
    var random = RandomCovering(case: seed)
    let covering = try random.day(intervals: 24, length: 8, rests: [3])
    let twice = try ShiftCovering(needs: covering.needs.map { 2 * $0 }, templates: covering.templates)
    #expect(try twice.checkedPlan().cost <= 2 * covering.checkedPlan().cost)
  }

  @Test func `the same problem has the same plan`() throws {
    var random = RandomCovering(case: 5)
    let covering = try random.day(intervals: 24, length: 9, rests: [3, 4])
    #expect(covering.solve() == covering.solve())
  }
}
