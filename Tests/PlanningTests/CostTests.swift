import ContactCentre
import FoundationEssentials
import TestSupport
import Testing

@testable import Planning

@Suite("Cost of a year")
struct CostTests {
  private func decimal(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  /// Hanzhong 2023, as published: 40 × 12 × (3 087.0 + 1 471.8) × 1.12 × 1.06 = 259.786万.
  @Test(.tags(.reference)) func `Hanzhong's price closes to the cent`() throws {
    let tariff = try Tariff(
      wagePerMonth: decimal("3087.0"), socialInsurancePerMonth: decimal("1471.8"),
      managementRate: decimal("0.12"),
      taxRate: decimal("0.06"), seatRentPerYear: 0, platformPerYear: 0)
    let cost = try YearlyCost(CostBasis(agents: 40, seats: 0), tariff: tariff)
    #expect(
      cost.lines.map(\.item) == [.wages, .socialInsurance, .management, .tax, .seats, .platform])
    #expect(cost.lines.map(\.amount.cents) == [148_176_000, 70_646_400, 26_258_688, 14_704_865, 0, 0])
    #expect(cost.total.cents == 259_785_953)
    #expect((cost.total.approximateYuan / 10).rounded() / 1000 == 259.786)
  }

  @Test(
    .tags(.exact),
    arguments: [
      ("0.005", 1), ("0.0049999", 0), ("1.115", 112), ("1.125", 113), ("2.675", 268),
      ("0.014999999999999999999", 1),
      ("0", 0), ("123456789.994", 12_345_678_999), ("123456789.995", 12_345_679_000),
      ("9007199254740993.005", 900_719_925_474_099_301),
    ]) func `half a cent is rounded up`(yuan: String, cents: Int) throws
  {
    #expect(Money(rounding: try decimal(yuan))?.cents == cents)
  }

  @Test(.tags(.exact)) func `what cannot be counted to the cent is refused`() throws {
    #expect(Money(rounding: try decimal("1e16")) == nil)
    #expect(Money(rounding: Decimal.nan) == nil)
    #expect(Money(rounding: try decimal("1e120")) == nil)
    #expect(Money(rounding: try decimal("-1")) == nil)
    let scenario = try Tiny.scenario {
      $0.tariff?.wagePerMonth = 1_000_000_000_000; $0.workforce.agents = 1_000_000
    }
    #expect(throws: PlanningError.amountTooLarge("wages")) { _ = try YearlyCost(scenario) }
    #expect(throws: PlanningError.missing("tariff")) {
      _ = try YearlyCost(try Tiny.scenario { $0.tariff = nil })
    }
  }

  @Test(.tags(.property), arguments: 0..<200) func `the total is the sum of the printed parts`(
    number: Int
  ) throws {
    var random = SplitMix64(case: number)
    func amount(_ most: Int) -> Decimal { Decimal(random.whole(0...most)) / 1000 }
    let tariff = Tariff(
      wagePerMonth: amount(20_000_000), socialInsurancePerMonth: amount(9_000_000),
      managementRate: amount(1000),
      taxRate: amount(1000), seatRentPerYear: amount(90_000_000), platformPerYear: amount(900_000_000))
    let people = random.whole(0...3000)
    let seats = random.whole(0...3000)
    let cost = try YearlyCost(CostBasis(agents: Double(people), seats: Double(seats)), tariff: tariff)
    #expect(cost.total.cents == cost.lines.reduce(0) { $0 + $1.amount.cents })
    for line in cost.lines {
      // Each part is its quantity times its price, within half a cent and not below it.
      let exact = line.quantity * line.unitPrice
      let error = line.amount.yuan - exact
      #expect(error > Decimal(-5) / 1000 && error <= Decimal(5) / 1000, "\(line.item)")
    }
    let amounts = cost.lines.map(\.amount.yuan)
    #expect(cost.lines[2].quantity == amounts[0] + amounts[1])
    #expect(cost.lines[3].quantity == amounts[0] + amounts[1] + amounts[2])
    #expect(cost.lines[0].quantity == Decimal(12 * people) && cost.lines[4].quantity == Decimal(seats))
  }

  @Test(.tags(.exact)) func `cost is set against the calls of the forecast`() throws {
    let scenario = try Tiny.scenario {
      $0.workforce.supportStaff = 3
      $0.contract = Contract(
        seats: 40, agents: 70, supportStaff: 2, price: 1, from: try Tiny.date("2024-01-01"),
        to: try Tiny.date("2024-12-31"))
    }
    let cost = try CostForecast(scenario)
    let week = try Forecast(scenario).centre.week
    let totals = try #require(week.week(by: week.headline))
    // 63 people at 4 000 a month and 30 seats at 10 000 a year.
    #expect(cost.cost.total.cents == (63 * 12 * 4000 + 300_000) * 100)
    #expect(cost.contract?.committed.total.cents == (72 * 12 * 4000 + 400_000) * 100)
    #expect(agree(cost.yuanPerWeek, 3_324_000.0 * 7 / 365))
    #expect(agree(cost.yuanPerAnsweredCall ?? 0, cost.yuanPerWeek / totals.answered))
    #expect(agree(cost.yuanPerHandledMinute ?? 0, cost.yuanPerWeek / (totals.answered * 5)))
    let silent = try CostForecast(Tiny.scenario { $0.lines[0].volume.calls = 0 })
    #expect(silent.yuanPerAnsweredCall == nil && silent.yuanPerHandledMinute == nil)
  }
}
