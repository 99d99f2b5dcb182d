import ContactCentre
import FoundationEssentials
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Keys about money", .tags(.exact))
struct MoneyKeysTests {
  private static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
  private static func decimal(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  @Test func `each is read into its place and nowhere else`() throws {
    var expected = try Samples.file(Samples.valid).scenario
    var tariff = try #require(expected.tariff)
    tariff.pricesOfYear = 2023
    tariff.wageGrowth = try Self.decimal("0.05")
    tariff.socialInsuranceGrowth = try Self.decimal("0.1")
    tariff.supportWagePerMonth = try Self.decimal("5200.5")
    tariff.supportSocialInsurancePerMonth = 2100
    tariff.addOnPerSeatYear = 960
    tariff.training = HourlyService(hoursPerAgentYear: 41, yuanPerHour: 55)
    tariff.quality = HourlyService(hoursPerAgentYear: try Self.decimal("12.5"), yuanPerHour: 66)
    tariff.fixedPerYear = 70000
    tariff.oneOffs = [
      OneOffCost(
        id: "move", title: Phrase("The move", "搬迁"), amount: try Self.decimal("150000.25"),
        date: try Self.date("2024-02-01")),
      OneOffCost(
        id: "audit", title: Phrase(verbatim: "audit"), amount: 80000, date: try Self.date("2025-01-15")),
    ]
    tariff.severances = [
      Severance(
        id: "left", title: Phrase(verbatim: "left"), people: 3, months: try Self.decimal("2.5"),
        date: try Self.date("2024-12-31"))
    ]
    tariff.fiscalYearStartsMonth = 4
    expected.tariff = tariff
    expected.contract?.budget = 8_500_000
    expected.contract?.delivered = Delivery(
      staffMonths: try Self.decimal("852.5"), submitted: 4_400_000, submittedInAll: 4_500_000,
      audited: try Self.decimal("4100000.5"), yuanPerStaffMonth: 4810)
    expected.peers = [
      Peer(id: "east", title: Phrase(verbatim: "East"), price: 5_197_000, agents: 76),
      Peer(id: "west", title: Phrase(verbatim: "west"), price: 2_289_496, agents: 20),
    ]
    #expect(try Samples.file(Samples.money).scenario == expected)
    #expect(expected.inconsistencies().isEmpty)
    #expect(
      expected.uncountedCosts == [
        "tariff.bonus_months", "tariff.overtime",
        "workforce.shifts.*.night_allowance_yuan", "workforce.shifts.*.weekend_allowance_yuan",
      ])
  }

  @Test func `none of them is required, and what is left out is named`() throws {
    let scenario = try Samples.file(Samples.valid).scenario
    let tariff = try #require(scenario.tariff)
    #expect(tariff.pricesOfYear == nil && tariff.fixedPerYear == nil && !tariff.paysSupportApart)
    #expect(tariff.oneOffs.isEmpty && tariff.severances.isEmpty && tariff.fiscalYearStartsMonth == 1)
    #expect(scenario.contract?.delivered == nil && scenario.contract?.budget == nil && scenario.peers.isEmpty)
    #expect(scenario.uncountedCosts.count == 12)
    #expect(try Samples.file(Samples.staffing).scenario.uncountedCosts.count == 10)
  }

  static let faults: [DiagnosticsTests.Fault] = [
    .init(
      "\"prices_of_year\": 2023,", "", path: "tariff", at: "{\n    \"wage_yuan", "wage_growth_per_year",
      "prices_of_year"),
    .init(
      "\"training_hour_yuan\": 55,", "", path: "tariff.training_hours_per_agent_year", at: "41,\n",
      "training_hour_yuan"),
    .init(
      "\"quality_hours_per_agent_year\": 12.5,", "", path: "tariff.quality_hour_yuan", at: "66,",
      "quality_hours_per_agent_year"),
    .init(
      "\"submitted_in_all_yuan\": 4500000", "\"submitted_in_all_yuan\": 4399999",
      path: "contract.delivered.submitted_in_all_yuan", at: "4399999", "must not be less than submitted_yuan"
    ),
    .init(
      "\"fiscal_year_starts_month\": 4", "\"fiscal_year_starts_month\": 13",
      path: "tariff.fiscal_year_starts_month", at: "13\n", "1 ≤ x ≤ 12"),
    .init(
      "\"agents\": 76", "\"agents\": 0", path: "peers.east.agents", at: "0 },\n    \"west\"",
      "1 ≤ x ≤ 1000000"),
    .init(
      "\"date\": \"2025-01-15\"", "\"date\": \"2025-02-29\"", path: "tariff.one_off.audit.date",
      at: "\"2025-02-29\"", "2018-07-01"),
    .init(
      "\"months\": 2.5, ", "", path: "tariff.severance.left", at: "{ \"people\": 3", "“months” is missing"),
  ]

  @Test(arguments: faults) func `what is wrong is told at its place`(fault: DiagnosticsTests.Fault) throws {
    let text = try Samples.replacing(fault.old, with: fault.new, in: Samples.money)
    let problem = try #require(Samples.problems(text).first)
    #expect(problem.path == fault.path)
    #expect(problem.place == (try Samples.place(of: fault.at, in: text)))
    for word in fault.words { #expect(problem.problem.english.contains(word), "\(problem.problem.english)") }
    #expect(problem.problem.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }
}
