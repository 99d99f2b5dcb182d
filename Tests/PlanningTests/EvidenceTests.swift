import ContactCentre
import Formulas
import FoundationEssentials
import Scenarios
import TestSupport
import Testing

@testable import Planning

@Suite("Published figures computed again", .tags(.exact))
struct EvidenceTests {
  private static func shenzhen() throws -> ScenarioFile {
    try ScenarioFile(bytes: SourceTree.bytes("scenarios/shenzhen-2018.json"))
  }

  private static func value(
    _ text: String, _ scenario: Scenario, _ figures: [String: Decimal]
  ) throws -> FormulaValue {
    let formula = try Formula(text)
    return try EvidenceScope(scenario, figures: figures, for: [formula]).value(of: formula)
  }

  @Test func `names are facts, then figures of the file by key path`() throws {
    let file = try Self.shenzhen()
    var scenario = file.scenario
    scenario.evidence.facts = [SourceFact(id: "agents", title: scenario.title, value: .list([1, 2]))]
    #expect(try Self.value("2 * agents", scenario, file.values) == .list([2, 4]))
    let agents = try #require(file.values["workforce.agents"])
    #expect(try Self.value("workforce.agents", scenario, file.values) == .number(agents))
    #expect(throws: FormulaError.self) { try Self.value("workforce.people", scenario, file.values) }
    #expect(throws: FormulaError.self) { try Self.value("forecast.nothing", scenario, file.values) }
  }

  @Test func `forecast figures are those of the forecast`() throws {
    let file = try Self.shenzhen()
    let centre = try Forecast(file.scenario).centre
    let totals = try #require(centre.week.week(by: centre.week.headline))
    let expected: [(String, Double?)] = [
      ("answer_rate", totals.answerRate), ("offered_per_week", totals.offered),
      ("occupancy", totals.occupancy),
      ("service_level", totals.serviceLevel(file.scenario.target.formula)),
      ("peak_on_duty", centre.roster.onDuty.max()), ("mean_wait_s", totals.meanWait),
    ]
    for (key, value) in expected {
      let found = try Self.value("forecast.\(key)", file.scenario, file.values).number
      #expect(found.flatMap { Double($0.description) } == value, "\(key)")
    }
  }

  @Test func `every computed figure of the shipped scenario has a value and a name of its own`() throws {
    let file = try Self.shenzhen()
    let names = ComputedFigures.names(of: file.scenario)
    #expect(Set(names).count == names.count)
    var year: Decimal = 0
    for name in names {
      do {
        let value = try #require(try Self.value(name, file.scenario, file.values).number, "\(name)")
        let item = name.dropFirst("cost.".count).dropLast("_yuan".count)
        if name.hasPrefix("cost."), CostItem(rawValue: String(item)) != nil { year += value }
      } catch FormulaError.failed(_, let reason) where reason is UndefinedFigure {
        // The tariff has no such line.
        #expect(name.hasPrefix("cost."), "\(name)")
      }
    }
    #expect(try Self.value("cost.total_yuan", file.scenario, file.values) == .number(year))
  }

  @Test func `a figure that the scenario leaves undefined says so, and one that fails says why`() throws {
    let file = try Self.shenzhen()
    var idle = file.scenario
    for index in idle.lines.indices { idle.lines[index].merge = Merge(mode: .excluded) }
    idle.workforce.agents = 0
    var broken = file.scenario
    broken.sites = []
    func reason(_ text: String, _ scenario: Scenario) throws -> (any Error)? {
      let formula = try Formula(text)
      do throws(FormulaError) {
        _ = try EvidenceScope(scenario, figures: [:], for: [formula]).value(of: formula)
        return nil
      } catch {
        if case .failed(_, let reason) = error { return reason }
        return error
      }
    }
    #expect(
      try reason("forecast.answer_rate", idle) as? UndefinedFigure
        == UndefinedFigure(name: "forecast.answer_rate"))
    #expect(try reason("forecast.answer_rate", broken) is PlanningError)
  }

  @Test func `doubles keep their shortest digits`() throws {
    for value in [0.1, 1e-7, 123_456_789.125, 5e20, -2.5e-12, 0] {
      let decimal = try #require(Decimal(shortest: value))
      #expect(Double(decimal.description) == value)
    }
    #expect(Decimal(shortest: .nan) == nil && Decimal(shortest: .infinity) == nil)
  }

  @Test func `functions of queue theory agree with themselves`() throws {
    let scenario = try Self.shenzhen().scenario
    func number(_ text: String) throws -> Double? {
      try Self.value(text, scenario, [:]).number.flatMap { Double($0.description) }
    }
    // 10 Erlang for 180 s each: 14 agents answer 88.8% within 20 s, 13 answer 79.6% (C(13, 10) = 0.2853).
    #expect(try number("erlang_c_agents(200, 180, 20, 0.8)") == 14)
    #expect(try number("erlang_c_agents(200, 180, 20, 0.795)") == 13)
    #expect(try number("erlang_a_answered(0, 180, 60, 5)") == 1)
    let answered = try #require(try number("erlang_a_answered(200, 180, 60, 10)"))
    #expect(answered > 0.8 && answered < 0.95)
    #expect(throws: FormulaError.self) { try Self.value("erlang_c_agents(200, 180, 20, 2)", scenario, [:]) }
    #expect(throws: FormulaError.self) { try Self.value("erlang_a_answered(-1, 180, 20, 2)", scenario, [:]) }
  }
}
