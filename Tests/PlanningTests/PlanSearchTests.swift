import ContactCentre
import Optimisation
import TestSupport
import Testing

@testable import Planning

/// Cities with seven days alike and two to four groups of shifts, of which every plan can be tried.
@Suite("Plans beside a search through all of them", .tags(.property))
struct PlanSearchTests {
  private static func scenario(_ number: Int) throws -> Scenario {
    var random = SplitMix64(case: number &+ 1000)
    var scenario = try SmallCity.scenario(case: number)
    scenario.calendar.weekdayFactors = Array(repeating: 1, count: 7)
    scenario.lines[0].volume.calls = random.real(20...120)
    scenario.sites[0].seats = Double(random.one(of: [4, 6, 50]))
    for shift in scenario.workforce.shifts.indices {
      for pause in scenario.workforce.shifts[shift].breaks.indices {
        scenario.workforce.shifts[shift].breaks[pause].latestAfterMinutes = nil
      }
    }
    return scenario
  }

  private static let payroll = 26

  @Test func `a plan of any payroll is worth nearly the best, and never more`() throws {
    var shares: [Double] = []
    for number in 0..<30 {
      let scenario = try Self.scenario(number)
      var planner = try SmallCity.planner(scenario)
      let ladders = try planner.ladders(scenario.sites)
      let task = ladders.task
      let search = PlanSearch(task, payroll: Self.payroll)
      var worth = RowWorth(task, WeekDemand(scenario))
      let nobody = worth.total(task, task.prices.map { _ in 0 })
      for payroll in stride(from: 4, through: Self.payroll, by: 2) {
        let plan = ladders.plan(payroll: payroll)
        let (own, best) = (worth.total(task, plan.counts), search.best(payroll: payroll, &worth))
        #expect(own <= best + 1e-9 * abs(best), "case \(number), payroll \(payroll)")
        // Beside nobody at all, since what piles up counts below nothing.
        if best > nobody { shares.append((own - nobody) / (best - nobody)) }
      }
    }
    #expect(shares.count > 200)
    #expect(shares.reduce(0, +) / Double(shares.count) > 0.97)
    #expect((shares.min() ?? 0) > 0.6)
  }

  @Test func `the plan for the target costs hardly more than the cheapest, and its bound no more`() throws {
    var ratios: [Double] = []
    for number in 0..<40 {
      let scenario = try Self.scenario(number)
      var planner = try SmallCity.planner(scenario)
      let ladders = try planner.ladders(scenario.sites)
      guard let counts = ladders.target, ladders.task.payroll(of: counts) <= Self.payroll else { continue }
      let search = PlanSearch(ladders.task, payroll: Self.payroll)
      let (least, people) = (try #require(search.leastCost), try #require(search.leastPayroll))
      let cost = ladders.task.cost(of: counts)
      #expect(cost >= least && ladders.task.isReached(by: counts) && ladders.task.fits(counts))
      #expect(try #require(ladders.leastPayroll) >= people)
      guard case .found(let plan) = try planner.target(sites: scenario.sites) else {
        Issue.record("no plan")
        continue
      }
      #expect(plan.plan.cost == cost && plan.plan.lowerBound <= least)
      ratios.append(Double(cost) / Double(least))
    }
    #expect(ratios.count > 15)
    #expect(ratios.reduce(0, +) / Double(ratios.count) < 1.02)
    #expect((ratios.max() ?? 2) < 1.15)
  }
}
