import ContactCentre
import FoundationEssentials
import TestSupport
import Testing
import Wording

@testable import Planning

/// Each item of pay by hand.
@Suite("Pay by item", .tags(.exact))
struct PayTests {
  /// 5 000 yuan a month and no insurance, fee, tax or rent.
  static func tariff(_ change: (inout Tariff) throws -> Void = { _ in }) rethrows -> Tariff {
    var tariff = Tariff(
      wagePerMonth: 5000, socialInsurancePerMonth: 0, managementRate: 0, taxRate: 0, seatRentPerYear: 0,
      platformPerYear: 0)
    try change(&tariff)
    return tariff
  }

  private static func year(
    _ tariff: Tariff, _ basis: CostBasis = CostBasis(agents: 10, supportStaff: 2, seats: 0),
    _ year: Int = 2024
  ) throws -> [String: Int] {
    let cost = try YearlyCost(basis, tariff: tariff, year: year)
    #expect(cost.total.cents == cost.lines.reduce(0) { $0 + $1.amount.cents })
    return Dictionary(uniqueKeysWithValues: cost.lines.map { ($0.name, $0.amount.cents) })
  }

  private static let rates = InsuranceRates(
    floor: 4500, pension: Decimal(string: "0.16"), medical: Decimal(string: "0.095"),
    unemployment: Decimal(string: "0.005"), injury: Decimal(string: "0.002"),
    housingFund: Decimal(string: "0.07"))

  /// Ten bases of 5 000 and two at the floor of 4 500: 59 000 a month, 708 000 a year. 16% are 113 280; 9.5% 67 260;
  /// 0.5% 3 540; 0.2% 1 416; 7% 49 560. Wages are 600 000 + 72 000, so that a fee of 10% is 90 705.60.
  @Test func `insurance and housing fund are rates of each one's base`() throws {
    let cents = try Self.year(
      Self.tariff {
        $0.socialInsurancePerMonth = nil
        $0.insurance = Self.rates
        $0.supportWagePerMonth = 3000
        $0.managementRate = Decimal(string: "0.1") ?? 0
      })
    #expect(cents["pension"] == 11_328_000 && cents["medical"] == 6_726_000)
    #expect(cents["unemployment"] == 354_000 && cents["injury"] == 141_600)
    #expect(cents["housing_fund"] == 4_956_000 && cents["maternity"] == nil)
    #expect(cents["social_insurance"] == nil && cents["support_social_insurance"] == nil)
    #expect(cents["wages"] == 60_000_000 && cents["support_wages"] == 7_200_000)
    #expect(cents["management"] == 9_070_560)
  }

  /// A base of its own, 6 000 under a ceiling of 5 500; the fund has 4 000; nobody pays for a wage of 0.
  @Test func `a base of its own is held by the ceiling`() throws {
    let cents = try Self.year(
      Self.tariff {
        $0.socialInsurancePerMonth = nil
        $0.insurance = Self.rates
        $0.insurance?.base = 6000
        $0.insurance?.ceiling = 5500
        $0.insurance?.housingFundBase = 4000
        $0.supportWagePerMonth = 0
      })
    // 10 × 12 × 5 500 × 0.16 and 10 × 12 × 4 000 × 0.07.
    #expect(cents["pension"] == 10_560_000 && cents["housing_fund"] == 3_360_000)
  }

  /// 10 × 1.5 × 5 000 and 2 × 1.5 × 3 000; 3 leads at 7 000 with 1.5 months. In yuan: 12 people × 6 000.
  @Test func `a bonus is months of each one's wage, or yuan`() throws {
    var tariff = Self.tariff {
      $0.bonusMonths = Decimal(string: "1.5")
      $0.supportWagePerMonth = 3000
      $0.positions = [
        Position(id: "lead", title: Phrase("Leads", "班组长"), people: 3, wagePerMonth: 7000)
      ]
    }
    let cents = try Self.year(tariff)
    #expect(cents["bonus"] == 7_500_000 && cents["bonus.support"] == 900_000)
    #expect(cents["bonus.lead"] == 3_150_000)
    // 3 × 12 × 7 000.
    #expect(cents["position_wages.lead"] == 25_200_000)
    let half = try TermCost(
      CostBasis(agents: 10, supportStaff: 2, seats: 0), tariff: tariff, from: Tiny.date("2024-01-01"),
      through: Tiny.date("2024-06-30"))
    #expect(half.rows.first { $0.line.name == "bonus" }?.total.cents == 3_750_000)
    tariff.bonusMonths = nil
    tariff.bonusPerYear = 6000
    tariff.positions = []
    #expect(try Self.year(tariff)["bonus"] == 7_200_000)
    // Whoever others pay gets none.
    tariff.supportWagePerMonth = 0
    #expect(try Self.year(tariff)["bonus"] == 6_000_000)
  }

