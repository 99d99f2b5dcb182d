import Optimisation
import TestSupport
import Testing

@Suite("Service coverings against trying every plan", .tags(.property))
struct ServicePropertyTests {
  @Test(arguments: 0..<250)
  func `the least cost is found and proven, or that there is no plan`(seed: Int) throws {
    var random = RandomService(case: seed)
    let service = try random.small()
    let least = ServiceBruteForce.leastCost(service)
    switch service.leastCost() {
    case .covered(let plan):
      #expect(service.isReached(by: plan.counts))
      #expect(service.covering.cost(plan.counts) == plan.cost)
      #expect(plan.cost == least)
      #expect(plan.lowerBound == plan.cost)
    case .infeasible: #expect(least == nil)
    case .undecided: Issue.record("undecided")
    }
  }

  @Test(arguments: 0..<150)
  func `bounds of searches that are cut short never exceed the least cost`(seed: Int) throws {
    var random = RandomService(case: seed)
    let service = try random.small()
    let least = ServiceBruteForce.leastCost(service)
    switch service.leastCost(within: SearchLimits(operations: 0)) {
    case .covered(let plan):
      let least = try #require(least)
      #expect(plan.lowerBound <= least && plan.cost >= least)
    case .infeasible: #expect(least == nil)
    case .undecided(let bound): #expect(bound <= least ?? .max)
    }
  }

  @Test(arguments: 0..<200)
  func `the most service is found and bounded`(seed: Int) throws {
    var random = RandomService(case: seed)
    let service = try random.small()
    let most = ServiceBruteForce.mostService(service)
    switch service.mostService() {
    case .found(let plan):
      let most = try #require(most)
      #expect(service.isAllowed(plan.counts))
      #expect(abs(plan.value - most) < 1e-4)
      #expect(plan.upperBound >= most && plan.upperBound < most + 1e-4)
      #expect(plan.cost == service.covering.cost(plan.counts))
    case .infeasible: #expect(most == nil)
    case .undecided: Issue.record("undecided")
    }
  }

  @Test(arguments: 0..<100)
  func `upper bounds of searches that are cut short are never below the most service`(seed: Int) throws {
    var random = RandomService(case: seed)
    let service = try random.small()
    let most = ServiceBruteForce.mostService(service)
    switch service.mostService(within: SearchLimits(operations: 0)) {
    case .found(let plan): #expect(plan.upperBound >= most ?? .infinity && plan.value <= most ?? 0)
    case .infeasible: #expect(most == nil)
    case .undecided(let bound): #expect(bound >= most ?? bound)
    }
  }

  @Test func `the same problem has the same plan`() throws {
    var random = RandomService(case: 5)
    let service = try random.small()
    #expect(service.leastCost() == service.leastCost())
    #expect(service.mostService() == service.mostService())
  }
}
