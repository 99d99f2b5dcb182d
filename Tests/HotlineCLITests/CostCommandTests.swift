import ContactCentre
import Optimisation
import Planning
import Reporting
import Scenarios
import TestSupport
import Testing
import Wording

@testable import HotlineCLI

/// `hotline cost` on a scenario with every key about money, and what the target should cost.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct CostCommandTests {
  private static let replacements = [
    "\"tariff\": {": """
    "contract": {
      "seats": 60, "agents": 110, "support_staff": 6, "price_yuan": 15000000, "from": "2026-07-01",
      "to": "2028-03-15", "budget_yuan": 16000000,
      "delivered": {
        "staff_months": 2000, "submitted_yuan": 14000000, "submitted_in_all_yuan": 14800000,
        "audited_yuan": 12500000
      }
    },
    "peers": {
      "east": { "title": { "en": "East", "zh": "东市" }, "price_yuan": 5197000, "agents": 76 },
      "west": { "title": { "en": "West", "zh": "西市" }, "price_yuan": 2289496, "agents": 20 }
    },
    "tariff": {
      "prices_of_year": 2026, "wage_growth_per_year": 0.03, "social_insurance_growth_per_year": 0.1,
      "support_wage_yuan_per_month": 4600, "add_on_yuan_per_seat_year": 900,
      "training_hours_per_agent_year": 40, "training_hour_yuan": 50,
      "quality_hours_per_agent_year": 12, "quality_hour_yuan": 60, "fixed_yuan_per_year": 80000,
      "one_off": {
        "move": { "title": { "en": "the move", "zh": "搬迁" }, "yuan": 250000, "date": "2026-07-10" },
        "early": { "yuan": 1000, "date": "2026-06-30" }
      },
      "severance": {
        "old": { "title": { "en": "people paid off", "zh": "离职补偿" }, "people": 5, "months": 3, "date": "2027-12-31" }
      },
    """,
    "\"in_shift_shrinkage\":": "\"support_staff\": 4, \"in_shift_shrinkage\":",
  ]

  private func compare(_ output: String, _ name: String) throws {
    let golden = Golden()
    let difference = TextDifference.first(between: try golden.expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }

  @Test(arguments: [
    ("table", "en"), ("table", "zh"), ("csv", "en"), ("json", "en"), ("markdown", "zh"),
  ])
  func aTermInEveryFormat(format: String, language: String) async throws {
    let file = try await StarterFile(replacing: Self.replacements)
    let run = await CommandLineRun("cost", file.path, "--format", format, "--language", language)
    #expect(run.code == .done, "\(run.messages)")
    try compare(run.output, "cost-term-\(language).\(format)")
  }

  /// The starter's week lies beyond the known holidays: the scenario tells its own.
  private static let payReplacements = [
    "\"social_insurance_yuan_per_month\": { \"value\": 1600, \"assumption\": \"replace by your own figure\" },":
      "",
    "\"tariff\": {": """
    "tariff": {
      "insurance": {
        "floor_yuan_per_month": { "value": 4500, "assumption": "the city's floor" },
        "pension_rate": 0.16, "medical_rate": 0.08, "unemployment_rate": 0.005, "injury_rate": 0.004,
        "housing_fund_rate": 0.07
      },
      "bonus_months": 1,
      "positions": {
        "lead": { "title": { "en": "team leads", "zh": "班组长" }, "people": 6, "wage_yuan_per_month": 5200 }
      },
      "overtime": {
        "holidays": {
          "new_year": { "date": "2027-01-01" }, "spring": { "date": "2027-02-06" },
          "labour": { "date": "2027-05-01" }, "national": { "date": "2027-10-01" }
        }
      },
      "changes": { "july": { "from": "2027-07-01", "wage_yuan_per_month": 4150, "insurance_floor_yuan_per_month": 4700 } },
    """,
  ]

  @Test(arguments: [
    ("table", "en"), ("table", "zh"), ("csv", "en"), ("json", "en"), ("markdown", "zh"),
  ])
  func payByItemAndByDateInEveryFormat(format: String, language: String) async throws {
    let file = try await StarterFile(replacing: Self.payReplacements)
    let run = await CommandLineRun("cost", file.path, "--format", format, "--language", language)
    #expect(run.code == .done, "\(run.messages)")
    try compare(run.output, "cost-pay-\(language).\(format)")
  }

  @Test func holidaysThatNobodyKnowsAreAskedFor() async throws {
    let file = try await StarterFile(replacing: ["\"tariff\": {": "\"tariff\": { \"overtime\": {},"])
    let run = await CommandLineRun("cost", file.path)
    #expect(run.code == .badInput)
    #expect(run.messages.contains("holidays of 2027") && run.messages.contains("tariff.overtime.holidays"))
  }

  @Test func whatTheTargetShouldCostStandsBesideTheScenario() throws {
    let file = try ScenarioFile(bytes: Array(StaffScenarioTests.scenario.utf8))
    let options = LeastCostOptions(
      simulation: SimulationPlan(replications: 2), limits: SearchLimits(operations: 1e6), mostRounds: 1)
    let outcome = try ShouldCost.outcome(of: file.scenario, options)
    let identity = ScenarioIdentity(
      scenario: file.scenario, fingerprint: "", version: "", provenance: file.provenance)
    let report = CostReport(try CostForecast(file.scenario), should: outcome, identity: identity).report(
      isComplete: true)
    guard case .found(let should) = outcome else {
      Issue.record("no plan")
      return
    }
    let steps = try #require(report.tables.first { $0.key == "should_cost" })
    #expect(steps.rows.contains([.code("price_yuan", CostWording.price), .money(should.cost.total.yuan)]))
    let amounts = steps.rows.compactMap { row in
      if case .code(let name, _) = row[0], case .money(let yuan) = row[1] { (name, yuan) } else { nil }
    }
    // Labour, rates and the others make the price.
    #expect(amounts.count == 4)
    #expect(amounts[0].1 + amounts[1].1 + amounts[2].1 == amounts[3].1)
    let plans = try #require(report.tables.first { $0.key == "contract" })
    #expect(plans.rows.map { $0[3] }.contains(.money(should.cost.total.yuan)))
  }

  @Test func noPeopleOnTheShiftsMeetTheTarget() async {
    let run = await CommandLineRun(
      "cost", "-", "--should-cost", "--quiet",
      input: StaffScenarioTests.scenario.replacing("\"seats\": 14", with: "\"seats\": 6"))
    #expect(run.code == .infeasible)
    #expect(run.output.contains("No should-cost"))
  }
}