  /// A position without its own contribution has the agents': 3 × 12 × 900; with its own, 3 × 12 × 1 000.
  @Test func `positions are insured`() throws {
    var tariff = Self.tariff {
      $0.socialInsurancePerMonth = 900
      $0.positions = [Position(id: "lead", title: Phrase("Leads", "班组长"), people: 3, wagePerMonth: 7000)]
    }
    #expect(try Self.year(tariff)["position_social_insurance.lead"] == 3_240_000)
    tariff.positions[0].socialInsurancePerMonth = 1000
    let cost = try YearlyCost(CostBasis(agents: 10, seats: 0), tariff: tariff, year: 2024)
    #expect(cost.amount(.positionSocialInsurance)?.cents == 3_600_000)
    // All of it is pay: 600 000 + 108 000 + 252 000 + 36 000.
    #expect(cost.lines.first { $0.item == .management }?.quantity == 996_000)
  }

  // MARK: By date

  /// 7 × 3 087 × (6 + 10/31) = 136 624.645 16…, 7 × 3 333.33 × (5 + 21/31) = 132 472.985 80…; together
  /// 269 097.630 97, of which 269 097.63 are paid: the cent that both cuts leave goes to the larger remainder, the second.
  @Test func `a wage that changes inside a month is exact, and its parts add up`() throws {
    let tariff = try Self.tariff {
      $0.wagePerMonth = 3087
      var change = TariffChange(id: "july", from: try Tiny.date("2024-07-11"))
      change.wagePerMonth = Decimal(string: "3333.33")
      $0.changes = [change]
    }
    let cost = try YearlyCost(CostBasis(agents: 7, seats: 0), tariff: tariff, year: 2024)
    let wages = cost.lines.filter { $0.item == .wages }
    #expect(wages.map(\.name) == ["wages.2024-01-01", "wages.2024-07-11"])
    #expect(wages.map(\.amount.cents) == [13_662_464, 13_247_299])
    #expect(cost.amount(.wages)?.cents == 26_909_763)
    // The years before and after have one price each.
    #expect(try Self.year(tariff, CostBasis(agents: 7, seats: 0), 2023)["wages"] == 7 * 12 * 308_700)
    #expect(try Self.year(tariff, CostBasis(agents: 7, seats: 0), 2025)["wages"] == 7 * 12 * 333_333)
  }

  /// A floor of 4 500 from 1 July for wages of 4 000: 10 × (6 × 4 000 + 6 × 4 500) × 0.16 = 81 600.
  @Test func `an insurance base that changes on 1 July makes one line`() throws {
    let cents = try Self.year(
      Self.tariff {
        $0.wagePerMonth = 4000
        $0.socialInsurancePerMonth = nil
        $0.insurance = InsuranceRates(pension: Decimal(string: "0.16"))
        var change = TariffChange(id: "july", from: try Tiny.date("2024-07-01"))
        change.insuranceFloor = 4500
        $0.changes = [change]
      }, CostBasis(agents: 10, seats: 0))
    #expect(cents["pension"] == 8_160_000 && cents["wages"] == 48_000_000)
  }

