import ContactCentre
import FoundationEssentials
import TestSupport
import Testing
import Wording

@testable import Planning

@Suite("Cost by fiscal year")
struct TermCostTests {
  static func decimal(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  /// Hanzhong's tariff of 2023, with insurance growing by a tenth.
  static func hanzhong() throws -> Tariff {
    try Tariff(
      wagePerMonth: decimal("3087.0"), socialInsurancePerMonth: decimal("1471.8"),
      managementRate: decimal("0.12"), taxRate: decimal("0.06"), seatRentPerYear: 0, platformPerYear: 0,
      pricesOfYear: 2023, socialInsuranceGrowth: decimal("0.1"))
  }

  private func term(
    _ tariff: Tariff, _ from: String, _ to: String, _ basis: CostBasis = CostBasis(agents: 40, seats: 0)
  ) throws -> TermCost {
    try TermCost(basis, tariff: tariff, from: Tiny.date(from), through: Tiny.date(to))
  }

  /// 1 481 760.00 + 706 464.00, then 12% and 6%; the year after 777 110.40 of insurance: 268.17万.
  @Test(.tags(.reference)) func `Hanzhong's two years close to the cent`() throws {
    let cost = try term(Self.hanzhong(), "2023-01-01", "2024-12-31")
    #expect(cost.years.map(\.stretch.fiscalYear.name) == ["2023", "2024"])
    #expect(cost.years.map(\.total.cents) == [259_785_953, 268_173_094])
    let insurance = try #require(cost.rows.first { $0.line.item == .socialInsurance })
    #expect(insurance.amounts.map(\.cents) == [70_646_400, 77_711_040])
    #expect(cost.total.cents == 259_785_953 + 268_173_094)
    let year = try YearlyCost(CostBasis(agents: 40, seats: 0), tariff: Self.hanzhong(), year: 2024)
    #expect(year.total.cents == 268_173_094)
  }

  @Test(.tags(.exact), arguments: 2020...2023) func `prices do not fall before their year`(year: Int) throws {
    let cost = try YearlyCost(CostBasis(agents: 40, seats: 0), tariff: Self.hanzhong(), year: year)
    #expect(cost.total.cents == 259_785_953)
  }

  @Test(
    .tags(.exact),
    arguments: [
      ("2024-01-01", "2024-12-31", "12"), ("2024-02-01", "2024-02-29", "1"),
      ("2023-02-15", "2023-02-28", "0.5"),
      ("2024-04-16", "2024-05-31", "1.5"), ("2018-07-01", "2019-06-30", "12"),
      ("2024-04-10", "2024-04-12", "0.1"),
      ("2024-04-30", "2024-04-01", "0"), ("2023-02-08", "2024-04-03", "13.85"),
    ]) func `months count by their days`(from: String, to: String, months: String) throws
  {
    let counted = ServiceMonths(from: try Tiny.date(from), through: try Tiny.date(to))
    #expect(counted.decimal == (try Self.decimal(months)))
  }

  /// 31 days of the month: 40 × 3 100 × 17/31 = 68 000 exactly, though 17/31 is no decimal.
  @Test(.tags(.exact)) func `a part of a month that is no decimal is exact to the cent`() throws {
    var tariff = try Self.hanzhong()
    tariff.wagePerMonth = 3100
    let cost = try term(tariff, "2023-01-15", "2023-01-31")
    #expect(cost.rows[0].total.cents == 6_800_000)
  }

  @Test(
    .tags(.exact),
    arguments: [
      (1, ["2018", "2019"], ["6", "6"]), (7, ["2018/19"], ["12"]), (4, ["2018/19", "2019/20"], ["9", "3"]),
      (12, ["2017/18", "2018/19"], ["5", "7"]),
    ]) func `a term is cut where fiscal years begin`(month: Int, names: [String], months: [String]) throws
  {
    var tariff = try Self.hanzhong()
    tariff.fiscalYearStartsMonth = Double(month)
    let cost = try term(tariff, "2018-07-01", "2019-06-30")
    #expect(cost.years.map(\.stretch.fiscalYear.name) == names)
    #expect(cost.years.map(\.stretch.months.decimal) == (try months.map(Self.decimal)))
  }

  @Test(.tags(.exact)) func `the last year of the calendar ends it`() throws {
    var tariff = try Self.hanzhong()
    tariff.fiscalYearStartsMonth = 7
    tariff.socialInsuranceGrowth = 0
    let cost = try term(tariff, "9998-07-01", "9999-12-31")
    #expect(cost.years.map(\.stretch.months.decimal) == [12, 6])
    #expect(try term(tariff, "2024-02-01", "2024-01-01").total == .zero)
  }

  @Test(.tags(.exact)) func `growth beyond all counting is refused`() throws {
    var tariff = try Self.hanzhong()
    tariff.wageGrowth = 1
    #expect(throws: PlanningError.amountTooLarge("wages")) {
      _ = try term(tariff, "2023-01-01", "9999-12-31")
    }
    tariff.wageGrowth = nil
    tariff.oneOffs = try (0..<11).map {
      OneOffCost(
        id: "\($0)", title: Phrase(verbatim: ""), amount: try Self.decimal("9e15"),
        date: try Tiny.date("2023-01-01"))
    }
    #expect(throws: PlanningError.amountTooLarge("total")) {
      _ = try term(tariff, "2023-01-01", "2023-12-31")
    }
  }

  @Test(.tags(.exact), arguments: [Double.nan, .infinity, 0.5, 1e300])
  func `what is no count gives no amount`(
    count: Double
  ) throws {
    let tariff = try Self.hanzhong()
    #expect(throws: PlanningError.amountTooLarge("wages")) {
      _ = try YearlyCost(CostBasis(agents: count, seats: 0), tariff: tariff)
    }
    #expect(throws: PlanningError.amountTooLarge("seats")) {
      _ = try YearlyCost(CostBasis(agents: 0, seats: count), tariff: tariff)
    }
    #expect(try PeerComparison(price: .zero, agents: count, peers: []) == nil)
  }

  @Test(.tags(.exact), arguments: ["1e-120", "0.00000000000000000000000000000000000001", "1e-31", "1e12"])
  func `no figure that can be written stops the program`(text: String) throws {
    let figure = try Self.decimal(text)
    var tariff = Tariff(
      wagePerMonth: figure, socialInsurancePerMonth: figure, managementRate: min(1, figure),
      taxRate: min(1, figure),
      seatRentPerYear: figure, platformPerYear: figure, pricesOfYear: 1900, wageGrowth: -1 + min(1, figure),
      socialInsuranceGrowth: min(1, figure), supportWagePerMonth: figure)
    tariff.training = HourlyService(hoursPerAgentYear: figure, yuanPerHour: figure)
    tariff.severances = [
      Severance(
        id: "s", title: Phrase(verbatim: "s"), people: 1, months: figure, date: try Tiny.date("2000-01-01"))
    ]
    let basis = CostBasis(agents: 1_000_000, supportStaff: 1_000_000, seats: 1_000_000)
    if figure < 1 {
      let cost = try TermCost(
        basis, tariff: tariff, from: Tiny.date("1583-01-01"), through: Tiny.date("9999-12-31"))
      #expect(cost.total == .zero)
      let delivery = Delivery(staffMonths: figure, submitted: figure, yuanPerStaffMonth: figure)
      #expect(try Settlement(delivery, tariff: tariff).justified.amount == .zero)
    } else {
      #expect(throws: PlanningError.self) { _ = try YearlyCost(basis, tariff: tariff) }
    }
  }

  /// Every line by hand, for nine months of 2024.
  @Test(.tags(.exact)) func `every line is what its formula says`() throws {
    var tariff = try Self.hanzhong()
    tariff.supportWagePerMonth = 5000
    tariff.addOnPerSeatYear = 1200
    tariff.seatRentPerYear = 6000
    tariff.platformPerYear = 100_000
    tariff.training = HourlyService(hoursPerAgentYear: 40, yuanPerHour: 50)
    tariff.quality = HourlyService(hoursPerAgentYear: 10, yuanPerHour: 60)
    tariff.fixedPerYear = 36_000
    tariff.oneOffs = [
      OneOffCost(id: "move", title: Phrase(verbatim: "move"), amount: 7, date: try Tiny.date("2024-09-30")),
      OneOffCost(id: "late", title: Phrase(verbatim: "late"), amount: 7, date: try Tiny.date("2024-10-01")),
    ]
    tariff.severances = [
      Severance(
        id: "s", title: Phrase(verbatim: "s"), people: 2, months: 3, date: try Tiny.date("2024-01-01"))
    ]
    let cost = try term(
      tariff, "2024-01-01", "2024-09-30", CostBasis(agents: 10, supportStaff: 4, seats: 8))
    let cents = Dictionary(uniqueKeysWithValues: cost.rows.map { ($0.line.name, $0.total.cents) })
    // Insurance has grown by a tenth: 1 618.98.
    let (wages, insurance) = (90 * 308_700, 90 * 161_898)
    let (supportWages, supportInsurance) = (36 * 500_000, 36 * 161_898)
    #expect(cents["wages"] == wages && cents["social_insurance"] == insurance)
    #expect(cents["support_wages"] == supportWages && cents["support_social_insurance"] == supportInsurance)
    let labour = Double(wages + insurance + supportWages + supportInsurance)
    #expect(cents["management"] == Int((labour * 0.12).rounded()))
    #expect(cents["seats"] == 8 * 450_000 && cents["add_on"] == 8 * 90_000)
    #expect(cents["platform"] == 7_500_000 && cents["fixed"] == 2_700_000)
    #expect(cents["training"] == 10 * 30 * 5000 && cents["quality"] == 10 * 45 * 1000)
    #expect(cents["one_off.move"] == 700 && cents["one_off.late"] == nil)
    #expect(cents["severance.s"] == 6 * 308_700)
    #expect(cost.outside == ["tariff.one_off.late"])
  }

  @Test(.tags(.property), arguments: 0..<150) func `rows and columns add up to the same total`(
    number: Int
  ) throws {
    var random = SplitMix64(case: number)
    func amount(_ most: Int) -> Decimal { Decimal(random.whole(0...most)) / 1000 }
    func date() throws -> CalendarDate { try Tiny.date("2020-01-01").adding(days: random.whole(0...1500)) }
    var tariff = Tariff(
      wagePerMonth: amount(9_000_000), socialInsurancePerMonth: amount(4_000_000),
      managementRate: amount(300), taxRate: amount(200), seatRentPerYear: amount(20_000_000),
      platformPerYear: amount(900_000_000), pricesOfYear: Double(random.whole(2018...2022)),
      wageGrowth: amount(200), fiscalYearStartsMonth: Double(random.whole(1...12)))
    if random.isTrue(0.5) { tariff.supportWagePerMonth = amount(9_000_000) }
    if random.isTrue(0.5) { tariff.addOnPerSeatYear = amount(9_000_000) }
    if random.isTrue(0.5) { tariff.fixedPerYear = amount(9_000_000) }
    tariff.training = HourlyService(hoursPerAgentYear: amount(90_000), yuanPerHour: amount(90_000))
    tariff.oneOffs = try (0..<random.whole(0...3)).map {
      OneOffCost(id: "o\($0)", title: Phrase(verbatim: ""), amount: amount(9_000_000), date: try date())
    }
    let (from, to) = (try date(), try date())
    let basis = CostBasis(
      agents: Double(random.whole(0...500)), supportStaff: Double(random.whole(0...50)),
      seats: Double(random.whole(0...500)))
    let cost = try TermCost(basis, tariff: tariff, from: from, through: to)
    #expect(cost.total.cents == cost.rows.reduce(0) { $0 + $1.total.cents })
    #expect(cost.total.cents == cost.years.reduce(0) { $0 + $1.total.cents })
    for row in cost.rows { #expect(row.total.cents == row.amounts.reduce(0) { $0 + $1.cents }) }
    for (index, year) in cost.years.enumerated() {
      #expect(year.total.cents == cost.rows.reduce(0) { $0 + $1.amounts[index].cents })
      #expect(year.total.cents == year.lines.reduce(0) { $0 + $1.amount.cents })
    }
    #expect(
      cost.years.reduce(0) { $0 + $1.stretch.from.days(through: $1.stretch.to) } == from.days(through: to))
    let dated = cost.rows.count { $0.line.item == .oneOff }
    #expect(dated + cost.outside.count == tariff.oneOffs.count)
  }
}
