import ContactCentre
import FoundationEssentials
import Measures
import Optimisation
import TestSupport
import Testing
import Wording

@testable import Planning

/// `staff`, `sweep`, `cost` and formulas price the same people, seats and roster alike, to the cent.
@Suite("One price for one centre", .tags(.property))
struct CostAgreementTests {
  /// A scenario whose tariff has everything that runs with time.
  private static func scenario(_ number: Int) throws -> Scenario {
    var random = SplitMix64(case: number)
    func amount(_ most: Int) -> Decimal { Decimal(random.whole(1...most)) / 100 }
    return try Tiny.scenario {
      $0.workforce.supportStaff = Double(random.whole(0...5))
      $0.tariff?.managementRate = amount(20)
      $0.tariff?.taxRate = amount(10)
      $0.tariff?.wagePerMonth = amount(900_000)
      $0.tariff?.addOnPerSeatYear = amount(90_000)
      $0.tariff?.bonusMonths = random.isTrue(0.5) ? 1 : nil
      $0.tariff?.positions = [
        Position(id: "lead", title: Phrase(verbatim: "lead"), people: 2, wagePerMonth: amount(900_000))
      ]
      if random.isTrue(0.5) {
        $0.tariff?.socialInsurancePerMonth = nil
        $0.tariff?.insurance = InsuranceRates(pension: amount(20), housingFund: amount(12))
      }
      if random.isTrue(0.5) {
        var change = TariffChange(id: "c", from: try Tiny.date("2024-07-01"))
        change.wagePerMonth = amount(900_000)
        $0.tariff?.changes = [change]
      }
      if random.isTrue(0.5) {
        $0.tariff?.overtime = OvertimePay()
        $0.workforce.shifts[0].nightAllowance = 20
        $0.workforce.shifts[1].lengthMinutes = 540
      }
    }
  }

  @Test(arguments: 0..<12) func `sweep, cost, contract and formulas agree`(number: Int) throws {
    let scenario = try Self.scenario(number)
    var worker = SweepWorker(.marginal)
    let point = try worker.point(scenario, [], 0)
    var signed = scenario
    signed.contract = Contract(
      seats: scenario.totalSeats, agents: scenario.workforce.agents,
      supportStaff: scenario.workforce.supportStaff, price: 1, from: try Tiny.date("2024-01-01"),
      to: try Tiny.date("2024-12-31"))
    let cost = try CostForecast(signed)
    #expect(point.cost == cost.cost.total)
    #expect(cost.term.total == cost.cost.total && cost.contract?.committed.total == cost.cost.total)
    #expect(try CostFigures.named(scenario)["cost.total_yuan"] == cost.cost.total.yuan)
  }

  @Test(arguments: 0..<4) func `a plan of staff costs what its people cost everywhere`(number: Int) throws {
    let scenario = try Self.scenario(number)
    let options = LeastCostOptions(
      simulation: SimulationPlan(replications: 2), limits: SearchLimits(operations: 1e6), mostRounds: 1)
    guard case .plan(let plan) = try LeastCostPlanner(scenario, options).plan() else {
      Issue.record("no plan")
      return
    }
    var staffed = scenario
    staffed.workforce.agents = Double(plan.people.headcount.payroll)
    let year = try #require(plan.yearlyCost)
    #expect(year == (try YearlyCost(staffed, roster: plan.roster)))
    // Where money does not depend on the roster, any roster of these people costs the same.
    staffed.tariff?.overtime = nil
    staffed.workforce.shifts[0].nightAllowance = 0
    var worker = SweepWorker(.marginal)
    let point = try worker.point(staffed, [], 0)
    let onRoster = year.lines.filter { $0.item.isOvertime || $0.item == .nightAllowance }
    if onRoster.isEmpty { #expect(point.cost == year.total) } else { #expect(point.cost < year.total) }
    // The seats that it needs at once and the seats that there are differ by their rent and nothing else.
    let should = try ShouldCost(plan)
    let seats = Set([CostItem.seats, .addOn])
    #expect(
      should.cost.lines.filter { !seats.contains($0.item) } == year.lines.filter { !seats.contains($0.item) })
  }
}