  /// Two changes of a year whose fiscal years begin in April: rent of 12 000, 13 200 from July, 14 400 from January.
  /// 5 × (3 × 1 000 + 6 × 1 100 + 3 × 1 200).
  @Test func `seats change by date in a fiscal year of its own`() throws {
    let tariff = try Self.tariff {
      $0.seatRentPerYear = 12_000
      $0.fiscalYearStartsMonth = 4
      for (day, rent) in [("2025-01-01", 14_400), ("2024-07-01", 13_200)] {
        var change = TariffChange(id: day, from: try Tiny.date(day))
        change.seatRentPerYear = Decimal(rent)
        $0.changes.append(change)
      }
    }
    let cost = try YearlyCost(CostBasis(agents: 0, seats: 5), tariff: tariff, year: 2024)
    #expect(cost.lines.filter { $0.item == .seats }.map(\.amount.cents) == [1_500_000, 3_300_000, 1_800_000])
    let term = try TermCost(
      CostBasis(agents: 0, seats: 5), tariff: tariff, from: Tiny.date("2024-04-01"),
      through: Tiny.date("2025-03-31"))
    #expect(term.total == cost.total && term.rows.count == cost.lines.count - 2)
    #expect(throws: PlanningError.missing("tariff.prices_of_year")) {
      _ = try YearlyCost(CostBasis(agents: 0, seats: 5), tariff: tariff)
    }
  }

  @Test(.tags(.property), arguments: 0..<100) func `twelve months cost a year, wherever they are cut`(
    number: Int
  ) throws {
    var random = SplitMix64(case: number)
    func amount(_ most: Int) -> Decimal { Decimal(random.whole(1...most)) / 1000 }
    var tariff = Tariff(
      wagePerMonth: amount(9_000_000), socialInsurancePerMonth: amount(4_000_000),
      managementRate: amount(300), taxRate: amount(200), seatRentPerYear: amount(20_000_000),
      platformPerYear: amount(900_000_000), fiscalYearStartsMonth: Double(random.whole(1...12)),
      bonusMonths: random.isTrue(0.5) ? amount(3000) : nil)
    for index in 0..<random.whole(0...3) {
      var change = TariffChange(
        id: "\(index)", from: try Tiny.date("2023-06-01").adding(days: random.whole(0...800)))
      change.wagePerMonth = amount(9_000_000)
      change.platformPerYear = amount(900_000_000)
      tariff.changes.append(change)
    }
    if random.isTrue(0.5) { tariff.overtime = OvertimePay() }
    let basis = CostBasis(
      agents: Double(random.whole(0...500)), supportStaff: Double(random.whole(0...50)),
      seats: Double(random.whole(0...500)),
      overtime: OvertimeHoursTests.hours(paid: 9, days: 5, people: random.whole(0...50)), year: 2024)
    let year = try YearlyCost(basis, tariff: tariff)
    let from = try Tiny.date("2024-\(tariff.startsMonth < 10 ? "0" : "")\(tariff.startsMonth)-01")
    let to = try #require(CalendarDate(year: 2025, month: tariff.startsMonth, day: 1)).adding(days: -1)
    #expect(try TermCost(basis, tariff: tariff, from: from, through: to).total == year.total)
    // Cut elsewhere, the same days cost the same: without changes and overtime the fiscal year makes no difference.
    tariff.fiscalYearStartsMonth = Double(tariff.startsMonth % 12 + 1)
    let cut = try TermCost(basis, tariff: tariff, from: from, through: to)
    #expect(cut.total == year.total)
    #expect(cut.total.cents == cut.rows.reduce(0) { $0 + $1.total.cents })
    #expect(cut.total.cents == cut.years.reduce(0) { $0 + $1.total.cents })
  }

  // MARK: Elsewhere

  /// In January 3 100 yuan for 15 of 31 days and 6 200 for 16: 100 × (1 500 + 3 200); two seats at 1 200 + 300 a year.
  @Test func `a month of a migration counts the same prices`() throws {
    let months = try StaffLedgerTests.ledger { scenario, _ in
      scenario.tariff = try Self.tariff {
        $0.wagePerMonth = 3000
        $0.seatRentPerYear = 1200
        $0.addOnPerSeatYear = 300
        var change = TariffChange(id: "june", from: try Tiny.date("2018-06-16"))
        change.wagePerMonth = 6000
        $0.changes = [change]
      }
      scenario.sites[0].seats = 2
    }.months
    // June has 30 days: 100 × (1 500 + 3 000).
    #expect(months.map(\.cost.labour?.cents) == [45_000_000, 60_000_000, 60_000_000])
    #expect(months.map(\.cost.seats?.cents) == [25_000, 25_000, 25_000])
  }

  /// The budget of a calendar year, 33 513 600, for six months of service: a year of it is itself, the term has half.
  @Test func `a price for other days than the term is the price of those`() throws {
    let scenario = try Tiny.scenario {
      $0.contract = Contract(
        seats: 350, agents: 60, supportStaff: 0, price: 33_513_600, from: try Tiny.date("2018-07-01"),
        to: try Tiny.date("2018-12-31"), priceFrom: try Tiny.date("2018-01-01"),
        priceTo: try Tiny.date("2018-12-31"))
    }
    let contract = try #require(scenario.contract)
    let cost = try ContractCost(contract, scenario, try #require(scenario.tariff))
    #expect(cost.pricePerYear?.cents == 3_351_360_000 && cost.price.cents == 1_675_680_000)
    #expect(try CommittedYear(cost, scenario, contract).seats(7).rent?.cents == 7_000_000)
    var term = contract
    (term.priceFrom, term.priceTo) = (nil, nil)
    #expect(try ContractCost(term, scenario, #require(scenario.tariff)).pricePerYear?.cents == 6_702_720_000)
  }

  /// A year of 41 760 yuan and an hour of 20: 41 760 × 7/365 × 9/40 = 180.197 26 of the week; 11 of 365 days take
  /// 9 × 3 hours, the others 1 × 1.5: 20 × (11 × 27 + 354 × 1.5) / 365 = 45.369 86. Comprehensive: 16.273 97.
  @Test func `a shift is priced with its overtime and its holidays`() throws {
    func price(isComprehensive: Bool) throws -> Int {
      let scenario = try Tiny.scenario {
        $0.tariff = Self.tariff {
          $0.wagePerMonth = 3480
          $0.overtime = OvertimePay()
        }
        $0.workforce.hasComprehensiveHours = isComprehensive
        $0.workforce.shifts[0].lengthMinutes = 540
      }
      return try ShiftPrices(scenario).price(of: scenario.workforce.shifts[0], on: .monday)
    }
    #expect(try price(isComprehensive: false) == 22557)
    #expect(try price(isComprehensive: true) == 19647)
  }
}
