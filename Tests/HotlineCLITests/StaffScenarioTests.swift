import HotlineCLI
import TestSupport
import Testing

/// `hotline staff SCENARIO` on a small centre: every format, what ends it, and what a user may do wrong.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct StaffScenarioTests {
  static let scenario = """
    {
      "schema": "hotline-scenario/1", "id": "small", "title": { "en": "A small centre", "zh": "小型中心" },
      "interval_minutes": 60, "week": "2027-03-01",
      "target": {
        "service_level": 0.9, "within_s": 20, "formula": "answeredOfOffered", "window": "day",
        "interval_floor": 0.6
      },
      "calendar": { "weekday_factors": [1.1, 1.1, 1.1, 1.1, 1.1, 0.8, 0.7] },
      "profiles": {
        "day": [
          0, 0, 0, 0, 0, 0, 0, 0, 0.1, 0.13, 0.13, 0.1, 0.07, 0.08, 0.11, 0.11, 0.09, 0.08, 0, 0, 0, 0, 0, 0
        ]
      },
      "common": {
        "handle_time": { "talk_s": 200, "after_call_work_s": 40 }, "patience_s": 120, "profile": "day"
      },
      "lines": {
        "12345": {
          "name": "12345", "department": "City", "volume": { "counts": "offered", "calls_per_day": 400 },
          "merge": { "mode": "full", "date": "2026-01-01" }
        },
        "12333": {
          "name": "12333", "department": "Labour", "volume": { "counts": "offered", "calls_per_day": 60 },
          "merge": { "mode": "full", "date": "2026-01-01" }
        }
      },
      "sites": { "centre": { "name": "Centre", "seats": 14 } },
      "workforce": {
        "agents": 30, "in_shift_shrinkage": 0.1, "planned_absence": 0.1, "days_off_per_week": 2,
        "hours_per_week": 40,
        "shifts": {
          "early": {
            "start": "08:00", "length_minutes": 540,
            "breaks": { "meal": { "after_minutes": 180, "latest_after_minutes": 300, "minutes": 60, "paid": false } }
          },
          "late": {
            "start": "12:00", "length_minutes": 360, "night_allowance_yuan": 20, "weekend_allowance_yuan": 30
          }
        },
        "minimum_staff": { "evening": { "from": "16:00", "to": "18:00", "people": 5 } }
      },
      "tariff": {
        "wage_yuan_per_month": 4000, "social_insurance_yuan_per_month": 1500, "management_rate": 0.1,
        "tax_rate": 0.06, "seat_rent_yuan_per_year": 12000, "platform_yuan_per_year": 0
      }
    }
    """

  /// The scenario without its last part.
  private static let withoutTariff = String(scenario.split(separator: ",\n  \"tariff\"")[0]) + "}"

  private func run(
    replacing old: String = "", with new: String = "", _ more: String...
  ) async
    -> CommandLineRun
  {
    let text = old.isEmpty ? Self.scenario : Self.scenario.replacing(old, with: new)
    return await CommandLineRun(
      ["staff", "-", "--quiet", "--replications", "10", "--operations", "1e6"] + more, input: text)
  }

  private func compare(_ output: String, _ name: String) throws {
    let golden = Golden()
    let difference = TextDifference.first(between: try golden.expected(name, for: output), and: output)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }

  @Test(arguments: [
    ("table", "en"), ("table", "zh"), ("csv", "en"), ("json", "en"), ("markdown", "en"),
  ])
  func aPlanInEveryFormat(format: String, language: String) async throws {
    let run = await run("--format", format, "--language", language)
    #expect(run.code == .done, "\(run.messages)")
    #expect(run.messages.isEmpty)
    try compare(run.output, "staff-plan-\(language).\(format)")
  }

  @Test(arguments: [("table", "en"), ("table", "zh"), ("json", "en")])
  func anObstacleInEveryFormat(format: String, language: String) async throws {
    let run = await run(
      replacing: "\"seats\": 14", with: "\"seats\": 6", "--format", format, "--language", language)
    #expect(run.code == .infeasible, "\(run.messages)")
    #expect(run.messages.isEmpty)
    try compare(run.output, "staff-obstacle-\(language).\(format)")
  }

  @Test func theDetailIsWhatACSVHolds() async {
    #expect(await run("--format", "csv", "--by", "interval").column("time").count == 7 * 24)
    #expect(await run("--format", "csv", "--by", "window").column("verdict").count == 7 + 7 * 10)
  }

  @Test func theSecondsAreToldBesideTheResult() async {
    let run = await CommandLineRun(
      ["staff", "-", "--replications", "2", "--operations", "1e6"], input: Self.scenario)
    #expect(run.messages.contains("plan"))
    #expect(run.messages.contains(" s\n"))
  }

  @Test func optionsOfAScenarioBelongToAScenario() async {
    let run = await CommandLineRun(
      ["staff", "--requirements", "-", "--method", "transient", "--seed", "3"], input: "{}")
    #expect(run.code == .wrongUsage)
    #expect(run.messages.contains("--method, --seed have a meaning with a scenario only"))
  }

  @Test func aMethodThatJudgesNothingIsRefused() async {
    let run = await run("--method", "simulation")
    #expect(run.code == .wrongUsage)
  }

  @Test func aScenarioWithoutPricesIsPlannedInHours() async {
    let text = Self.withoutTariff.replacing(
      ", \"night_allowance_yuan\": 20, \"weekend_allowance_yuan\": 30", with: "")
    let run = await CommandLineRun(
      ["staff", "-", "--replications", "2", "--operations", "1e6", "--format", "json"], input: text)
    #expect(run.code == .done, "\(run.messages)")
    #expect(run.output.contains("\"cost_unit\": \"paid_hours\""))
  }

  @Test func aMixtureOfPricesIsRefused() async {
    let run = await CommandLineRun(["staff", "-"], input: Self.withoutTariff)
    #expect(run.code == .badInput && run.output.isEmpty)
    #expect(run.messages.contains("tariff"))
  }
}
