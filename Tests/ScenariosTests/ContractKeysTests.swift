import ContactCentre
import FoundationEssentials
import Planning
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Keys of contracts and of errors of a forecast", .tags(.exact))
struct ContractKeysTests {
  /// The sample with a volume band, exclusions, penalties, payments and errors of the forecast.
  static let sample =
    Samples.valid
    .replacing(
      "\"to\": \"2025-01-31\"",
      with: """
        "to": "2025-01-31",
            "volume": { "least_calls_per_day": 100, "most_calls_per_day": 900 },
            "exclusions": { "en": "power cuts", "zh": "停电" },
            "penalties": {
              "slight": { "below": 0.9, "yuan": 1500.5 }, "deep": { "below": 0.8, "share_of_price": 0.001 }
            },
            "payments": {
              "first": { "date": "2024-03-31", "share": 0.3 }, "rest": { "date": "2025-02-28", "share": 0.7 }
            },
            "growth_per_year": 0.05
        """
    )
    .replacing(
      "\"self_service_share\": 0.1,", with: "\"self_service_share\": 0.1, \"forecast_error_cv\": 0.07,"
    )
    .replacing("\"calendar\": {", with: "\"calendar\": { \"forecast_error_cv\": 0.04,")

  @Test func `each is read into its place and nowhere else`() throws {
    var expected = try Samples.file(Samples.valid).scenario
    expected.calendar.forecastVariation = 0.04
    expected.common.forecastVariation = 0.07
    expected.contract?.volume = VolumeBand(leastPerDay: 100, mostPerDay: 900)
    expected.contract?.exclusions = Phrase("power cuts", "停电")
    expected.contract?.penalties = [
      Penalty(id: "slight", below: 0.9, amount: .yuan(try Self.decimal("1500.5"))),
      Penalty(id: "deep", below: 0.8, amount: .shareOfPrice(try Self.decimal("0.001"))),
    ]
    expected.contract?.payments = [
      Payment(
        id: "first", date: try #require(CalendarDate("2024-03-31")), share: try Self.decimal("0.3")),
      Payment(id: "rest", date: try #require(CalendarDate("2025-02-28")), share: try Self.decimal("0.7")),
    ]
    expected.contract?.growthPerYear = 0.05
    let scenario = try Samples.file(Self.sample).scenario
    #expect(scenario == expected)
    #expect(scenario.inconsistencies().isEmpty)
    #expect(scenario.auditedOnly == ["calendar.forecast_error_cv", "common.forecast_error_cv"])
    #expect(try Samples.file(Samples.valid).scenario.auditedOnly.isEmpty)
  }

  private static func decimal(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  static let faults: [DiagnosticsTests.Fault] = [
    .init(
      "\"most_calls_per_day\": 900", "\"most_calls_per_day\": 90", path: "contract.volume.most_calls_per_day",
      at: "90 }", "must not be less than least_calls_per_day"),
    .init(
      "\"below\": 0.9, \"yuan\": 1500.5", "\"below\": 0.9", path: "contract.penalties.slight",
      at: "{ \"below\": 0.9 }", "share_of_price", "yuan"),
    .init(
      "\"yuan\": 1500.5", "\"yuan\": 1500.5, \"share_of_price\": 0.1", path: "contract.penalties.slight",
      at: "{ \"below\": 0.9,", "share_of_price", "yuan"),
    .init(
      "\"below\": 0.8", "\"below\": 80", path: "contract.penalties.deep.below", at: "80,", "for 80% write 0.8"
    ),
    .init(
      "\"share\": 0.7", "\"share\": 0.6", path: "contract.payments", at: "{\n          \"first\"",
      "add up to 0.9"),
    .init(
      "\"share\": 0.3", "\"shar\": 0.3, \"share\": 0.3", path: "contract.payments.first.shar",
      at: "\"shar\"", "did you mean “share”"),
    .init(
      "\"forecast_error_cv\": 0.07", "\"forecast_error_cv\": 7", path: "common.forecast_error_cv",
      at: "7,\n    \"profile", "0 ≤ x ≤ 2"),
  ]

  @Test(arguments: faults) func `what is wrong is told, once`(fault: DiagnosticsTests.Fault) throws {
    let text = try Samples.replacing(fault.old, with: fault.new, in: Self.sample)
    let problems = Samples.problems(text)
    #expect(problems.map(\.path) == [fault.path])
    let problem = try #require(problems.first)
    for word in fault.words { #expect(problem.problem.english.contains(word), "\(problem.problem.english)") }
    #expect(problem.problem.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func `the numbers can be varied by their paths`() throws {
    let file = try Samples.file(Self.sample)
    let changes: [(String, @Sendable (Scenario) -> Double?)] = [
      ("calendar.forecast_error_cv=0.5", { $0.calendar.forecastVariation }),
      ("common.forecast_error_cv=0.5", { $0.common.forecastVariation }),
      ("contract.volume.most_calls_per_day=950", { $0.contract?.volume?.mostPerDay }),
      ("contract.growth_per_year=0.5", { $0.contract?.growthPerYear }),
      ("contract.penalties.slight.below=0.5", { $0.contract?.penalties[0].below }),
      (
        "contract.penalties.slight.yuan=9",
        { Double("\($0.contract?.penalties[0].yuan(ofPrice: 0) ?? 0)") }
      ),
      (
        "contract.penalties.deep.share_of_price=0.5",
        { Double("\($0.contract?.penalties[1].yuan(ofPrice: 1) ?? 0)") }
      ),
    ]
    for (written, value) in changes {
      var scenario = file.scenario
      let number = try #require(try file.axes([written]).first?.values.first)
      number.apply(&scenario)
      #expect(value(scenario) == number.number, "\(written)")
      #expect(scenario != file.scenario, "\(written)")
    }
  }
}
