import ContactCentre
import FoundationEssentials
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Keys about pay", .tags(.exact))
struct PayKeysTests {
  private static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
  private static func decimal(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  @Test func `each is read into its place and nowhere else`() throws {
    var expected = try Samples.file(Samples.valid).scenario
    var tariff = try #require(expected.tariff)
    tariff.socialInsurancePerMonth = nil
    tariff.insurance = InsuranceRates(
      base: 4000, floor: try Self.decimal("3500.5"), ceiling: 20000, housingFundBase: 4200,
      pension: try Self.decimal("0.16"), medical: try Self.decimal("0.08"),
      unemployment: try Self.decimal("0.005"), injury: try Self.decimal("0.004"),
      maternity: try Self.decimal("0.007"), housingFund: try Self.decimal("0.06"))
    tariff.bonusMonths = try Self.decimal("1.5")
    tariff.positions = [
      Position(
        id: "lead", title: Phrase("Team leads", "班组长"), people: 4,
        wagePerMonth: try Self.decimal("6100.5")),
      Position(id: "trainer", title: Phrase(verbatim: "trainer"), people: 1, wagePerMonth: 5900),
    ]
    tariff.overtime = OvertimePay(
      basePerMonth: 3000, workday: try Self.decimal("1.75"), restDay: try Self.decimal("2.25"),
      holiday: try Self.decimal("3.5"), holidayShare: try Self.decimal("0.6"),
      holidays: [DatedHoliday(id: "new_year", date: try Self.date("2027-01-01"))])
    var july = TariffChange(id: "july", from: try Self.date("2024-07-01"))
    july.insuranceBase = 4300
    july.insuranceFloor = 3600
    july.insuranceCeiling = 21000
    july.housingFundBase = 4500
    var january = TariffChange(id: "january", from: try Self.date("2025-01-01"))
    january.wagePerMonth = try Self.decimal("3210.5")
    january.supportWagePerMonth = 4000
    january.seatRentPerYear = 11000
    january.addOnPerSeatYear = 500
    january.platformPerYear = 260000
    tariff.changes = [july, january]
    expected.tariff = tariff
    expected.contract?.priceFrom = try Self.date("2024-01-01")
    expected.contract?.priceTo = try Self.date("2024-12-31")
    #expect(try Samples.file(Samples.pay).scenario == expected)
    #expect(expected.inconsistencies().isEmpty)
    #expect(!expected.uncountedCosts.contains { $0.contains("insurance") || $0.contains("overtime") })
  }

  /// An empty object is pay by the law.
  @Test func `overtime without keys is that of the law`() throws {
    let text = try Samples.replacing(
      "\"platform_yuan_per_year\": 250000.55", with: "\"platform_yuan_per_year\": 1, \"overtime\": {}")
    let pay = try #require(Samples.file(text).scenario.tariff?.overtime)
    #expect(pay == OvertimePay())
    #expect(pay.workday == Self.decimalOf("1.5") && pay.restDay == 2 && pay.holiday == 3)
    #expect(pay.holidayShare == 1 && pay.basePerMonth == nil && OvertimePay.hoursOfMonth == 174)
  }

  private static func decimalOf(_ text: String) -> Decimal? { Decimal(string: text) }

  static let faults: [DiagnosticsTests.Fault] = [
    .init(
      "\"bonus_months\": 1.5,", "\"social_insurance_yuan_per_month\": 1,",
      path: "tariff.social_insurance_yuan_per_month", at: "1,\n    \"positions\"", "insurance"),
    .init(
      "\"bonus_months\": 1.5,", "\"bonus_months\": 1.5, \"bonus_yuan_per_year\": 9,",
      path: "tariff.bonus_yuan_per_year", at: "9,\n    \"positions", "bonus_months"),
    .init(
      "\"bonus_months\": 1.5,", "\"support_social_insurance_yuan_per_month\": 1,",
      path: "tariff.support_social_insurance_yuan_per_month", at: "1,\n    \"positions\"", "insurance"),
    .init(
      "\"wage_yuan_per_month\": 5900",
      "\"wage_yuan_per_month\": 5900, \"social_insurance_yuan_per_month\": 7",
      path: "tariff.positions.trainer.social_insurance_yuan_per_month", at: "7 }", "insurance"),
    .init(
      "\"floor_yuan_per_month\": 3500.5", "\"floor_yuan_per_month\": 20001", path: "tariff.insurance",
      at: "{\n      \"base_yuan", "ceiling_yuan_per_month", "must not be less"),
    .init(
      "\"insurance_ceiling_yuan_per_month\": 21000", "\"insurance_ceiling_yuan_per_month\": 100",
      path: "tariff.insurance", at: "{\n      \"base_yuan", "must not be less"),
    .init(
      "\"workday_multiple\": 1.75", "\"workday_multiple\": 1.25", path: "tariff.overtime.workday_multiple",
      at: "1.25", "1.5"),
    .init(
      "\"wage_yuan_per_month\": 3210.5,", "\"social_insurance_yuan_per_month\": 5,",
      path: "tariff.changes.january", at: "{\n        \"from\": \"2025", "insurance"),
    .init(
      "\"from\": \"2025-01-01\",", "\"from\": \"2024-07-01\", \"insurance_base_yuan_per_month\": 1,",
      path: "tariff.changes.january", at: "{\n        \"from\": \"2024-07-01\", \"insurance",
      "changes twice on 2024-07-01"),
    .init(
      "\"price_to\": \"2024-12-31\"", "\"price_to\": \"2023-12-31\"", path: "contract.price_to",
      at: "\"2023-12-31\"", "price_from"),
  ]

  @Test(arguments: faults) func `what is wrong is told at its place`(fault: DiagnosticsTests.Fault) throws {
    let text = try Samples.replacing(fault.old, with: fault.new, in: Samples.pay)
    let problems = Samples.problems(text)
    let problem = try #require(problems.first { $0.path == fault.path }, "\(problems.map(\.path))")
    #expect(problem.place == (try Samples.place(of: fault.at, in: text)))
    for word in fault.words { #expect(problem.problem.english.contains(word), "\(problem.problem.english)") }
    #expect(problem.problem.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func `a tariff says insurance in one of two ways, and a change changes something`() throws {
    func problem(_ change: (inout Tariff) throws -> Void) throws -> String? {
      var scenario = try Samples.file(Samples.valid).scenario
      var tariff = try #require(scenario.tariff)
      try change(&tariff)
      scenario.tariff = tariff
      return scenario.inconsistencies().first?.problem.english
    }
    #expect(try problem { $0.socialInsurancePerMonth = nil }?.contains("or “insurance” is missing") == true)
    #expect(
      try problem {
        $0.socialInsurancePerMonth = nil
        $0.insurance = InsuranceRates(base: 4000)
      }?.contains("no item has a rate") == true)
    func changed(_ set: (inout TariffChange) -> Void) throws -> String? {
      try problem {
        var change = TariffChange(id: "c", from: try Self.date("2024-07-01"))
        set(&change)
        $0.changes = [change]
        $0.pricesOfYear = 2024
        $0.wageGrowth = try Self.decimal("0.05")
      }
    }
    #expect(try changed { _ in }?.contains("changes nothing") == true)
    #expect(try changed { $0.wagePerMonth = 1 }?.contains("wage_growth_per_year") == true)
    #expect(try changed { $0.insuranceFloor = 1 }?.contains("needs “insurance”") == true)
    #expect(try changed { $0.seatRentPerYear = 1 } == nil)
  }
}
